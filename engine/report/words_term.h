/// The words for terms: what a day is to one, why it is free, and by which article.
#pragma once

#include "engine/calendar/terms/term.h"
#include "engine/report/words.h"

#include <string_view>

namespace engine::report {

enum class TermWord {
    Term,
    Calendar,
    LastDay,
    UltimateDay,  ///< Of a term that counts back.
    After,        ///< Duration, start day.
    From,
    Before,
    BackFrom,
    Extended,    ///< Duration.
    OutsideAct,  ///< When article 4 excludes the term.
    KnownFrom,   ///< First, last day that the calendar knows.
    KnownAfter,  ///< First.
    Free,        ///< Why, article.
    OneDay,
    Days,  ///< Count.
};

std::string_view word_of(TermWord word, Language language);
std::string_view word_of(calendar::Calendar calendar, Language language);
std::string_view word_of(calendar::Standing standing, Language language);
std::string_view word_of(calendar::FreeDay free, Language language);
std::string_view word_of(calendar::TermError error, Language language);
/// `maandag`.
std::string_view weekday_word(calendar::Date date, Language language);

/// By what a day is free in a calendar: `art. 3 lid 1 Atw`.
std::string_view article_of(calendar::FreeDay free, calendar::Calendar calendar, Language language);
/// By what a day has that standing; empty where no article says so.
std::string_view article_of(calendar::Standing standing,
                            calendar::Calendar calendar,
                            Language language);

}  // namespace engine::report
