#include "engine/calendar/terms/free_days.h"

#include <gtest/gtest.h>
#include <map>
#include <string>

namespace engine::calendar {
namespace {

using namespace std::chrono_literals;
using enum FreeDay;

std::string easter(int year) {
    return format_iso(easter_sunday(std::chrono::year(year)));
}

TEST(EasterSunday, IsTheOneThatWasKept) {
    EXPECT_EQ(easter(1818), "1818-03-22");  // As early as it can be.
    EXPECT_EQ(easter(1943), "1943-04-25");  // As late as it can be.
    EXPECT_EQ(easter(1954), "1954-04-18");  // The two that the plain rule of Gauss gets wrong.
    EXPECT_EQ(easter(1981), "1981-04-19");
    EXPECT_EQ(easter(2000), "2000-04-23");
    EXPECT_EQ(easter(2024), "2024-03-31");
    EXPECT_EQ(easter(2026), "2026-04-05");
    EXPECT_EQ(easter(2027), "2027-03-28");
    EXPECT_EQ(easter(2028), "2028-04-16");
    EXPECT_EQ(easter(2038), "2038-04-25");
}

TEST(EasterSunday, IsASundayBetween22MarchAnd25April) {
    for (int year = 1800; year <= 2999; ++year) {
        const Date day = easter_sunday(std::chrono::year(year));
        EXPECT_EQ(std::chrono::weekday(std::chrono::sys_days(day)), std::chrono::Sunday) << year;
        EXPECT_LE(Date(day.year() / 3 / 22), day);
        EXPECT_LE(day, Date(day.year() / 4 / 25));
    }
}

using Days = std::map<std::string, FreeDay>;

/// The free days of a year that do not lie in a weekend.
Days free_weekdays(int year, Calendar calendar) {
    Days free;
    const auto first = days_of(std::chrono::year(year) / 1 / 1);
    for (auto day = first; date_of(day).year() == std::chrono::year(year); ++day) {
        const auto why = free_day(date_of(day), calendar);
        if (why && why != Saturday && why != Sunday) free[format_iso(date_of(day))] = *why;
    }
    return free;
}

TEST(Termijnenwet, FreesTheDaysOfArticleThree) {
    EXPECT_EQ(free_weekdays(2026, Calendar::Termijnenwet),
              (Days{{"2026-01-01", NewYear},
                    {"2026-01-02", Equated},
                    {"2026-04-03", GoodFriday},
                    {"2026-04-06", EasterMonday},
                    {"2026-04-27", KingsDay},
                    {"2026-05-05", LiberationDay},
                    {"2026-05-14", AscensionDay},
                    {"2026-05-15", Equated},
                    {"2026-05-25", WhitMonday},
                    {"2026-12-25", ChristmasDay}}));
    EXPECT_EQ(free_weekdays(2027, Calendar::Termijnenwet),
              (Days{{"2027-01-01", NewYear},
                    {"2027-03-26", GoodFriday},
                    {"2027-03-29", EasterMonday},
                    {"2027-04-27", KingsDay},
                    {"2027-05-05", LiberationDay},
                    {"2027-05-06", AscensionDay},
                    {"2027-05-07", Equated},
                    {"2027-05-17", WhitMonday}}));
    EXPECT_EQ(free_weekdays(2028, Calendar::Termijnenwet),
              (Days{{"2028-04-14", GoodFriday},
                    {"2028-04-17", EasterMonday},
                    {"2028-04-27", KingsDay},
                    {"2028-04-28", Equated},
                    {"2028-05-05", LiberationDay},
                    {"2028-05-25", AscensionDay},
                    {"2028-05-26", Equated},
                    {"2028-06-05", WhitMonday},
                    {"2028-12-25", ChristmasDay},
                    {"2028-12-26", SecondChristmasDay}}));
}

TEST(Termijnenwet, KnowsNoPatternInTheDecrees) {
    // The Monday between a Sunday and Liberation Day: equated in 2015, not in 2026.
    EXPECT_EQ(free_day(2015y / 5 / 4, Calendar::Termijnenwet), Equated);
    EXPECT_EQ(free_day(2026y / 5 / 4, Calendar::Termijnenwet), std::nullopt);
    // Two practice lists disagree with the decree; the decree is followed.
    EXPECT_EQ(free_day(2020y / 5 / 22, Calendar::Termijnenwet), Equated);
    EXPECT_EQ(free_day(2022y / 5 / 31, Calendar::Termijnenwet), std::nullopt);
}

TEST(Termijnenwet, MovedTheBirthdayIn2014) {
    EXPECT_EQ(free_day(2013y / 4 / 30, Calendar::Termijnenwet), KingsDay);
    EXPECT_EQ(free_day(2015y / 4 / 30, Calendar::Termijnenwet), std::nullopt);
    EXPECT_EQ(free_day(2015y / 4 / 27, Calendar::Termijnenwet), KingsDay);
    EXPECT_EQ(free_day(2025y / 4 / 28, Calendar::Termijnenwet), std::nullopt);
}

TEST(Termijnenwet, IsKnownAsFarAsTheDecreesGo) {
    const Period known = known_days(Calendar::Termijnenwet);
    EXPECT_TRUE(known.contains(2028y / 12 / 31));
    EXPECT_FALSE(known.contains(2029y / 1 / 1));
    EXPECT_TRUE(known.contains(2014y / 1 / 1));
    EXPECT_FALSE(known.contains(2013y / 12 / 31));
    EXPECT_EQ(known_days(Calendar::None), Period{});
    EXPECT_EQ(known_days(Calendar::Scotland), Period{});
}

TEST(Scotland, KnowsFourDaysAndNoSubstitutes) {
    EXPECT_EQ(free_weekdays(2026, Calendar::Scotland),
              (Days{{"2026-01-01", NewYear},
                    {"2026-01-02", SecondOfJanuary},
                    {"2026-12-25", ChristmasDay}}));
    EXPECT_EQ(free_weekdays(2027, Calendar::Scotland), (Days{{"2027-01-01", NewYear}}));
    EXPECT_EQ(free_day(2027y / 12 / 25, Calendar::Scotland), Saturday);
    EXPECT_EQ(free_day(2027y / 12 / 27, Calendar::Scotland), std::nullopt);
}

TEST(Regulation1182, LeavesOutWhatIsEquatedForTheTermijnenwet) {
    EXPECT_EQ(free_weekdays(2028, Calendar::Regulation1182),
              (Days{{"2028-04-17", EasterMonday},
                    {"2028-04-27", KingsDay},
                    {"2028-05-05", LiberationDay},
                    {"2028-05-25", AscensionDay},
                    {"2028-06-05", WhitMonday},
                    {"2028-12-25", ChristmasDay},
                    {"2028-12-26", SecondChristmasDay}}));
}

}  // namespace
}  // namespace engine::calendar
