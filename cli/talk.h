/// The interview with a person at a terminal.
#pragma once

#include "cli/commands/commands.h"
#include "cli/library.h"
#include "engine/facts/case.h"

#include <optional>

namespace cli {

/// The case to be filed; nothing when the person stopped, or kept the answers for later.
std::optional<engine::facts::Case> talk(const engine::model::Model& model,
                                        const engine::text::SourceFiles& rules,
                                        engine::facts::Case given,
                                        const commands::Io& io);

}  // namespace cli
