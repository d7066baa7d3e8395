/// An answer for other programs.
#pragma once

#include "engine/report/answer_words.h"

#include <string>
#include <vector>

namespace engine::report {

/// Keys are Dutch, whatever the language of the sentences; ends in a newline.
std::string answer_json(const Judged& judged, Language language);

/// What several answers are as one document: the one itself, or a list of them.
std::string joined_json(const std::vector<std::string>& answers);

}  // namespace engine::report
