#include "engine/calendar/terms/term.h"

#include "tests/support/named.h"

#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace engine::calendar {
namespace {

using namespace std::chrono_literals;
using enum Calendar;

constexpr auto na = CountFrom::DayAfter;
constexpr auto vanaf = CountFrom::ThatDay;
constexpr auto back = Direction::Back;
constexpr auto forward = Direction::Forward;

struct Ends {
    std::string name;
    Term term;
    std::string last;
};

class TermEnds : public testing::TestWithParam<Ends> {};

TEST_P(TermEnds, OnTheDayThatTheLawSays) {
    const auto made = computed(GetParam().term);
    ASSERT_TRUE(made) << static_cast<int>(made.error());
    EXPECT_EQ(format_iso(made->last), GetParam().last);
}

const Ends ends[] = {
    // Article 4, at the limit and one past it: 31 May 2026 is a Sunday.
    {"ninety_days", {2026y / 3 / 2, {90, Unit::Day}}, "2026-06-01"},
    {"ninety_days_to_a_sunday", {2026y / 3 / 3, {89, Unit::Day}}, "2026-06-01"},
    {"ninety_one_days_to_a_sunday", {2026y / 3 / 1, {91, Unit::Day}}, "2026-05-31"},
    {"twelve_weeks_to_a_sunday", {2026y / 3 / 8, {12, Unit::Week}}, "2026-06-01"},
    {"thirteen_weeks_to_a_sunday", {2026y / 3 / 1, {13, Unit::Week}}, "2026-05-31"},
    {"three_months_to_a_sunday", {2026y / 2 / 28, {3, Unit::Month}}, "2026-05-28"},
    {"three_months_moved", {2026y / 2 / 14, {3, Unit::Month}}, "2026-05-18"},
    {"four_months_to_a_sunday", {2026y / 1 / 31, {4, Unit::Month}}, "2026-05-31"},
    {"a_year_to_a_sunday", {2025y / 5 / 31, {1, Unit::Year}}, "2026-05-31"},

    // Article 2 asks for three days or more.
    {"two_days_to_sunday", {2026y / 6 / 19, {2, Unit::Day}}, "2026-06-22"},
    {"three_days_over_a_weekend", {2026y / 6 / 19, {3, Unit::Day}}, "2026-06-23"},
    {"two_days_1182", {2026y / 6 / 19, {2, Unit::Day}, na, forward, Regulation1182}, "2026-06-23"},

    // Counting back: article 1 does not hold, article 2 does.
    {"back_to_a_sunday", {2026y / 6 / 22, {1, Unit::Day}, na, back}, "2026-06-21"},
    {"back_lengthened", {2026y / 6 / 22, {3, Unit::Day}, na, back}, "2026-06-18"},
    {"back_eighteen_weeks", {2027y / 1 / 1, {18, Unit::Week}, na, back}, "2026-08-28"},
    {"back_a_month", {2026y / 3 / 31, {1, Unit::Month}, na, back, None}, "2026-02-28"},

    // From that day on: a whole month is a month.
    {"month_from_the_first", {2026y / 3 / 1, {1, Unit::Month}, vanaf, forward, None}, "2026-03-31"},
    {"month_from_the_last", {2026y / 1 / 31, {1, Unit::Month}, vanaf, forward, None}, "2026-02-28"},
    {"month_back_from_the_last",
     {2026y / 3 / 31, {1, Unit::Month}, vanaf, back, None},
     "2026-03-01"},
    {"year_from_a_leap_day", {2028y / 2 / 29, {1, Unit::Year}, vanaf, forward, None}, "2029-02-28"},
    {"week_from_monday", {2026y / 6 / 15, {1, Unit::Week}, vanaf, forward, None}, "2026-06-21"},

    // Asset transfer: six months beginning with the day of validation.
    {"scottish_months", {2026y / 3 / 2, {6, Unit::Month}, vanaf, forward, Scotland}, "2026-09-01"},
    // Participation request: thirty working days beginning with that day. Easter is no holiday.
    {"scottish_days",
     {2026y / 3 / 23, {30, Unit::WorkingDay}, vanaf, forward, Scotland},
     "2026-05-01"},
    {"scottish_from_saturday",
     {2026y / 3 / 21, {1, Unit::WorkingDay}, vanaf, forward, Scotland},
     "2026-03-23"},
    {"scottish_new_year",
     {2026y / 12 / 24, {3, Unit::WorkingDay}, vanaf, forward, Scotland},
     "2026-12-29"},
    {"scottish_end_stays",
     {2026y / 3 / 1, {28, Unit::Day}, vanaf, forward, Scotland},
     "2026-03-28"},

    // Dutch working days pass over Good Friday and Easter Monday.
    {"dutch_working_days", {2026y / 4 / 1, {3, Unit::WorkingDay}}, "2026-04-08"},

    // Regulation 1182/71: the same day of the week, whether or not the first day counts.
    {"week_1182", {2026y / 6 / 17, {1, Unit::Week}, na, forward, Regulation1182}, "2026-06-24"},
    {"week_1182_vanaf",
     {2026y / 6 / 17, {1, Unit::Week}, vanaf, forward, Regulation1182},
     "2026-06-24"},
    {"year_1182_moved",
     {2025y / 5 / 31, {1, Unit::Year}, na, forward, Regulation1182},
     "2026-06-01"},
    {"good_friday_1182",
     {2026y / 3 / 27, {1, Unit::Week}, na, forward, Regulation1182},
     "2026-04-03"},

    // The end of an extension is moved, not the end that it takes away: 27 April is King's Day.
    {"extended",
     {.start = 2026y / 3 / 2, .duration = {8, Unit::Week}, .extensions = {{{6, Unit::Week}}}},
     "2026-06-08"},
    // An extension can last longer than the act covers.
    {"extended_past_the_act",
     {.start = 2026y / 3 / 1, .duration = {8, Unit::Week}, .extensions = {{{13, Unit::Week}}}},
     "2026-07-26"},
    {"suspended_twice",
     {.start = 2026y / 6 / 1,
      .duration = {2, Unit::Week},
      .suspensions = {{2026y / 6 / 8, 2026y / 6 / 11}, {2026y / 6 / 3, 2026y / 6 / 5}}},
     "2026-06-18"},
    {"suspensions_overlap",
     {.start = 2026y / 6 / 1,
      .duration = {2, Unit::Week},
      .suspensions = {{2026y / 6 / 3, 2026y / 6 / 8}, {2026y / 6 / 5, 2026y / 6 / 11}}},
     "2026-06-22"},
    {"answered_the_next_day",
     {.start = 2026y / 6 / 1,
      .duration = {2, Unit::Week},
      .suspensions = {{2026y / 6 / 3, 2026y / 6 / 4}}},
     "2026-06-15"},
};

INSTANTIATE_TEST_SUITE_P(Terms, TermEnds, testing::ValuesIn(ends), tests::named);

std::string told(const Run& run) {
    constexpr const char* standings[] = {
        "zero", "counted", "extended", "suspended", "not working", "lengthened", "moved"};
    std::string text = format_iso(run.first).substr(5);
    if (run.first != run.last) text += ".." + format_iso(run.last).substr(5);
    text += std::string(" ") + standings[static_cast<std::size_t>(run.standing)];
    return run.free ? text + '!' : text;
}

std::vector<std::string> account_of(const Term& term) {
    std::vector<std::string> lines;
    const auto made = computed(term);
    if (!made) return {"error"};
    for (const Run& run : made->days) lines.push_back(told(run));
    return lines;
}

using Lines = std::vector<std::string>;

TEST(Account, ShowsTheFreeDayThatMovedTheEnd) {
    EXPECT_EQ(account_of({2026y / 3 / 2, {8, Unit::Week}}),
              (Lines{"03-02 zero", "03-03..04-26 counted", "04-27 counted!", "04-28 moved"}));
}

TEST(Account, ShowsEveryFreeDayWhereTwoOrdinaryDaysWereLacking) {
    EXPECT_EQ(account_of({2019y / 12 / 23, {3, Unit::Day}}),
              (Lines{"12-23 zero",
                     "12-24 counted",
                     "12-25 counted!",
                     "12-26 counted!",
                     "12-27 lengthened!",
                     "12-28 lengthened!",
                     "12-29 lengthened!",
                     "12-30 lengthened"}));
}

TEST(Account, ShowsWhenTheTermStoodStill) {
    Term term{2026y / 3 / 2, {8, Unit::Week}};
    term.suspensions = {{2026y / 3 / 10, 2026y / 3 / 20}};
    EXPECT_EQ(account_of(term),
              (Lines{"03-02 zero",
                     "03-03..03-10 counted",
                     "03-11..03-19 suspended",
                     "03-20..05-06 counted"}));
}

TEST(Account, PassesOverDaysThatAreNotWorked) {
    const Term term{2026y / 12 / 22, {4, Unit::WorkingDay}, vanaf, forward, Scotland};
    EXPECT_EQ(account_of(term),
              (Lines{"12-22..12-24 counted",
                     "12-25 not working!",
                     "12-26 not working!",
                     "12-27 not working!",
                     "12-28 counted"}));
}

TEST(Account, OfCountingBackIsByDateToo) {
    EXPECT_EQ(account_of({2026y / 6 / 22, {3, Unit::Day}, na, back}),
              (Lines{"06-18 lengthened",
                     "06-19 counted",
                     "06-20 counted!",
                     "06-21 counted!",
                     "06-22 zero"}));
}

TEST(Trust, EndsWithTheDecrees) {
    const auto trusted = [](const Term& term) { return computed(term).value().trusted; };
    EXPECT_TRUE(trusted({2028y / 12 / 22, {1, Unit::Week}}));
    EXPECT_FALSE(trusted({2028y / 12 / 24, {1, Unit::Week}}));  // Sunday 31 December, moved.
    EXPECT_FALSE(trusted({2012y / 3 / 2, {6, Unit::Week}}));
    // Where no day can move the end, it does not matter which days are free.
    EXPECT_TRUE(trusted({2028y / 12 / 24, {1, Unit::Year}}));
    EXPECT_TRUE(trusted({2030y / 3 / 1, {3, Unit::Day}, na, forward, None}));
    EXPECT_TRUE(trusted({2030y / 3 / 1, {3, Unit::WorkingDay}, na, forward, Scotland}));
    EXPECT_FALSE(trusted({2030y / 3 / 1, {95, Unit::WorkingDay}}));
}

struct Refused {
    std::string name;
    Term term;
    TermError error;
};

class RefuseTerm : public testing::TestWithParam<Refused> {};

TEST_P(RefuseTerm, SaysWhy) {
    const auto made = computed(GetParam().term);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error(), GetParam().error);
}

