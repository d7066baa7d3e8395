#include "engine/evaluate/answer.h"

#include "tests/engine/evaluate/zonnedael.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace engine::evaluate {
namespace {

using namespace tests;
using model::Outcome;
using model::Status;

// The first worked example of the ordinance, with what it expects.
TEST(Answer, TellsOfTooLittleSupportThatItCanBeMended) {
    const Zonnedael zonnedael;
    const Answer answer = zonnedael.answer();
    EXPECT_EQ(answer.outcome, Outcome::Incomplete);
    EXPECT_EQ(answer.mend_terms, std::vector<std::uint32_t>{0});
    EXPECT_EQ(zonnedael.finding(answer, {"2", "1", "b", ""}).status, Status::Met);
    EXPECT_EQ(zonnedael.finding(answer, {"3", "1", "d", ""}).status, Status::NotMet);
    const Finding& quality = zonnedael.finding(answer, {"4", "1", "b", ""});
    EXPECT_EQ(quality.status, Status::AwaitsJudgement);
    EXPECT_EQ(quality.awaits, zonnedael.build.organ);

    const Move more_support = {.kind = Move::Kind::Change,
                               .attribute = zonnedael.support,
                               .relation = Relation::AtLeast,
                               .values = {whole(50)},
                               .shortfall = whole(19)};
    const Move contract_end = {.kind = Move::Kind::Supply,
                               .attribute = zonnedael.contract_end,
                               .relation = Relation::AtMost,
                               .values = {calendar::days_of(day(2026, 9, 1))}};
    const Move quality_kept = {.kind = Move::Kind::Judge,
                               .attribute = zonnedael.low_quality,
                               .relation = Relation::Equal,
                               .values = {0}};
    EXPECT_EQ(answer.needs, (std::vector{more_support, contract_end, quality_kept}));
}

TEST(Answer, CitesTheRegulationsOnce) {
    const Zonnedael zonnedael;
    EXPECT_EQ(zonnedael.answer().regulations, std::vector{zonnedael.build.regulation_id});
}

TEST(Answer, TellsUntilWhenItIsDeferred) {
    Zonnedael zonnedael;
    say(zonnedael.given, zonnedael.support, whole(50));
    say(zonnedael.given, zonnedael.low_quality, 0);
    say(zonnedael.given, zonnedael.contract_end, calendar::days_of(day(2027, 1, 1)));
    const Answer answer = zonnedael.answer();
    EXPECT_EQ(answer.outcome, Outcome::Defer);
    EXPECT_EQ(answer.until, day(2027, 1, 1));
    EXPECT_TRUE(answer.mend_terms.empty());
}

TEST(Answer, OffersAHardshipClauseOnlyWhereItReaches) {
    Zonnedael zonnedael;
    EXPECT_TRUE(zonnedael.answer().hardships.empty());
    say(zonnedael.given, zonnedael.people, whole(9));
    const Answer answer = zonnedael.answer();
    EXPECT_EQ(answer.outcome, Outcome::Inadmissible);
    EXPECT_EQ(answer.hardships, std::vector<std::uint32_t>{0});
}

TEST(Answer, OffersNoHardshipClauseWhoseConditionIsFalse) {
    Zonnedael zonnedael;
    say(zonnedael.given, zonnedael.people, whole(9));
    zonnedael.build.model.hardships[0].condition = zonnedael.build.fact(zonnedael.profit);
    EXPECT_TRUE(zonnedael.answer().hardships.empty());
}

TEST(Answer, NamesTheHardshipClauseThatWasUsed) {
    Zonnedael zonnedael;
    say(zonnedael.given, zonnedael.people, whole(9));
    const UnitId paragraph = zonnedael.build.model.hardships[0].targets[0];
    zonnedael.given.set_aside = {{paragraph, "bewoners van één straat", {}}};
    const Answer answer = zonnedael.answer();
    EXPECT_EQ(answer.outcome, Outcome::Incomplete);
    const Finding& finding = zonnedael.finding(answer, {"2", "1", "", ""});
    EXPECT_EQ(finding.status, Status::Disapplied);
    ASSERT_EQ(finding.overruled.size(), 1U);
    EXPECT_EQ(finding.overruled[0].by, Overruled::By::Hardship);
    EXPECT_EQ(finding.overruled[0].unit, zonnedael.build.model.hardships[0].unit);
    EXPECT_EQ(finding.overruled[0].sentence, "bewoners van één straat");
}

Answer answered(const ModelBuilder& build, const facts::Case& given) {
    const Program program = plan(build.model, build.subject, build.date);
    return answer(build.model, program, given, judge(program, build.model, given));
}

TEST(Problems, NameTheClauseThatIsTooLarge) {
    ModelBuilder build;
    const NodeId quotient =
        build.node(model::Quotient{build.constant(1), build.constant(0), {}}, types::number);
    const NodeId fails = build.compare(quotient, Relation::More, build.constant(1));
    const ClauseId item = build.clause(build.unit({"4", "", "a", ""}), fails);
    const ClauseId list = build.clause(build.article("4"), build.some({fails}));
    build.model.clauses[list].form = model::Clause::Form::Any;
    build.model.clauses[list].items = {item};
    build.rule(Effect::Refuses, list);
    const Answer answer = answered(build, build.empty_case());
    EXPECT_EQ(answer.outcome, Outcome::Undetermined);
    ASSERT_EQ(answer.problems.size(), 1U);
    EXPECT_EQ(answer.problems[0].kind, Problem::Kind::Overflow);
    EXPECT_EQ(answer.problems[0].units, std::vector{build.model.clauses[item].unit});
}

TEST(Problems, NameTheExceptionsThatConflict) {
    ModelBuilder build;
    const NodeId always = build.constant(1, types::yes_no);
    const DefinitionId needed = build.definition("steun", build.constant(50));
    const UnitId article_5 = build.article("5");
    const UnitId article_6 = build.article("6");
    build.model.definitions[needed].overrides = {{article_5, always, build.constant(25), {}},
                                                 {article_6, always, build.constant(100), {}}};
    build.rule(Effect::Refuses,
               build.compare(build.value_of(needed), Relation::More, build.constant(31)));
    const Answer answer = answered(build, build.empty_case());
    EXPECT_EQ(answer.outcome, Outcome::Contradictory);
    ASSERT_EQ(answer.problems.size(), 1U);
    EXPECT_EQ(answer.problems[0].kind, Problem::Kind::Conflict);
    EXPECT_EQ(answer.problems[0].units, (std::vector{article_5, article_6}));
}

TEST(Problems, NameTheUnitsThatContradict) {
    ModelBuilder build;
    const RuleId grants = build.rule(Effect::GrantsUnless, build.constant(0, types::yes_no));
    const RuleId refuses = build.rule(Effect::Refuses, build.constant(1, types::yes_no));
    const Answer answer = answered(build, build.empty_case());
    ASSERT_EQ(answer.problems.size(), 1U);
    EXPECT_EQ(answer.problems[0].kind, Problem::Kind::Contradiction);
    EXPECT_EQ(answer.problems[0].units,
              (std::vector{build.model.rules[grants].unit, build.model.rules[refuses].unit}));
}

TEST(Answer, NamesTheWeighingThatWaits) {
    ModelBuilder build;
    const AttributeId factor = build.judgement("draagvlak");
    build.model.weighings = {{build.whole, build.subject, build.organ, {{build.whole, factor}}}};
    facts::Case given = build.empty_case();
    EXPECT_EQ(answered(build, given).weighings, std::vector<std::uint32_t>{0});
    EXPECT_EQ(answered(build, given).needs,
              std::vector{(Move{.kind = Move::Kind::Judge, .attribute = factor})});
    say(given, factor, 1);
    EXPECT_TRUE(answered(build, given).weighings.empty());
}

}  // namespace
}  // namespace engine::evaluate
