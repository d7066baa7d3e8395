#include "engine/evaluate/answer.h"
#include "tests/engine/evaluate/zonnedael.h"
#include "tests/support/named.h"

#include <gtest/gtest.h>

namespace engine::evaluate {
namespace {

using namespace tests;
using model::Clause;
using model::Status;

/// A list of two yes/no facts in one rule, and the answer to it.
struct List {
    List(Effect effect, Clause::Form form) {
        for (const char* item : {"a", "b"}) {
            facts.push_back(build.attribute(item, types::yes_no));
            const UnitId unit = build.unit({"4", "", item, ""});
            items.push_back(build.clause(unit, build.fact(facts.back())));
        }
        const std::vector<NodeId> nodes = {build.model.clauses[items[0]].node,
                                           build.model.clauses[items[1]].node};
        const NodeId some = build.some(nodes);
        const NodeId node = form == Clause::Form::All   ? build.every(nodes)
                            : form == Clause::Form::Any ? some
                                                        : build.negate(some);
        whole = build.clause(build.article("4"), node);
        build.model.clauses[whole].form = form;
        build.model.clauses[whole].items = items;
        build.rule(effect, whole);
        given = build.empty_case();
    }

    std::vector<Finding> findings() const {
        const Program program = plan(build.model, build.subject, build.date);
        return answer(build.model, program, given, judge(program, build.model, given)).findings;
    }

