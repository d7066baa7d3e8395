#include "engine/calendar/date.h"

#include "engine/base/ensure.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cstdlib>
#include <vector>

namespace engine::calendar {
namespace {

using std::chrono::days;
using std::chrono::months;
using std::chrono::sys_days;

constexpr int year_min = 1800;
constexpr int year_max = 2999;
constexpr unsigned days_per_month_max = 31;

constexpr std::array<std::string_view, 12> dutch_months = {
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
};
constexpr std::array<std::string_view, 12> english_months = {
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
};

struct UnitWords {
    std::string_view one;
    std::string_view many;
};
constexpr std::array<UnitWords, 5> dutch_units = {{
    {"dag", "dagen"},
    {"werkdag", "werkdagen"},
    {"week", "weken"},
    {"maand", "maanden"},
    {"jaar", "jaar"},
}};
constexpr std::array<UnitWords, 5> english_units = {{
    {"day", "days"},
    {"working day", "working days"},
    {"week", "weeks"},
    {"month", "months"},
    {"year", "years"},
}};

constexpr std::array<std::string_view, 5> short_units = {"d", "wd", "w", "m", "j"};

std::optional<Unit> unit_called(std::string_view word) {
    for (std::size_t i = 0; i < short_units.size(); ++i) {
        const auto& dutch = dutch_units.at(i);
        const auto& english = english_units.at(i);
        for (const auto name :
             {short_units.at(i), dutch.one, dutch.many, english.one, english.many}) {
            if (word == name) return static_cast<Unit>(i);
        }
    }
    return std::nullopt;
}

std::optional<unsigned> digits(std::string_view text) {
    unsigned value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

std::vector<std::string_view> words_of(std::string_view text) {
    std::vector<std::string_view> words;
    constexpr std::string_view space = " \t\n";
    std::size_t at = text.find_first_not_of(space);
    while (at != std::string_view::npos) {
        const std::size_t end = std::min(text.find_first_of(space, at), text.size());
        words.push_back(text.substr(at, end - at));
        at = text.find_first_not_of(space, end);
    }
    return words;
}

std::optional<unsigned> month_number(std::string_view word) {
    const auto* found = std::ranges::find(dutch_months, word);
    if (found == dutch_months.end()) return std::nullopt;
    return static_cast<unsigned>(found - dutch_months.begin()) + 1;
}

base::Result<Date, DateError> date_from(std::optional<unsigned> year,
                                        std::optional<unsigned> month,
                                        std::optional<unsigned> day) {
    if (!year || !month || !day) return base::unexpected(DateError::Malformed);
    const Date date(std::chrono::year(static_cast<int>(*year)),
                    std::chrono::month(*month),
                    std::chrono::day(*day));
    // chrono keeps a day in eight bits and a year in sixteen: it does not see what was cut off.
    const bool in_range = *year >= year_min && *year <= year_max && *day <= days_per_month_max;
    if (!date.ok() || !in_range) return base::unexpected(DateError::Impossible);
    return date;
}

Date last_day_if_missing(Date date) {
    return date.ok() ? date : Date(date.year() / date.month() / std::chrono::last);
}

}  // namespace

std::int64_t days_of(Date date) {
    return sys_days(date).time_since_epoch().count();
}

Date date_of(std::int64_t count) {
    constexpr Date first = std::chrono::year::min() / std::chrono::January / 1;
    constexpr Date last = std::chrono::year::max() / std::chrono::December / 31;
    ENSURE(count >= days_of(first) && count <= days_of(last));
    return sys_days(days(static_cast<int>(count)));
}

base::Result<Date, DateError> parse_date(std::string_view text) {
    const auto words = words_of(text);
    if (words.size() == 3) {
        return date_from(digits(words[2]), month_number(words[1]), digits(words[0]));
    }
    const bool is_iso = words.size() == 1 && text.size() == 10 && text[4] == '-' && text[7] == '-';
    if (!is_iso) return base::unexpected(DateError::Malformed);
    return date_from(digits(text.substr(0, 4)), digits(text.substr(5, 2)), digits(text.substr(8)));
}

std::string format(Date date, Language language) {
    const auto& names = language == Language::Dutch ? dutch_months : english_months;
    const std::string_view month = names.at(static_cast<unsigned>(date.month()) - 1);
    return std::to_string(static_cast<unsigned>(date.day())) + ' ' + std::string(month) + ' ' +
           std::to_string(static_cast<int>(date.year()));
}

std::string format_iso(Date date) {
    const auto two = [](unsigned value) { return (value < 10 ? "0" : "") + std::to_string(value); };
    return std::to_string(static_cast<int>(date.year())) + '-' +
           two(static_cast<unsigned>(date.month())) + '-' + two(static_cast<unsigned>(date.day()));
}

std::string format(Duration duration, Language language) {
    const auto& units = language == Language::Dutch ? dutch_units : english_units;
    const UnitWords& words = units.at(static_cast<std::size_t>(duration.unit));
    const std::string_view word = duration.count == 1 ? words.one : words.many;
    return std::to_string(duration.count) + ' ' + std::string(word);
}

std::optional<Duration> parse_duration(std::string_view text) {
    const std::size_t end = std::min(text.find_first_not_of("0123456789"), text.size());
    const auto count = digits(text.substr(0, end));
    const std::size_t word = std::min(text.find_first_not_of(' ', end), text.size());
    const auto unit = unit_called(text.substr(word));
    if (!count || !unit || *count > duration_max) return std::nullopt;
    return Duration{*count, *unit};
}

std::optional<Date> shifted(Date date, Duration duration) {
    ENSURE(date.ok());
    if (duration.count > duration_max || duration.count < -duration_max) return std::nullopt;
    const int count = static_cast<int>(duration.count);
    // chrono keeps a year in sixteen bits: 65.536 years later it would be the same day again.
    constexpr int years_max = year_max - year_min;
    if (duration.unit == Unit::Year && std::abs(count) > years_max) return std::nullopt;
    Date moved = date;
    switch (duration.unit) {
        case Unit::Day: moved = sys_days(date) + days(count); break;
        case Unit::Week: moved = sys_days(date) + days(7 * count); break;
        case Unit::Month: moved = last_day_if_missing(date + months(count)); break;
        case Unit::Year: moved = last_day_if_missing(date + std::chrono::years(count)); break;
        case Unit::WorkingDay: return std::nullopt;
    }
    const int year = static_cast<int>(moved.year());
    if (year < year_min || year > year_max) return std::nullopt;
    return moved;
}

}  // namespace engine::calendar
