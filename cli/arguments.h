/// From the words on the command line to what is asked.
#pragma once

#include "cli/environment.h"
#include "cli/verbs.h"
#include "engine/base/result.h"

#include <span>
#include <string>

namespace cli {

struct Asked {
    const Verb* verb = nullptr;  ///< None when no verb was said.
    commands::Request request;
    Settings settings;  ///< But for the library, which has to be found first.
    std::string rules;  ///< The folder that `--regels` names; may be empty.
    bool help = false;
    bool version = false;
};

/// In which language to speak of the arguments, whatever else is wrong with them.
engine::report::Language language_of(std::span<const std::string> arguments);

/// What is asked, or a sentence about what makes no sense.
engine::base::Result<Asked, std::string> read_arguments(std::span<const std::string> arguments,
                                                        const Environment& environment);

}  // namespace cli
