#include "engine/calendar/date.h"

#include "tests/support/named.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <limits>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>
#include <string>

namespace engine::calendar {
namespace {

using namespace std::chrono_literals;
using std::chrono::last;

const Date first_day = 1800y / 1 / 1;
const Date last_day = 2999y / 12 / 31;

/// Any day that the calendar knows, late and early ones as likely as today.
rc::Gen<Date> any_date() {
    return rc::gen::map(rc::gen::inRange(days_of(first_day), days_of(last_day) + 1), date_of);
}

struct Written {
    std::string name;
    std::string text;
    Date date;
};

class ReadDate : public testing::TestWithParam<Written> {};

TEST_P(ReadDate, FindsTheDay) {
    const auto date = parse_date(GetParam().text);
    ASSERT_TRUE(date);
    EXPECT_EQ(format_iso(*date), format_iso(GetParam().date));
}

const Written written[] = {
    {"words", "3 maart 2026", 2026y / 3 / 3},
    {"iso", "2026-03-03", 2026y / 3 / 3},
    {"two_digits", "03 maart 2026", 2026y / 3 / 3},
    {"broken_line", "3\n\t maart  2026 ", 2026y / 3 / 3},
    {"leap_day", "29 februari 2028", 2028y / 2 / 29},
    {"leap_day_of_a_fourth_century", "29 februari 2000", 2000y / 2 / 29},
    {"first_of_all", "1 januari 1800", first_day},
    {"first_of_all_iso", "1800-01-01", first_day},
    {"last_of_all", "31 december 2999", last_day},
    {"last_of_all_iso", "2999-12-31", last_day},
};

INSTANTIATE_TEST_SUITE_P(Written, ReadDate, testing::ValuesIn(written), tests::named);

struct Refused {
    std::string name;
    std::string text;
    DateError error;
};

class RefuseDate : public testing::TestWithParam<Refused> {};

TEST_P(RefuseDate, SaysWhy) {
    const auto date = parse_date(GetParam().text);
    ASSERT_FALSE(date);
    EXPECT_EQ(date.error(), GetParam().error);
}

const Refused refused[] = {
    {"no_leap_year", "29 februari 2026", DateError::Impossible},
    // A century is no leap year unless 400 divides it.
    {"century", "29 februari 2100", DateError::Impossible},
    {"thirty_first_of_april", "31 april 2026", DateError::Impossible},
    {"day_zero", "0 maart 2026", DateError::Impossible},
    {"day_zero_iso", "2026-03-00", DateError::Impossible},
    {"month_zero", "2026-00-03", DateError::Impossible},
    {"month_thirteen", "2026-13-03", DateError::Impossible},
    {"day_thirty_two", "2026-03-32", DateError::Impossible},
    // The calendar keeps a day in eight bits and a year in sixteen: these must not wrap around.
    {"day_of_nine_bits", "257 maart 2026", DateError::Impossible},
    {"day_of_33_bits", "4294967297 maart 2026", DateError::Malformed},
    {"year_of_17_bits", "3 maart 67562", DateError::Impossible},
    {"year_of_32_bits", "3 maart 4294967295", DateError::Impossible},
    {"year_too_early", "31 december 1799", DateError::Impossible},
    {"year_too_late", "1 januari 3000", DateError::Impossible},
    {"year_of_two_digits", "3 maart 26", DateError::Impossible},
    {"empty", "", DateError::Malformed},
    {"only_space", " \n", DateError::Malformed},
    {"no_year", "3 maart", DateError::Malformed},
    {"four_words", "3 maart 2026 nu", DateError::Malformed},
    {"abbreviated", "3 mrt 2026", DateError::Malformed},
    {"english", "3 March 2026", DateError::Malformed},
    {"negative_day", "-3 maart 2026", DateError::Malformed},
    {"plus_sign", "+3 maart 2026", DateError::Malformed},
    {"short_iso", "2026-3-3", DateError::Malformed},
    {"dutch_order", "03-03-2026", DateError::Malformed},
    {"compact_iso", "20260303", DateError::Malformed},
    {"letters_in_iso", "2026-0a-03", DateError::Malformed},
    {"sign_in_iso", "2026--3-03", DateError::Malformed},
    {"iso_with_time", "2026-03-03T10:00", DateError::Malformed},
};

INSTANTIATE_TEST_SUITE_P(Refused, RefuseDate, testing::ValuesIn(refused), tests::named);

TEST(FormatDate, IsAsPeopleWrite) {
    EXPECT_EQ(format(2026y / 3 / 3), "3 maart 2026");
    EXPECT_EQ(format(2026y / 8 / 31, Language::English), "31 August 2026");
    EXPECT_EQ(format_iso(2026y / 3 / 3), "2026-03-03");
    EXPECT_EQ(format_iso(2026y / 12 / 31), "2026-12-31");
}

TEST(FormatDuration, KnowsOneFromMany) {
    EXPECT_EQ(format(Duration{1, Unit::Day}), "1 dag");
    EXPECT_EQ(format(Duration{0, Unit::Day}), "0 dagen");
    EXPECT_EQ(format(Duration{10, Unit::WorkingDay}), "10 werkdagen");
    EXPECT_EQ(format(Duration{8, Unit::Week}), "8 weken");
    EXPECT_EQ(format(Duration{1, Unit::Month}), "1 maand");
    // Dutch says `4 jaar`, not `4 jaren`.
    EXPECT_EQ(format(Duration{4, Unit::Year}), "4 jaar");
    EXPECT_EQ(format(Duration{4, Unit::Year}, Language::English), "4 years");
    EXPECT_EQ(format(Duration{1, Unit::WorkingDay}, Language::English), "1 working day");
}

TEST(DaysOf, CountsFrom1970) {
    EXPECT_EQ(days_of(1970y / 1 / 1), 0);
    EXPECT_EQ(days_of(1969y / 12 / 31), -1);
    EXPECT_EQ(days_of(2000y / 3 / 1), 11017);
    EXPECT_EQ(format_iso(date_of(11016)), "2000-02-29");
}

TEST(DateOfDeathTest, WantsADayThatTheCalendarCanHold) {
    const auto too_far = std::int64_t{1} << 32U;  // As 32 bits this would be the first of 1970.
    EXPECT_EXIT(date_of(too_far), testing::ExitedWithCode(70), "internal error");
    EXPECT_EXIT(date_of(20'000'000), testing::ExitedWithCode(70), "internal error");
    EXPECT_EXIT(date_of(-20'000'000), testing::ExitedWithCode(70), "internal error");
}

struct Shift {
    std::string name;
    Duration by;
    Date from;
    Date expected;
};

class Shifted : public testing::TestWithParam<Shift> {};

TEST_P(Shifted, IsTheDayThatTheLawMeans) {
    const auto moved = shifted(GetParam().from, GetParam().by);
    ASSERT_TRUE(moved);
    EXPECT_EQ(format_iso(*moved), format_iso(GetParam().expected));
}

const Shift shifts[] = {
    {"nothing", {0, Unit::Month}, 2026y / 3 / 3, 2026y / 3 / 3},
    {"day_over_leap_day", {2, Unit::Day}, 2028y / 2 / 28, 2028y / 3 / 1},
    {"day_over_no_leap_day", {1, Unit::Day}, 2026y / 2 / 28, 2026y / 3 / 1},
    {"days_back", {-1, Unit::Day}, 2026y / 1 / 1, 2025y / 12 / 31},
    {"weeks", {6, Unit::Week}, 2014y / 3 / 28, 2014y / 5 / 9},
    {"same_day_number", {1, Unit::Month}, 2026y / 3 / 15, 2026y / 4 / 15},
    // HR 2017:2225: a month that lacks the date ends the term on its own last day.
    {"short_month", {1, Unit::Month}, 2026y / 1 / 31, 2026y / 2 / 28},
    {"short_month_leap_year", {1, Unit::Month}, 2028y / 1 / 31, 2028y / 2 / 29},
    {"thirty_days", {1, Unit::Month}, 2026y / 3 / 31, 2026y / 4 / 30},
    {"last_day_is_not_kept", {1, Unit::Month}, 2026y / 2 / 28, 2026y / 3 / 28},
    {"month_back", {-1, Unit::Month}, 2026y / 3 / 31, 2026y / 2 / 28},
    {"over_new_year", {3, Unit::Month}, 2026y / 11 / 30, 2027y / 2 / 28},
    {"back_over_new_year", {-13, Unit::Month}, 2026y / 1 / 15, 2024y / 12 / 15},
    {"december_back_a_year_in_months", {-12, Unit::Month}, 2026y / 12 / 31, 2025y / 12 / 31},
    {"year_from_leap_day", {1, Unit::Year}, 2028y / 2 / 29, 2029y / 2 / 28},
    {"four_years_from_leap_day", {4, Unit::Year}, 2028y / 2 / 29, 2032y / 2 / 29},
    {"four_years_to_a_century", {4, Unit::Year}, 2096y / 2 / 29, 2100y / 2 / 28},
    {"to_the_last_year", {1199, Unit::Year}, first_day, 2999y / 1 / 1},
    {"to_the_last_day", {1, Unit::Day}, 2999y / 12 / 30, last_day},
    {"to_the_first_day", {-1, Unit::Week}, 1800y / 1 / 8, first_day},
    {"most_days", {duration_max, Unit::Day}, first_day, 2073y / 10 / 16},
};

INSTANTIATE_TEST_SUITE_P(Shifts, Shifted, testing::ValuesIn(shifts), tests::named);

struct Beyond {
    std::string name;
    Date from;
    Duration by;
};

class ShiftedBeyond : public testing::TestWithParam<Beyond> {};

TEST_P(ShiftedBeyond, IsNothing) {
    EXPECT_FALSE(shifted(GetParam().from, GetParam().by));
}

const Beyond beyond[] = {
    {"working_days_need_free_days", 2026y / 3 / 3, {1, Unit::WorkingDay}},
    {"day_past_the_last", last_day, {1, Unit::Day}},
    {"day_before_the_first", first_day, {-1, Unit::Day}},
    {"week_past_the_last", 2999y / 12 / 25, {1, Unit::Week}},
    {"month_past_the_last", 2999y / 12 / 1, {1, Unit::Month}},
    {"year_past_the_last", first_day, {1200, Unit::Year}},
    {"most_days_past_the_last", last_day, {duration_max, Unit::Day}},
    {"most_weeks", 2026y / 3 / 3, {duration_max, Unit::Week}},
    {"most_months", 2026y / 3 / 3, {duration_max, Unit::Month}},
    {"most_months_back", 2026y / 3 / 3, {-duration_max, Unit::Month}},
    {"most_years", 2026y / 3 / 3, {duration_max, Unit::Year}},
    {"most_years_back", 2026y / 3 / 3, {-duration_max, Unit::Year}},
    // The calendar keeps a year in sixteen bits: this would come round to the same day.
    {"years_of_17_bits", 2026y / 3 / 3, {65'536, Unit::Year}},
    {"years_of_17_bits_back", 2026y / 3 / 3, {-65'536, Unit::Year}},
    {"one_past_the_most", first_day, {duration_max + 1, Unit::Day}},
    {"one_past_the_most_back", last_day, {-duration_max - 1, Unit::Day}},
    {"days_of_33_bits", 2026y / 3 / 3, {std::int64_t{1} << 32U, Unit::Day}},
    {"least", 2026y / 3 / 3, {std::numeric_limits<std::int64_t>::min(), Unit::Day}},
    {"most", 2026y / 3 / 3, {std::numeric_limits<std::int64_t>::max(), Unit::Month}},
};

INSTANTIATE_TEST_SUITE_P(Beyond, ShiftedBeyond, testing::ValuesIn(beyond), tests::named);

TEST(ShiftedDeathTest, WantsADayThatExists) {
    const Date none = 2026y / 2 / 30;
    EXPECT_EXIT(shifted(none, {1, Unit::Day}), testing::ExitedWithCode(70), "date.ok");
}

RC_GTEST_PROP(DateProperty, IsReadBack, ()) {
    const Date date = *any_date();
    RC_ASSERT(date_of(days_of(date)) == date);
    RC_ASSERT(parse_date(format(date)) == date);
    RC_ASSERT(parse_date(format_iso(date)) == date);
}

RC_GTEST_PROP(DateProperty, IsOrderedAsDaysAndIsoTextAre, ()) {
    const Date a = *any_date();
    const Date b = *any_date();
    RC_ASSERT((a < b) == (days_of(a) < days_of(b)));
    RC_ASSERT((a < b) == (format_iso(a) < format_iso(b)));
}

/// Months since the year 0.
std::int64_t ordinal(std::chrono::year_month month) {
    return std::int64_t{12} * static_cast<int>(month.year()) + unsigned{month.month()} - 1;
}

RC_GTEST_PROP(DateProperty, MonthsKeepOrShortenTheDay, ()) {
    const Date date = *any_date();
    const std::int64_t count = *rc::gen::inRange<std::int64_t>(-15'000, 15'001);
    const auto moved = shifted(date, {count, Unit::Month});
    const std::int64_t month = ordinal(date.year() / date.month()) + count;
    const std::int64_t first_month = ordinal(1800y / 1);
    const std::int64_t end_month = ordinal(3000y / 1);
    RC_ASSERT(moved.has_value() == (month >= first_month && month < end_month));
    if (!moved) return;
    RC_ASSERT(moved->ok());
    RC_ASSERT(ordinal(moved->year() / moved->month()) == month);
    const Date end_of_month = moved->year() / moved->month() / last;
    RC_ASSERT(moved->day() == std::min(date.day(), end_of_month.day()));
}

RC_GTEST_PROP(DateProperty, YearsAreTwelveMonths, ()) {
    const Date date = *any_date();
    const std::int64_t count = *rc::gen::inRange<std::int64_t>(-1300, 1301);
    RC_ASSERT(shifted(date, {count, Unit::Year}) == shifted(date, {12 * count, Unit::Month}));
}

RC_GTEST_PROP(DateProperty, WeeksAreSevenDaysAndComeBack, ()) {
    const Date date = *any_date();
    const std::int64_t count = *rc::gen::inRange<std::int64_t>(-2000, 2001);
    const auto moved = shifted(date, {count, Unit::Week});
    RC_ASSERT(moved == shifted(date, {7 * count, Unit::Day}));
    if (moved) RC_ASSERT(shifted(*moved, {-count, Unit::Week}) == date);
}

}  // namespace
}  // namespace engine::calendar
