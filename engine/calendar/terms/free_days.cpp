#include "engine/calendar/terms/free_days.h"

#include <algorithm>
#include <array>

namespace engine::calendar {
namespace {

using namespace std::chrono_literals;
using std::chrono::days;
using std::chrono::sys_days;

/// Royal decrees under article 3, paragraph 3, until the last year that has one.
constexpr std::array<Date, 25> equated_days = {
    // KB 17 June 2013, nr 13.001210.
    2014y / 5 / 30,
    2015y / 1 / 2,
    2015y / 5 / 4,
    2015y / 5 / 15,
    2016y / 5 / 6,
    // KB 24 October 2016, nr 2016001827, Stcrt. 2016, 58653.
    2017y / 4 / 28,
    2017y / 5 / 26,
    2018y / 5 / 11,
    2018y / 12 / 24,
    2018y / 12 / 31,
    2019y / 5 / 31,
    2019y / 12 / 27,
    // Decree of 20 September 2019.
    2020y / 5 / 22,
    2021y / 5 / 14,
    2022y / 5 / 27,
    // Decree for 2023 to 2025.
    2023y / 4 / 28,
    2023y / 5 / 19,
    2024y / 5 / 10,
    2024y / 12 / 27,
    2025y / 5 / 30,
    // Decree for 2026 to 2028.
    2026y / 1 / 2,
    2026y / 5 / 15,
    2027y / 5 / 7,
    2028y / 4 / 28,
    2028y / 5 / 26,
};
constexpr Date first_known = 2014y / 1 / 1;
constexpr Date last_known = 2028y / 12 / 31;

std::optional<FreeDay> weekend(Date date) {
    const std::chrono::weekday weekday(sys_days{date});
    if (weekday == std::chrono::Saturday) return FreeDay::Saturday;
    if (weekday == std::chrono::Sunday) return FreeDay::Sunday;
    return std::nullopt;
}

/// Article 3, paragraph 1: a day with a number of its own. On a Sunday the King's birthday is
/// celebrated a day earlier, but then both days lie in a weekend.
std::optional<FreeDay> fixed_holiday(Date date) {
    const auto day = date.month() / date.day();
    if (day == std::chrono::January / 1) return FreeDay::NewYear;
    if (day == std::chrono::May / 5) return FreeDay::LiberationDay;
    if (day == std::chrono::December / 25) return FreeDay::ChristmasDay;
    if (day == std::chrono::December / 26) return FreeDay::SecondChristmasDay;
    const int birthday = date.year() < 2014y ? 30 : 27;
    if (day == std::chrono::April / birthday) return FreeDay::KingsDay;
    return std::nullopt;
}

/// Days that move with Easter: article 3, paragraph 1, and Good Friday of paragraph 2.
std::optional<FreeDay> movable_holiday(Date date) {
    switch ((sys_days(date) - sys_days(easter_sunday(date.year()))).count()) {
        case -2: return FreeDay::GoodFriday;
        case 1: return FreeDay::EasterMonday;
        case 39: return FreeDay::AscensionDay;
        case 50: return FreeDay::WhitMonday;
    }
    return std::nullopt;
}

std::optional<FreeDay> dutch_free_day(Date date) {
    if (const auto free = weekend(date)) return free;
    if (const auto free = fixed_holiday(date)) return free;
    if (const auto free = movable_holiday(date)) return free;
    if (std::ranges::binary_search(equated_days, date)) return FreeDay::Equated;
    return std::nullopt;
}

/// Good Friday and the days of the decrees are equated for the Algemene termijnenwet alone.
std::optional<FreeDay> european_free_day(Date date) {
    const auto free = dutch_free_day(date);
    if (free == FreeDay::GoodFriday || free == FreeDay::Equated) return std::nullopt;
    return free;
}

/// No substitute day when one of the four falls in a weekend, and no other bank holiday.
std::optional<FreeDay> scottish_free_day(Date date) {
    if (const auto free = weekend(date)) return free;
    const auto day = date.month() / date.day();
    if (day == std::chrono::January / 1) return FreeDay::NewYear;
    if (day == std::chrono::January / 2) return FreeDay::SecondOfJanuary;
    if (day == std::chrono::December / 25) return FreeDay::ChristmasDay;
    if (day == std::chrono::December / 26) return FreeDay::SecondChristmasDay;
    return std::nullopt;
}

}  // namespace

// The reckoning of an anonymous correspondent of Nature (1876), which has no exceptions.
Date easter_sunday(std::chrono::year year) {
    const int y = static_cast<int>(year);
    const int golden = y % 19;
    const int century = y / 100;
    const int correction = (century - (century + 8) / 25 + 1) / 3;
    const int moon = (19 * golden + century - century / 4 - correction + 15) % 30;
    const int weekday = (32 + 2 * (century % 4) + 2 * (y % 100 / 4) - moon - y % 4) % 7;
    const int late = (golden + 11 * moon + 22 * weekday) / 451;
    const int from_march = moon + weekday - 7 * late + 21;
    return sys_days(year / std::chrono::March / 1) + days(from_march);
}

std::optional<FreeDay> free_day(Date date, Calendar calendar) {
    switch (calendar) {
        case Calendar::None: return std::nullopt;
        case Calendar::Termijnenwet: return dutch_free_day(date);
        case Calendar::Scotland: return scottish_free_day(date);
        case Calendar::Regulation1182: return european_free_day(date);
    }
    return std::nullopt;
}

Period known_days(Calendar calendar) {
    switch (calendar) {
        case Calendar::None:
        case Calendar::Scotland: return {};
        case Calendar::Termijnenwet: return {first_known, last_known};
        // Its holidays stand in the act itself; when the King's birthday is celebrated does not.
        case Calendar::Regulation1182: return {first_known, std::nullopt};
    }
    return {};
}

}  // namespace engine::calendar
