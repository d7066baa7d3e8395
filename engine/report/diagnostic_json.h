/// Diagnostics for programs.
#pragma once

#include "engine/report/words.h"
#include "engine/text/diagnostic.h"

#include <string>

namespace engine::report {

/// An array with an object for each, in their order. Keys and `ernst` are the same in every
/// language; lines and columns count from 1, in code points, and the end is one past the last.
std::string diagnostics_json(const text::Diagnostics& diagnostics,
                             const text::SourceFiles& files,
                             Language language);

}  // namespace engine::report
