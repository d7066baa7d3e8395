/// An answer for other programs.
#pragma once

#include "engine/report/answer_words.h"

#include <string>

namespace engine::report {

/// Keys are Dutch, whatever the language of the sentences; ends in a newline.
std::string answer_json(const Judged& judged, Language language);

}  // namespace engine::report
