#include "engine/evaluate/explain/measure.h"

#include "tests/engine/evaluate/zonnedael.h"
#include "tests/support/named.h"

#include <gtest/gtest.h>

namespace engine::evaluate {
namespace {

using namespace tests;

struct Row {
    std::string name;
    model::Type type;
    Relation relation;
    std::int64_t have;
    std::int64_t bound;
    std::optional<std::int64_t> shortfall;
};

class Shortfall : public testing::TestWithParam<Row> {};

TEST_P(Shortfall, IsTheLeastThatWouldDo) {
    const Row& row = GetParam();
    EXPECT_EQ(shortfall_of(row.type, row.relation, row.have, row.bound), row.shortfall);
}

using R = Relation;
constexpr std::int64_t half = quantity::millionths_per_one / 2;
const model::Type percentage = {.kind = model::Type::Kind::Percentage};

const Row rows[] = {
    {"support", types::number, R::AtLeast, whole(31), whole(50), whole(19)},
    {"enough", types::number, R::AtLeast, whole(50), whole(50), {}},
    {"more_than_by_one", types::number, R::More, whole(50), whole(50), whole(1)},
    {"more_than", types::number, R::More, whole(48), whole(50), whole(3)},
    {"more_than_of_parts", types::number, R::More, half, whole(1), {}},
    {"at_least_of_parts", types::number, R::AtLeast, half, whole(1), half},
    {"budget_too_high", types::money, R::AtMost, euros(54'000), euros(52'000), euros(2'000)},
    {"less_than_by_a_cent", types::money, R::Less, euros(100), euros(100), 1},
    {"day_after", types::date, R::More, 20'000, 20'000, 1},
    {"percentage_strictly", percentage, R::More, 5, 5, {}},
    {"percentage", percentage, R::AtLeast, 5, 7, 2},
    {"equal_has_no_amount", types::number, R::Equal, whole(1), whole(2), {}},
    {"too_far_apart", types::number, R::AtLeast, INT64_MIN, INT64_MAX, {}},
};
INSTANTIATE_TEST_SUITE_P(Amounts, Shortfall, testing::ValuesIn(rows), tests::named);

TEST(Measure, TellsWhatThereIsAndWhatThereMustBe) {
    const Zonnedael zonnedael;
    const Answer answer = zonnedael.answer();
    const auto& measure = zonnedael.finding(answer, {"3", "1", "d", ""}).measure;
    ASSERT_TRUE(measure);
    EXPECT_EQ(measure->have.value, whole(31));
    EXPECT_EQ(measure->relation, Relation::AtLeast);
    EXPECT_EQ(measure->bound.value, whole(50));
    EXPECT_FALSE(measure->bound_is_constant);
    EXPECT_EQ(measure->shortfall, whole(19));
}

// Refused when it is more than the cost: so it must be at most that.
TEST(Measure, TurnsTheRelationOfWhatIsNotWanted) {
    const Zonnedael zonnedael;
    const Answer answer = zonnedael.answer();
    const auto& measure = zonnedael.finding(answer, {"4", "2", "", ""}).measure;
    ASSERT_TRUE(measure);
    EXPECT_EQ(measure->relation, Relation::AtMost);
    EXPECT_FALSE(measure->shortfall);
}

TEST(Measure, TurnsTheRelationOfWhatIsDenied) {
    ModelBuilder build;
    const AttributeId people = build.attribute("inwoners", types::number);
    const NodeId few = build.compare(build.fact(people), R::Less, build.constant(whole(10)));
    build.rule(Effect::Complete, build.negate(few));
    const Program program = plan(build.model, build.subject, build.date);
    facts::Case given = build.empty_case();
    const Verdict verdict = judge(program, build.model, given);
    const auto measure = answer(build.model, program, given, verdict).findings[0].measure;
    ASSERT_TRUE(measure);
    EXPECT_EQ(measure->relation, Relation::AtLeast);
    EXPECT_TRUE(measure->bound_is_constant);
    EXPECT_EQ(measure->have.state, State::Unknown);
    EXPECT_FALSE(measure->shortfall);
}

TEST(Measure, IsOfAmountsOnly) {
    const Zonnedael zonnedael;
    const Answer answer = zonnedael.answer();
    EXPECT_FALSE(zonnedael.finding(answer, {"2", "1", "a", ""}).measure);
    EXPECT_FALSE(zonnedael.finding(answer, {"3", "1", "", ""}).measure);
}

}  // namespace
}  // namespace engine::evaluate
