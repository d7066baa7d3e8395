/// Days of the Gregorian calendar, and durations counted in it.
#pragma once

#include "engine/base/result.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace engine::calendar {

/// Always a day that exists.
using Date = std::chrono::year_month_day;

/// Days since 1 January 1970: how a date is compared and stored. Counting back is for counts that
/// came from a date, or lie not far from one.
std::int64_t days_of(Date date);
Date date_of(std::int64_t count);

enum class DateError {
    Malformed,   ///< Not written as a date.
    Impossible,  ///< Written as a date, but no such day exists.
};

/// `3 maart 2026` (any white space between) or `2026-03-03`. Years from 1800 to 2999.
base::Result<Date, DateError> parse_date(std::string_view text);

enum class Language { Dutch, English };

/// `3 maart 2026` or `3 March 2026`.
std::string format(Date date, Language language = Language::Dutch);
/// `2026-03-03`.
std::string format_iso(Date date);

/// Units of time that the law keeps apart: four weeks are not a month, a working day is not a day.
enum class Unit { Day, WorkingDay, Week, Month, Year };

struct Duration {
    std::int64_t count = 0;
    Unit unit = Unit::Day;
    friend constexpr bool operator==(const Duration&, const Duration&) = default;
};

/// The most that a duration can count, whatever its unit.
constexpr std::int64_t duration_max = 100'000;

/// `4 weken`, `1 maand`.
std::string format(Duration duration, Language language = Language::Dutch);

/// `8 weken`, `8 weeks` or in short `8w`; likewise `wd`, `d`, `m` and `j` for the other units.
/// Nothing for other text, and beyond `duration_max`.
std::optional<Duration> parse_duration(std::string_view text);

/// The day a duration later, or earlier when it counts negative. A month or year keeps the day
/// number, or takes the last day of a month that lacks it. Nothing for working days (they need a
/// calendar of free days) and outside the years 1800 to 2999.
/// Source: for the short month HR 1 September 2017, ECLI:NL:HR:2017:2225.
std::optional<Date> shifted(Date date, Duration duration);

}  // namespace engine::calendar
