#include "engine/calendar/period.h"

#include <gtest/gtest.h>
#include <optional>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>
#include <vector>

namespace engine::calendar {
namespace {

using namespace std::chrono_literals;

const Date march_first = 2026y / 3 / 1;
const Date march_last = 2026y / 3 / 31;
const Period march{march_first, march_last};
const Period always{};
const Period backwards{march_last, march_first};

/// Few days, so that ends often meet; open ends and backward periods among them.
rc::Gen<Period> any_period() {
    const auto end = [] {
        return rc::gen::map(rc::gen::inRange<std::int64_t>(-1, 12), [](std::int64_t count) {
            return count < 0 ? std::nullopt : std::optional(date_of(count));
        });
    };
    return rc::gen::construct<Period>(end(), end());
}

/// Every day that any of those periods could start or end on, and one beyond on both sides.
std::vector<Date> all_days() {
    std::vector<Date> days;
    for (std::int64_t count = -1; count <= 12; ++count) days.push_back(date_of(count));
    return days;
}

TEST(Period, HoldsBothItsEnds) {
    EXPECT_TRUE(march.contains(march_first));
    EXPECT_TRUE(march.contains(march_last));
    EXPECT_FALSE(march.contains(2026y / 2 / 28));
    EXPECT_FALSE(march.contains(2026y / 4 / 1));
}

TEST(Period, IsOpenWhereNoDayIsNamed) {
    const Period since{march_first, std::nullopt};
    const Period until{std::nullopt, march_last};
    EXPECT_TRUE(always.contains(1800y / 1 / 1));
    EXPECT_TRUE(since.contains(2999y / 12 / 31));
    EXPECT_FALSE(since.contains(2026y / 2 / 28));
    EXPECT_TRUE(until.contains(1800y / 1 / 1));
    EXPECT_FALSE(until.contains(2026y / 4 / 1));
}

TEST(Period, IsEmptyOnlyWhenItEndsBeforeItStarts) {
    const Period one_day{march_first, march_first};
    EXPECT_FALSE(one_day.empty());
    EXPECT_TRUE(backwards.empty());
    EXPECT_FALSE(always.empty());
    EXPECT_FALSE((Period{march_first, std::nullopt}).empty());
    EXPECT_FALSE(backwards.contains(march_first));
}

TEST(Overlap, CountsASharedDay) {
    EXPECT_TRUE(overlap(march, Period{march_last, std::nullopt}));
    EXPECT_FALSE(overlap(march, Period{2026y / 4 / 1, std::nullopt}));
    EXPECT_TRUE(overlap(march, always));
    EXPECT_FALSE(overlap(backwards, always));
    EXPECT_FALSE(overlap(backwards, backwards));
}

TEST(Adjoins, IsTheVeryNextDay) {
    const Period april{2026y / 4 / 1, std::nullopt};
    EXPECT_TRUE(adjoins(march, april));
    EXPECT_FALSE(adjoins(april, march));
    EXPECT_FALSE(adjoins(march, Period{2026y / 4 / 2, std::nullopt}));
    EXPECT_FALSE(adjoins(march, Period{march_last, std::nullopt}));
    EXPECT_FALSE(adjoins(always, always));
}

TEST(Adjoins, KnowsTheLeapDay) {
    const Period from_march{2028y / 3 / 1, std::nullopt};
    EXPECT_TRUE(adjoins(Period{std::nullopt, 2028y / 2 / 29}, from_march));
    EXPECT_FALSE(adjoins(Period{std::nullopt, 2028y / 2 / 28}, from_march));
    EXPECT_TRUE(adjoins(Period{std::nullopt, 2026y / 2 / 28}, Period{march_first, march_last}));
}

RC_GTEST_PROP(Intersection, HoldsADayWhenBothDo, ()) {
    const Period a = *any_period();
    const Period b = *any_period();
    const Period both = intersection(a, b);
    bool shared = false;
    for (const Date day : all_days()) {
        RC_ASSERT(both.contains(day) == (a.contains(day) && b.contains(day)));
        shared = shared || both.contains(day);
    }
    RC_ASSERT(overlap(a, b) == shared);
    RC_ASSERT(overlap(b, a) == shared);
}

RC_GTEST_PROP(Adjoins, LeavesNoGapAndNoOverlap, ()) {
    const auto seam = *rc::gen::inRange<std::int64_t>(0, 11);
    const Period earlier{(*any_period()).from, date_of(seam)};
    const Period later{date_of(seam + 1), (*any_period()).until};
    RC_PRE(!earlier.empty() && !later.empty());
    RC_ASSERT(adjoins(earlier, later));
    RC_ASSERT(!overlap(earlier, later));
    const Period whole{earlier.from, later.until};
    for (const Date day : all_days()) {
        RC_ASSERT(whole.contains(day) == (earlier.contains(day) || later.contains(day)));
    }
}

}  // namespace
}  // namespace engine::calendar
