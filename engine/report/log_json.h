/// The whole record as JSON, and back: every field of every entry, so that the chain can be checked
/// by others.
#pragma once

#include "engine/store/event.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace engine::report {

std::string log_json(std::span<const store::Entry> entries);

/// Nothing when the text is not what `log_json` writes.
std::optional<std::vector<store::Entry>> entries_in(std::string_view json);

}  // namespace engine::report
