/// Days and durations in the language of the report.
#pragma once

#include "engine/calendar/date.h"
#include "engine/report/words.h"

#include <string>

namespace engine::report {

constexpr calendar::Language calendar_of(Language language) {
    return language == Language::Dutch ? calendar::Language::Dutch : calendar::Language::English;
}

/// `3 maart 2026`.
inline std::string date_text(calendar::Date date, Language language) {
    return calendar::format(date, calendar_of(language));
}

/// `13 dagen`.
inline std::string duration_text(calendar::Duration duration, Language language) {
    return calendar::format(duration, calendar_of(language));
}

}  // namespace engine::report
