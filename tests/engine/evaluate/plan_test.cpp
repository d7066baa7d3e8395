#include "engine/evaluate/plan.h"

#include "engine/evaluate/judge.h"
#include "tests/support/model_builder.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace engine::evaluate {
namespace {

using namespace tests;
using Op = Instruction::Op;

std::size_t count(const Program& program, Op op) {
    return static_cast<std::size_t>(std::ranges::count(program.instructions, op, &Instruction::op));
}

/// A model about some numbers, of which the definition `asked` is what a test looks at.
class Plan : public testing::Test {
protected:
    void ask(NodeId node) { asked_ = build.definition("asked", node); }

    Program planned() const {
        return plan(build.model, build.subject, build.date, std::span(&asked_, 1));
    }
    Instruction made() const {
        const Program program = planned();
        return program.instructions[program.definition_slots[asked_.index]];
    }
    /// The value of `asked`, or -1 with its state left in `state`.
    std::int64_t value() {
        const Program program = planned();
        const Verdict verdict = judge(program, build.model, given());
        const Slot slot = program.definition_slots[asked_.index];
        state = verdict.states[slot];
        return state == State::Known ? verdict.values[slot] : -1;
    }
    const facts::Case& given() {
        if (given_.facts.size() != build.model.attributes.size()) given_ = build.empty_case();
        return given_;
    }
    void tell(AttributeId attribute, std::int64_t value) {
        given();
        say(given_, attribute, value);
    }

    ModelBuilder build;
    DefinitionId asked_;
    facts::Case given_;
    State state = State::Unknown;
};

TEST_F(Plan, MakesWhatIsEqualOnce) {
    const AttributeId people = build.attribute("inwoners", types::number);
    const NodeId first = build.compare(build.fact(people), Relation::AtLeast, build.constant(10));
    const NodeId second = build.compare(build.fact(people), Relation::AtLeast, build.constant(10));
    const NodeId other = build.condition("anders");
    ask(build.some({build.every({first, other}), build.negate(build.every({other, second}))}));
    const Program program = planned();
    EXPECT_EQ(count(program, Op::AtLeast), 1U);
    EXPECT_EQ(count(program, Op::Every), 1U);
    EXPECT_EQ(program.slots[first.index], program.slots[second.index]);
}

TEST_F(Plan, PutsEachInstructionBehindThoseItNeeds) {
    const NodeId a = build.condition("a");
    ask(build.every({build.negate(a), build.some({build.negate(build.negate(a)), a})}));
    const Program program = planned();
    for (Slot slot = 0; slot < program.instructions.size(); ++slot) {
        const Instruction& instruction = program.instructions[slot];
        if (instruction.op == Op::Not) {
            EXPECT_LT(instruction.a, slot);
        }
        for (auto i = instruction.first; i < instruction.last; ++i) {
            EXPECT_LT(program.operands[i], slot);
        }
    }
}

TEST_F(Plan, FoldsWhatTheDaySettles) {
    const NodeId sum = build.node(
        model::Arithmetic{model::Arithmetic::Op::Plus, build.constant(40), build.constant(10)},
        types::number);
    ask(build.compare(sum, Relation::Equal, build.constant(50)));
    EXPECT_EQ(made().op, Op::Constant);
    EXPECT_EQ(made().immediate, 1);
}

TEST_F(Plan, LeavesAnErrorToTheCase) {
    const NodeId none = build.constant(0);
    ask(build.node(model::Quotient{build.constant(1), none, {}}, types::number));
    EXPECT_EQ(made().op, Op::Quotient);
    EXPECT_EQ(value(), -1);
    EXPECT_EQ(state, State::Overflow);
}

TEST_F(Plan, DropsConditionsThatTheDayMakesTrueOfAll) {
    const NodeId a = build.condition("a");
    const NodeId b = build.condition("b");
    const NodeId now = build.node(model::InForce{build.article("1")});
    ask(build.every({a, now, b}));
    EXPECT_EQ(made().last - made().first, 2U);
}

TEST_F(Plan, IsSettledByOneConditionThatTheDayMakesFalse) {
    const UnitId later = build.article("1", {day(2027, 1, 1), {}});
    ask(build.every({build.condition("a"), build.node(model::InForce{later})}));
    EXPECT_EQ(made().op, Op::Constant);
    EXPECT_EQ(made().immediate, 0);
}

TEST_F(Plan, IsSettledByOneConditionThatTheDayMakesTrueOfSome) {
    ask(build.some({build.condition("a"), build.node(model::InForce{build.article("1")})}));
    EXPECT_EQ(made().op, Op::Constant);
    EXPECT_EQ(made().immediate, 1);
}

TEST_F(Plan, NeverFoldsWhatIsKnownOfACase) {
    const AttributeId people = build.attribute("inwoners", types::number);
    ask(build.negate(build.known(build.fact(people))));
    EXPECT_EQ(value(), 1);
    tell(people, 12);
    EXPECT_EQ(value(), 0);
}

TEST_F(Plan, TakesTheVersionOfTheDay) {
    const UnitId old = build.article("3", {{}, day(2025, 12, 31)});
    const UnitId present = build.article("3", {day(2026, 1, 1), day(2026, 12, 31)});
    ask(build.constant(0));
    build.model.definitions[asked_].versions = {{old, build.constant(25)},
                                                {present, build.constant(50)}};
    EXPECT_EQ(value(), 50);
    build.date = day(2025, 12, 31);
    EXPECT_EQ(value(), 25);
    build.date = day(2027, 1, 1);
    EXPECT_EQ(made().op, Op::Undefined);
    EXPECT_EQ(value(), -1);
    EXPECT_EQ(state, State::Unknown);
}

TEST_F(Plan, TakesTheFillingOfTheDayElseTheStandard) {
    model::Parameter parameter;
    parameter.type = types::number;
    parameter.fillings = {{12, {day(2026, 1, 1), day(2026, 12, 31)}}};
    const auto id = build.model.parameters.add(parameter);
    ask(build.node(model::ParameterOf{id}, types::number));
    EXPECT_EQ(value(), 12);
    build.date = day(2027, 1, 1);
    EXPECT_EQ(made().op, Op::Undefined);
    build.model.parameters[id].standard = 10;
    EXPECT_EQ(value(), 10);
}

TEST_F(Plan, PresumesWhileTheCaseIsSilentAndThePresumptionIsInForce) {
    const AttributeId profit = build.attribute("winstoogmerk", types::yes_no);
    const UnitId unit = build.article("2", {day(2026, 1, 1), {}});
    build.model.presumptions = {{unit, profit, 0}};
    ask(build.fact(profit));
    EXPECT_EQ(value(), 0);
    tell(profit, 1);
    EXPECT_EQ(value(), 1);
    given_ = {};
    build.date = day(2025, 1, 1);
    EXPECT_EQ(value(), -1);
}

TEST_F(Plan, DoesNotTakeAPresumptionForKnowledge) {
    const AttributeId profit = build.attribute("winstoogmerk", types::yes_no);
    build.model.presumptions = {{build.whole, profit, 0}};
    ask(build.known(build.fact(profit)));
    EXPECT_EQ(value(), 0);
}

/// The definition `asked` is 50, but 25 when `small` and 100 when `risky`.
class Exceptions : public Plan {
protected:
    void SetUp() override {
        ask(build.constant(50));
        auto& overrides = build.model.definitions[asked_].overrides;
        overrides = {{article_5, build.fact(small), build.constant(25), {}},
                     {article_6, build.fact(risky), build.constant(100), {}}};
        given();
    }
    model::Override& first() { return build.model.definitions[asked_].overrides[0]; }
    model::Override& second() { return build.model.definitions[asked_].overrides[1]; }

