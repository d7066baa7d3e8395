/// The help, in the language of the user.
#pragma once

#include "cli/verbs.h"
#include "engine/report/words.h"

#include <string>

namespace cli {

/// Of one verb, or without it of all.
std::string help_of(const Verb* verb, engine::report::Language language);

}  // namespace cli
