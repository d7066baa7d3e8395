/// What the commands have in common to tell about the files that they were given.
#pragma once

#include "cli/commands/commands.h"
#include "cli/library.h"

namespace cli {

/// Says which files were refused or skipped, and the diagnostics; the exit code that follows.
Exit say(const RuleSet& rules,
         const engine::text::Diagnostics& diagnostics,
         const commands::Io& io);

}  // namespace cli
