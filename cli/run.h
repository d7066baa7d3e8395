/// The whole command line as one function.
#pragma once

#include "cli/environment.h"

#include <ostream>
#include <span>
#include <string>

namespace cli {

/// Results go to `out`, messages to `err`. Returns the exit code of the process.
int run(std::span<const std::string> arguments,
        std::ostream& out,
        std::ostream& err,
        const Environment& environment);

}  // namespace cli