    UnitId article_5 = build.article("5");
    UnitId article_6 = build.article("6");
    AttributeId small = build.attribute("kleinschalig", types::yes_no);
    AttributeId risky = build.attribute("riskant", types::yes_no);
};

TEST_F(Exceptions, ApplyWhenTheirConditionIsTrue) {
    tell(small, 0);
    tell(risky, 0);
    EXPECT_EQ(value(), 50);
    tell(small, 1);
    EXPECT_EQ(value(), 25);
}

TEST_F(Exceptions, ConflictWithoutPriority) {
    tell(small, 1);
    tell(risky, 1);
    EXPECT_EQ(value(), -1);
    EXPECT_EQ(state, State::Conflict);
}

TEST_F(Exceptions, YieldToTheOneThatNamesThem) {
    second().over = {article_5};
    tell(small, 1);
    tell(risky, 1);
    EXPECT_EQ(value(), 100);
    tell(risky, 0);
    EXPECT_EQ(value(), 25);
}

TEST_F(Exceptions, YieldToTheOneThatNamesWhatTheyLieIn) {
    first().unit = build.unit({"5", "2", "", ""});
    second().over = {article_5};
    tell(small, 1);
    tell(risky, 1);
    EXPECT_EQ(value(), 100);
}

TEST_F(Exceptions, ConflictWhenEachNamesTheOther) {
    first().over = {article_6};
    second().over = {article_5};
    tell(small, 1);
    tell(risky, 1);
    EXPECT_EQ(value(), -1);
    EXPECT_EQ(state, State::Conflict);
}

TEST_F(Exceptions, AreNotSeenOutsideTheirPeriod) {
    first().unit = build.article("7", {day(2027, 1, 1), {}});
    tell(small, 1);
    tell(risky, 0);
    EXPECT_EQ(value(), 50);
}

TEST_F(Exceptions, ToAnUnknownConditionLeaveTheValueOpen) {
    tell(risky, 0);
    EXPECT_EQ(value(), -1);
    EXPECT_EQ(state, State::Unknown);
}

TEST_F(Plan, HoldsOnlyRulesOfTheSubjectAndTheDay) {
    const NodeId truth = build.constant(1, types::yes_no);
    const RuleId now = build.rule(Effect::Refuses, truth);
    const UnitId later = build.article("9", {day(2027, 1, 1), {}});
    build.rule(Effect::Refuses, build.clause(later, truth));
    build.model.rules[build.rule(Effect::Refuses, truth)].subject =
        build.model.subjects.add({"verordening", {}});
    ask(truth);
    const Program program = planned();
    ASSERT_EQ(program.rules.size(), 1U);
    EXPECT_EQ(program.rules[0].rule, now);
}

// Each definition stands on the one before it: no recursion may go as deep.
TEST_F(Plan, FollowsAChainOfAHundredThousandDefinitions) {
    const AttributeId start = build.attribute("begin", types::number);
    NodeId value_before = build.fact(start);
    for (int i = 0; i < 100'000; ++i) {
        const NodeId next = build.node(
            model::Arithmetic{model::Arithmetic::Op::Plus, value_before, build.constant(1)},
            types::number);
        value_before = build.value_of(build.definition("d", next));
    }
    ask(value_before);
    tell(start, 7);
    EXPECT_EQ(value(), 100'007);
}

}  // namespace
}  // namespace engine::evaluate
