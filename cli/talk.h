/// The interview with a person at a terminal.
#pragma once

#include "cli/commands/commands.h"
#include "engine/facts/case.h"
#include "engine/model/model.h"

#include <optional>

namespace cli {

/// The case to be filed; nothing when the person stopped, or kept the answers for later. `request`
/// tells how the talk was begun, so that it can be said how to go on with it.
std::optional<engine::facts::Case> talk(const engine::model::Model& model,
                                        engine::facts::Case given,
                                        const commands::Request& request,
                                        const commands::Io& io);

}  // namespace cli