/// Two weeks from 1 June 2026.
Term fortnight(std::vector<Suspension> suspensions) {
    Term term{2026y / 6 / 1, {2, Unit::Week}};
    term.suspensions = std::move(suspensions);
    return term;
}

Term extended(std::vector<Extension> extensions) {
    Term term{2026y / 6 / 1, {8, Unit::Week}};
    term.extensions = std::move(extensions);
    term.extension_limit = ExtensionLimit{1, Duration{6, Unit::Week}};
    return term;
}

const Refused refused[] = {
    {"nothing", {2026y / 6 / 1, {0, Unit::Day}}, TermError::Empty},
    {"less_than_nothing", {2026y / 6 / 1, {-1, Unit::Week}}, TermError::Empty},
    {"too_long", {2026y / 6 / 1, {100'001, Unit::Day}}, TermError::TooFar},
    {"past_all_years", {2999y / 12 / 30, {2, Unit::Day}}, TermError::TooFar},
    {"working_past_all_years", {2999y / 12 / 30, {9, Unit::WorkingDay}}, TermError::TooFar},
    {"before_all_years", {1800y / 1 / 2, {2, Unit::Day}, na, back}, TermError::TooFar},
    {"plain_working_days",
     {2026y / 6 / 1, {2, Unit::WorkingDay}, na, forward, None},
     TermError::WorkingDaysUnknown},
    {"answered_before_asked",
     fortnight({{2026y / 6 / 5, 2026y / 6 / 4}}),
     TermError::SuspensionReversed},
    {"asked_before_it_ran",
     fortnight({{2026y / 5 / 29, 2026y / 6 / 4}}),
     TermError::SuspensionOutside},
    {"asked_on_the_last_day",
     fortnight({{2026y / 6 / 15, 2026y / 6 / 20}}),
     TermError::SuspensionOutside},
    {"back_and_suspended",
     {.start = 2026y / 6 / 1,
      .duration = {2, Unit::Week},
      .direction = back,
      .suspensions = {{2026y / 5 / 20, 2026y / 5 / 25}}},
     TermError::SuspensionBackwards},
    {"extended_twice",
     extended({{{2, Unit::Week}}, {{2, Unit::Week}}}),
     TermError::ExtendedTooOften},
    {"extended_too_long", extended({{{7, Unit::Week}}}), TermError::ExtendedTooMuch},
    {"extended_in_another_unit", extended({{{1, Unit::Month}}}), TermError::ExtendedTooMuch},
};

INSTANTIATE_TEST_SUITE_P(Terms, RefuseTerm, testing::ValuesIn(refused), tests::named);

TEST(Extension, ThatBothAgreedOnHasNoLimit) {
    EXPECT_TRUE(computed(extended({{{6, Unit::Week}}})));
    EXPECT_TRUE(computed(extended({{{6, Unit::Week}}, {{20, Unit::Week}, true}})));
}

TEST(ParseDuration, ReadsWordsAndShortForms) {
    EXPECT_EQ(parse_duration("8w"), (Duration{8, Unit::Week}));
    EXPECT_EQ(parse_duration("10wd"), (Duration{10, Unit::WorkingDay}));
    EXPECT_EQ(parse_duration("30d"), (Duration{30, Unit::Day}));
    EXPECT_EQ(parse_duration("3m"), (Duration{3, Unit::Month}));
    EXPECT_EQ(parse_duration("1j"), (Duration{1, Unit::Year}));
    EXPECT_EQ(parse_duration("8 weken"), (Duration{8, Unit::Week}));
    EXPECT_EQ(parse_duration("10 working days"), (Duration{10, Unit::WorkingDay}));
    for (const char* text :
         {"", "8", "w", "8x", "-8w", "8 w w", "100001d", "99999999999d", "8w "}) {
        EXPECT_EQ(parse_duration(text), std::nullopt) << text;
    }
}

}  // namespace
}  // namespace engine::calendar
