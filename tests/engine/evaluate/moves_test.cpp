#include "engine/evaluate/explain/moves.h"

#include "tests/support/named.h"

#include <gtest/gtest.h>

namespace engine::evaluate {
namespace {

using R = model::Comparison::Relation;

Move asks(R relation, std::int64_t bound) {
    return {.attribute = {0}, .relation = relation, .values = {bound}};
}
Move one_of(std::vector<std::int64_t> values) {
    return {.attribute = {0}, .values = std::move(values)};
}
Move none_of(std::vector<std::int64_t> values) {
    return {.attribute = {0}, .values = std::move(values), .negated = true};
}
Move is_not(std::int64_t value) {
    return {.attribute = {0}, .relation = R::Equal, .values = {value}, .negated = true};
}

const Move any = {.attribute = {0}};

struct Row {
    std::string name;
    Move one;
    Move other;
    std::optional<Moves> together;
};

class United : public testing::TestWithParam<Row> {};

TEST_P(United, AskForBoth) {
    const Row& row = GetParam();
    EXPECT_EQ(united({row.one}, {row.other}), row.together);
    // The other way round, the two may stand in the other order.
    const auto turned = united({row.other}, {row.one});
    ASSERT_EQ(turned.has_value(), row.together.has_value());
    if (turned && turned->size() == 1) {
        EXPECT_EQ(turned, row.together);
    }
}

const Row rows[] = {
    {"the_same", asks(R::AtLeast, 5), asks(R::AtLeast, 5), Moves{asks(R::AtLeast, 5)}},
    {"any_answer", any, asks(R::AtLeast, 5), Moves{asks(R::AtLeast, 5)}},
    {"higher_bound", asks(R::AtLeast, 5), asks(R::AtLeast, 7), Moves{asks(R::AtLeast, 7)}},
    {"stricter_bound", asks(R::AtLeast, 5), asks(R::More, 5), Moves{asks(R::More, 5)}},
    {"lower_bound", asks(R::AtMost, 5), asks(R::Less, 4), Moves{asks(R::Less, 4)}},
    {"range",
     asks(R::AtLeast, 5),
     asks(R::AtMost, 5),
     Moves{asks(R::AtLeast, 5), asks(R::AtMost, 5)}},
    {"empty_range", asks(R::AtLeast, 6), asks(R::AtMost, 5), {}},
    {"empty_strict_range", asks(R::More, 5), asks(R::AtMost, 5), {}},
    {"value_in_range", asks(R::Equal, 5), asks(R::AtMost, 5), Moves{asks(R::Equal, 5)}},
    {"value_out_of_range", asks(R::Equal, 6), asks(R::AtMost, 5), {}},
    {"two_values", asks(R::Equal, 5), asks(R::Equal, 6), {}},
    {"common_value", one_of({1, 2}), one_of({2, 3}), Moves{asks(R::Equal, 2)}},
    {"no_common_value", one_of({1, 2}), one_of({3, 4}), {}},
    {"value_excluded", one_of({1, 2, 3}), is_not(2), Moves{one_of({1, 3})}},
    {"none_left", asks(R::Equal, 2), is_not(2), {}},
    {"none_of_both", is_not(2), none_of({2}), Moves{is_not(2)}},
    {"range_but_one", asks(R::AtLeast, 5), is_not(7), Moves{asks(R::AtLeast, 5), is_not(7)}},
};
INSTANTIATE_TEST_SUITE_P(OneAttribute, United, testing::ValuesIn(rows), tests::named);

TEST(United, ListEachAttributeInItsPlace) {
    const Move first = {.attribute = {1}};
    const Move second = {.attribute = {2}};
    EXPECT_EQ(united({second}, {first}), (Moves{first, second}));
}

TEST(United, AreNoMoreThanCanBeRead) {
    Moves many;
    for (std::uint32_t i = 0; i < moves_max; ++i) many.push_back({.attribute = {i}});
    EXPECT_TRUE(united(many, {}));
    EXPECT_FALSE(united(many, {{.attribute = {moves_max}}}));
}

TEST(Options, KeepTheSmallestAndNothingThatHoldsIt) {
    const Move first = {.attribute = {1}};
    const Move second = {.attribute = {2}};
    EXPECT_EQ(either({{first, second}}, {{second}}), (Options{{second}}));
    EXPECT_EQ(both({{first}, {second}}, {{first}}), (Options{{first}}));
}

TEST(Options, NeedNothingMoreOfWhatIsSo) {
    const Options some = {{any}};
    EXPECT_EQ(both(some, nothing_needed), some);
    EXPECT_EQ(either(some, nothing_needed), nothing_needed);
    EXPECT_EQ(both(some, {}), Options());
}

}  // namespace
}  // namespace engine::evaluate