    ModelBuilder build;
    std::vector<AttributeId> facts;
    std::vector<ClauseId> items;
    ClauseId whole;
    facts::Case given;
};

struct Row {
    std::string name;
    Effect effect;
    Clause::Form form;
    std::vector<int> says;         ///< Of a and b; -1 for nothing.
    std::vector<Status> statuses;  ///< Of the list, a and b.
    std::vector<bool> decisive = {};
};

class FindingsOf : public testing::TestWithParam<Row> {};

TEST_P(FindingsOf, AList) {
    List list(GetParam().effect, GetParam().form);
    for (std::size_t i = 0; i < 2; ++i) {
        if (GetParam().says[i] >= 0) say(list.given, list.facts[i], GetParam().says[i]);
    }
    const auto findings = list.findings();
    std::vector<Status> statuses;
    std::vector<bool> decisive;
    for (const Finding& finding : findings) {
        statuses.push_back(finding.status);
        decisive.push_back(finding.decisive);
    }
    EXPECT_EQ(statuses, GetParam().statuses);
    if (!GetParam().decisive.empty()) {
        EXPECT_EQ(decisive, GetParam().decisive);
    }
}

using enum Status;
using E = Effect;
using F = Clause::Form;

const Row rows[] = {
    {"demand_all", E::Complete, F::All, {1, 1}, {Met, Met, Met}, {false, false, false}},
    {"demand_all_fails", E::Complete, F::All, {1, 0}, {NotMet, Met, NotMet}, {true, false, true}},
    {"demand_any", E::Complete, F::Any, {1, 0}, {Met, Met, NotMet}, {false, false, false}},
    {"demand_any_fails", E::Complete, F::Any, {0, 0}, {NotMet, NotMet, NotMet}, {true, true, true}},
    {"demand_any_open",
     E::Complete,
     F::Any,
     {0, -1},
     {Unknown, NotMet, Unknown},
     {false, false, false}},
    {"demand_none", E::Complete, F::None, {0, 0}, {Met, Met, Met}},
    {"demand_none_fails", E::Complete, F::None, {1, 0}, {NotMet, NotMet, Met}, {true, true, false}},
    {"ground_any", E::Refuses, F::Any, {1, 0}, {NotMet, NotMet, Met}, {true, true, false}},
    {"ground_any_passes", E::Refuses, F::Any, {0, 0}, {Met, Met, Met}},
    {"ground_all", E::Refuses, F::All, {1, 1}, {NotMet, NotMet, NotMet}, {true, true, true}},
    {"ground_all_passes", E::Refuses, F::All, {1, 0}, {Met, NotMet, Met}, {false, false, false}},
};
INSTANTIATE_TEST_SUITE_P(Lists, FindingsOf, testing::ValuesIn(rows), tests::named);

TEST(Findings, PutItemsBehindTheirList) {
    const List list(Effect::Complete, Clause::Form::All);
    const auto findings = list.findings();
    ASSERT_EQ(findings.size(), 3U);
    EXPECT_EQ(findings[0].clause, list.whole);
    EXPECT_EQ(findings[0].depth, 0U);
    EXPECT_EQ(findings[2].clause, list.items[1]);
    EXPECT_EQ(findings[2].depth, 1U);
}

TEST(Findings, WantTheOppositeInAListOfWhichNoneMayBe) {
    const auto findings = List(Effect::Complete, Clause::Form::None).findings();
    EXPECT_TRUE(findings[0].wanted);
    EXPECT_FALSE(findings[1].wanted);
}

TEST(Findings, LeaveOutItemsThatAreNotInForce) {
    List list(Effect::Complete, Clause::Form::All);
    Clause& item = list.build.model.clauses[list.items[0]];
    list.build.model.units[item.unit].period = {day(2027, 1, 1), {}};
    EXPECT_EQ(list.findings().size(), 2U);
}

TEST(Findings, AwaitAJudgementOnlyWhenNoFactIsLacking) {
    List list(Effect::Refuses, Clause::Form::Any);
    list.build.model.attributes[list.facts[1]].origin = model::Attribute::Origin::Judged;
    list.build.model.attributes[list.facts[1]].organ = list.build.organ;
    EXPECT_EQ(list.findings()[0].status, Status::Unknown);
    say(list.given, list.facts[0], 0);
    const auto findings = list.findings();
    EXPECT_EQ(findings[0].status, Status::AwaitsJudgement);
    EXPECT_EQ(findings[0].awaits, list.build.organ);
    EXPECT_EQ(findings[1].status, Status::Met);
}

// In afwijking van onderdeel a is die voorwaarde niet vereist indien …
TEST(Findings, AreDisappliedByAWaiver) {
    List list(Effect::Complete, Clause::Form::All);
    const AttributeId small = list.build.attribute("klein", types::yes_no);
    const NodeId waived = list.build.fact(small);
    const UnitId unit = list.build.article("5");
    Clause& item = list.build.model.clauses[list.items[0]];
    item.waivers = {{unit, waived, "de uitdaging kleinschalig is"}};
    item.node = list.build.some({item.rule, waived});
    Clause& whole = list.build.model.clauses[list.whole];
    whole.node = list.build.every({item.node, list.build.model.clauses[list.items[1]].node});

    list.given = list.build.empty_case();
    say(list.given, list.facts[0], 0);
    say(list.given, list.facts[1], 1);
    say(list.given, small, 0);
    EXPECT_EQ(list.findings()[1].status, Status::NotMet);
    say(list.given, small, 1);
    const auto findings = list.findings();
    EXPECT_EQ(findings[0].status, Status::Met);
    EXPECT_EQ(findings[1].status, Status::Disapplied);
    EXPECT_FALSE(findings[1].decisive);
    ASSERT_EQ(findings[1].overruled.size(), 1U);
    EXPECT_EQ(findings[1].overruled[0].by, Overruled::By::Waiver);
    EXPECT_EQ(findings[1].overruled[0].unit, unit);
    EXPECT_EQ(findings[1].overruled[0].sentence, "de uitdaging kleinschalig is");
}

TEST(Findings, TellOfAnExceptionOnlyWhenItMadeADifference) {
    Zonnedael zonnedael;
    const citation::Place no_profit = {"2", "2", "", ""};
    say(zonnedael.given, zonnedael.form, Cooperative);
    const Answer without = zonnedael.answer();
    EXPECT_TRUE(zonnedael.finding(without, no_profit).overruled.empty());
    say(zonnedael.given, zonnedael.profit, 1);
    const Answer with = zonnedael.answer();
    const Finding& finding = zonnedael.finding(with, no_profit);
    EXPECT_EQ(finding.status, Status::Met);
    ASSERT_EQ(finding.overruled.size(), 1U);
    EXPECT_EQ(finding.overruled[0].by, Overruled::By::Unless);
    EXPECT_EQ(finding.overruled[0].sentence, "de uitdaging kleinschalig is");
}

}  // namespace
}  // namespace engine::evaluate
