#include "engine/procedure/penalty.h"

#include "tests/support/named.h"

#include <gtest/gtest.h>

namespace {

using namespace engine;
using namespace std::chrono_literals;
using calendar::Date;

struct Row {
    const char* name;
    Date noticed;
    std::optional<Date> decided;
    Date day;
    std::int64_t days;
    std::int64_t euros;
    std::int64_t euros_if_sooner;
};

void PrintTo(const Row& row, std::ostream* out) {
    *out << row.name;
}

class Penalty : public testing::TestWithParam<Row> {};

TEST_P(Penalty, IsByTheDayAndByTheRateOfTheNotice) {
    const Row& row = GetParam();
    const auto found = procedure::penalty(row.noticed, row.decided, row.day);
    EXPECT_EQ(found.days, row.days);
    EXPECT_EQ(found.cents, 100 * row.euros);
    EXPECT_EQ(found.cents_if_sooner, 100 * row.euros_if_sooner);
}

INSTANTIATE_TEST_SUITE_P(
    Rows,
    Penalty,
    testing::Values(
        // 12 May + 15 = 27 May is the first day that costs.
        Row{"TheDayBefore", 2026y / 5 / 12, {}, 2026y / 5 / 25, 0, 0, 0},
        Row{"TheFourteenthDay", 2026y / 5 / 12, {}, 2026y / 5 / 26, 0, 0, 23},
        Row{"TheFirstDay", 2026y / 5 / 12, {}, 2026y / 5 / 27, 1, 23, 46},
        // 14 x 23 = 322; 14 x 35 = 490; 14 x 45 = 630: together 1,442 (Awb 4:17, since 2019).
        Row{"FourteenDays", 2026y / 5 / 12, {}, 2026y / 6 / 9, 14, 322, 357},
        Row{"TheMost", 2026y / 5 / 12, {}, 2026y / 7 / 7, 42, 1442, 1442},
        Row{"NeverMore", 2026y / 5 / 12, {}, 2027y / 1 / 1, 42, 1442, 1442},
        // 26 days at 20 and 30 is 640; 42 days 1,260: ECLI:NL:RBOVE:2014:5959. Notice on 3 March
        // 2014, so the first day is 18 March, the 26th 12 April.
        Row{"OldRates", 2014y / 3 / 3, 2014y / 4 / 12, 2014y / 8 / 1, 26, 640, 670},
        Row{"OldMost", 2014y / 3 / 3, {}, 2014y / 8 / 1, 42, 1260, 1260},
        // The rate is that of the day on which the notice was received.
        Row{"LastOldNotice", 2018y / 12 / 31, {}, 2019y / 1 / 15, 1, 20, 40},
        Row{"FirstNewNotice", 2019y / 1 / 1, {}, 2019y / 1 / 16, 1, 23, 46},
        // Notice 16 May, decision 30 May: nothing was due, says the only dated account found.
        Row{"DecidedOnTheFourteenth", 2019y / 5 / 16, 2019y / 5 / 30, 2019y / 6 / 30, 0, 0, 23}),
    tests::named);

}  // namespace
