/// The calendars of the law: which days are free in them, why, and how far they are known.
#pragma once

#include "engine/calendar/period.h"

#include <optional>

namespace engine::calendar {

enum class Calendar {
    None,            ///< Every day is like another: terms of a contract.
    Termijnenwet,    ///< Algemene termijnenwet, within the limits of its own article 4.
    Scotland,        ///< Working days of SSI 2016/357 to 360 and SSI 2017/39.
    Regulation1182,  ///< Regulation (EEC, Euratom) 1182/71, for what is done in the Netherlands.
};

/// What makes a day free. A holiday that falls in a weekend is a Saturday or a Sunday.
enum class FreeDay {
    Saturday,
    Sunday,
    NewYear,
    SecondOfJanuary,  ///< In Scotland.
    GoodFriday,
    EasterMonday,
    KingsDay,
    LiberationDay,
    AscensionDay,
    WhitMonday,
    ChristmasDay,
    SecondChristmasDay,
    Equated,  ///< By royal decree.
};

/// The Sunday after the first full moon of spring, as the church reckons it.
Date easter_sunday(std::chrono::year year);

/// Why the day is free; nothing for an ordinary day.
/// Source: Algemene termijnenwet 1 and 3; regulation 2 of the Scottish instruments; Regulation
/// 1182/71, article 2, for which the holidays are those of article 3, paragraph 1.
/// Not: days that only one municipality or one trade keeps.
std::optional<FreeDay> free_day(Date date, Calendar calendar);

/// The days that the calendar was made for. Decrees name days for some years ahead: outside
/// these years there may be free days that it does not know.
Period known_days(Calendar calendar);

}  // namespace engine::calendar
