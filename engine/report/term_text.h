/// A term with its last day and the account of its days, for people and for programs.
#pragma once

#include "engine/calendar/terms/term.h"
#include "engine/report/paint.h"
#include "engine/report/words.h"

#include <string>

namespace engine::report {

std::string term_text(const calendar::Term& term,
                      const calendar::Computed& computed,
                      Language language,
                      Paint paint);

std::string term_json(const calendar::Term& term,
                      const calendar::Computed& computed,
                      Language language);

}  // namespace engine::report
