/// An answer for a terminal: aligned, wrapped, readable without colour.
#pragma once

#include "engine/report/answer_words.h"
#include "engine/report/paint.h"

#include <string>

namespace engine::report {

struct Look {
    Language language = Language::Dutch;
    std::size_t width = 100;  ///< In columns.
    Paint paint = {};
    bool steps = false;  ///< Show below each clause what was looked at.
};

std::string answer_text(const Judged& judged, const Look& look);

}  // namespace engine::report
