#include "engine/evaluate/judge.h"
#include "tests/support/model_builder.h"
#include "tests/support/named.h"

#include <gtest/gtest.h>

namespace engine::evaluate {
namespace {

using namespace tests;
using model::Outcome;

/// What the case says of the condition of a rule.
enum class Says { Yes, No, Nothing, Unjudged };

struct Line {
    Effect effect;
    Says says;
};

struct Row {
    std::string name;
    std::vector<Line> rules;
    Outcome outcome;
    std::vector<std::size_t> grounds = {};  ///< Positions in `rules`.
};

class OutcomeOf : public testing::TestWithParam<Row> {};

TEST_P(OutcomeOf, Rules) {
    ModelBuilder build;
    std::vector<AttributeId> attributes;
    std::vector<RuleId> rules;
    for (const Line& line : GetParam().rules) {
        attributes.push_back(line.says == Says::Unjudged ? build.judgement("oordeel")
                                                         : build.attribute("feit", types::yes_no));
        rules.push_back(build.rule(line.effect, build.fact(attributes.back())));
    }
    facts::Case given = build.empty_case();
    for (std::size_t i = 0; i < attributes.size(); ++i) {
        const Says says = GetParam().rules[i].says;
        if (says == Says::Yes) say(given, attributes[i], 1);
        if (says == Says::No) say(given, attributes[i], 0);
    }
    const Program program = plan(build.model, build.subject, build.date);
    const Verdict verdict = judge(program, build.model, given);
    EXPECT_EQ(verdict.outcome, GetParam().outcome);
    std::vector<RuleId> grounds;
    for (const std::size_t position : GetParam().grounds) grounds.push_back(rules[position]);
    EXPECT_EQ(verdict.grounds, grounds);
}

using enum Says;
using E = Effect;

const Row reached[] = {
    {"no_rules", {}, Outcome::Undetermined},
    {"admissible", {{E::Admissible, Yes}}, Outcome::Admissible},
    {"not_admissible", {{E::Admissible, No}}, Outcome::Inadmissible, {0}},
    {"inadmissible", {{E::Inadmissible, Yes}}, Outcome::Inadmissible, {0}},
    {"not_inadmissible", {{E::Inadmissible, No}}, Outcome::Admissible},
    {"complete", {{E::Complete, Yes}}, Outcome::Complete},
    {"incomplete", {{E::Complete, No}}, Outcome::Incomplete, {0}},
    {"declined", {{E::Declines, Yes}}, Outcome::Declined, {0}},
    {"refused", {{E::Refuses, Yes}}, Outcome::Refuse, {0}},
    {"granted", {{E::Refuses, No}}, Outcome::Grant},
    {"granted_unless", {{E::GrantsUnless, No}}, Outcome::Grant},
    {"not_granted_unless", {{E::GrantsUnless, Yes}}, Outcome::Refuse, {0}},
    {"deferred", {{E::Defers, Yes}}, Outcome::Defer, {0}},
    {"may_be_refused", {{E::MayRefuse, Yes}}, Outcome::MayRefuse, {0}},
    {"fact_lacking", {{E::Refuses, Nothing}}, Outcome::Undetermined, {0}},
    {"judgement_lacking", {{E::Refuses, Unjudged}}, Outcome::JudgementNeeded, {0}},
    {"both_lacking",
     {{E::Refuses, Unjudged}, {E::Refuses, Nothing}},
     Outcome::Undetermined,
     {0, 1}},
    {"all_regulations_must_hold",
     {{E::Complete, Yes}, {E::Complete, No}, {E::Complete, No}},
     Outcome::Incomplete,
     {1, 2}},
    {"refused_and_to_be_granted",
     {{E::GrantsUnless, No}, {E::Refuses, Yes}},
     Outcome::Contradictory,
     {0, 1}},
    {"refused_twice", {{E::GrantsUnless, Yes}, {E::Refuses, Yes}}, Outcome::Refuse, {0, 1}},
};
INSTANTIATE_TEST_SUITE_P(Reached, OutcomeOf, testing::ValuesIn(reached), tests::named);

// Each stage goes before the next; what is certain goes before what is open in the same stage;
// what is open stops everything behind it.
const Row precedence[] = {
    {"invalid_before_open_validity",
     {{E::Admissible, Nothing}, {E::Inadmissible, Yes}},
     Outcome::Inadmissible,
     {1}},
    {"invalid_before_incomplete",
     {{E::Complete, No}, {E::Admissible, No}},
     Outcome::Inadmissible,
     {1}},
    {"open_validity_before_incomplete",
     {{E::Complete, No}, {E::Admissible, Nothing}},
     Outcome::Undetermined,
     {1}},
    {"incomplete_before_open_completeness",
     {{E::Complete, Nothing}, {E::Complete, No}},
     Outcome::Incomplete,
     {1}},
    {"incomplete_before_declined",
     {{E::Declines, Yes}, {E::Complete, No}},
     Outcome::Incomplete,
     {1}},
    {"open_completeness_before_refused",
     {{E::Refuses, Yes}, {E::Complete, Nothing}},
     Outcome::Undetermined,
     {1}},
    {"declined_before_refused", {{E::Refuses, Yes}, {E::Declines, Yes}}, Outcome::Declined, {1}},
    {"open_repeat_before_refused",
     {{E::Refuses, Yes}, {E::Declines, Unjudged}},
     Outcome::JudgementNeeded,
     {1}},
    {"refused_before_open_ground",
     {{E::Refuses, Nothing}, {E::Refuses, Yes}},
     Outcome::Refuse,
     {1}},
    {"refused_before_deferred", {{E::Defers, Yes}, {E::Refuses, Yes}}, Outcome::Refuse, {1}},
    {"open_refusal_before_deferred",
     {{E::Defers, Yes}, {E::Refuses, Nothing}},
     Outcome::Undetermined,
     {1}},
    {"deferred_before_discretion", {{E::MayRefuse, Yes}, {E::Defers, Yes}}, Outcome::Defer, {1}},
    {"open_delay_before_discretion",
     {{E::MayRefuse, Yes}, {E::Defers, Nothing}},
     Outcome::Undetermined,
     {1}},
    {"discretion_before_open_discretion",
     {{E::MayRefuse, Unjudged}, {E::MayRefuse, Yes}},
     Outcome::MayRefuse,
     {1}},
};
INSTANTIATE_TEST_SUITE_P(Precedence, OutcomeOf, testing::ValuesIn(precedence), tests::named);

Verdict judged(const ModelBuilder& build, const facts::Case& given) {
    return judge(plan(build.model, build.subject, build.date), build.model, given);
}

TEST(Weighing, DemandsThatEachFactorHasBeenJudged) {
    ModelBuilder build;
    const AttributeId factor = build.judgement("draagvlak");
    build.model.weighings = {{build.whole, build.subject, build.organ, {{build.whole, factor}}}};
    facts::Case given = build.empty_case();
    EXPECT_EQ(judged(build, given).outcome, Outcome::JudgementNeeded);
    say(given, factor, 0);
    EXPECT_EQ(judged(build, given).outcome, Outcome::Grant);
}

TEST(Weighing, ComesBehindDiscretion) {
    ModelBuilder build;
    const AttributeId factor = build.judgement("draagvlak");
    build.model.weighings = {{build.whole, build.subject, build.organ, {{build.whole, factor}}}};
    build.rule(Effect::MayRefuse, build.constant(1, types::yes_no));
    EXPECT_EQ(judged(build, build.empty_case()).outcome, Outcome::MayRefuse);
}

TEST(Outcome, IsContradictoryWhenARuleHangsOnExceptionsThatConflict) {
    ModelBuilder build;
    const NodeId always = build.constant(1, types::yes_no);
    const DefinitionId support = build.definition("steun", build.constant(50));
    build.model.definitions[support].overrides = {
        {build.article("5"), always, build.constant(25), {}},
        {build.article("6"), always, build.constant(100), {}}};
    const RuleId rule =
        build.rule(Effect::Complete,
                   build.compare(build.constant(31), Relation::AtLeast, build.value_of(support)));
    const Verdict verdict = judged(build, build.empty_case());
    EXPECT_EQ(verdict.outcome, Outcome::Contradictory);
    EXPECT_EQ(verdict.grounds, std::vector{rule});
}

TEST(Outcome, DoesNotCallOneUnitContradictory) {
    ModelBuilder build;
    const UnitId unit = build.article("4");
    build.rule(Effect::Refuses, build.clause(unit, build.constant(1, types::yes_no)));
    build.rule(Effect::GrantsUnless, build.clause(unit, build.constant(0, types::yes_no)));
    EXPECT_EQ(judged(build, build.empty_case()).outcome, Outcome::Refuse);
}

TEST(Outcome, TakesAbsenceForNotTrue) {
    ModelBuilder build;
    const AttributeId plan = build.attribute("plan", types::yes_no);
    build.rule(Effect::Complete, build.fact(plan));
    facts::Case given = build.empty_case();
    say_absent(given, plan);
    EXPECT_EQ(judged(build, given).outcome, Outcome::Incomplete);
}

TEST(SetAside, TakesTheRulesOfTheArticleOutOfTheWay) {
    ModelBuilder build;
    const UnitId paragraph = build.unit({"2", "1", "", ""});
    build.rule(Effect::Admissible, build.clause(paragraph, build.constant(0, types::yes_no)));
    const RuleId other = build.rule(Effect::Refuses, build.constant(1, types::yes_no));
    facts::Case given = build.empty_case();
    EXPECT_EQ(judged(build, given).outcome, Outcome::Inadmissible);
    given.set_aside = {{build.article("2"), "schrijnend", {}}};
    EXPECT_EQ(judged(build, given).outcome, Outcome::Refuse);
    given.set_aside.push_back({build.model.rules[other].unit, "schrijnend", {}});
    EXPECT_EQ(judged(build, given).outcome, Outcome::Grant);
}

TEST(SetAside, TakesAwayADutyToGrantTooRatherThanContradict) {
    ModelBuilder build;
    const RuleId grants = build.rule(Effect::GrantsUnless, build.constant(0, types::yes_no));
    build.rule(Effect::Refuses, build.constant(1, types::yes_no));
    facts::Case given = build.empty_case();
    given.set_aside = {{build.model.rules[grants].unit, "onbillijk", {}}};
    EXPECT_EQ(judged(build, given).outcome, Outcome::Refuse);
}

}  // namespace
}  // namespace engine::evaluate
