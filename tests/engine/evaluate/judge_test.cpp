#include "engine/evaluate/judge.h"

#include "tests/support/random_model.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

namespace engine::evaluate {
namespace {

using namespace tests;
using Tape = std::vector<std::uint32_t>;

struct Judged {
    Program program;
    Verdict verdict;
};

Judged judged(const RandomModel& model, const facts::Case& given) {
    const ModelBuilder& build = model.build;
    Judged made{plan(build.model, build.subject, build.date), {}};
    made.verdict = judge(made.program, build.model, given);
    return made;
}

Reckoned value_in(const Judged& judged, NodeId node) {
    const Slot slot = judged.program.slots[node.index];
    const State state = judged.verdict.states[slot];
    if (open(state)) return {};
    if (state == State::Absent) return std::optional<std::int64_t>();
    return std::optional(judged.verdict.values[slot]);
}

RC_GTEST_PROP(Judge, AgreesWithPlainRecursion, (const Tape& rules, const Tape& facts)) {
    const RandomModel model = random_model(rules);
    const facts::Case given = random_case(model, facts);
    const Judged result = judged(model, given);
    for (const NodeId node : model.conditions) {
        const Reckoned expected = reckoned(model, node, given);
        const Reckoned found = value_in(result, node);
        // A condition that says no more than a fact may be that fact, which can be absent.
        const bool agree = found && expected ? (*found == 1) == (*expected == 1)
                                             : found.has_value() == expected.has_value();
        RC_ASSERT(agree);
    }
}

RC_GTEST_PROP(Judge, KeepsWhatIsKnownWhenAFactIsFilledIn, (const Tape& rules, const Tape& facts)) {
    const RandomModel model = random_model(rules, {.about_knowledge = false});
    const facts::Case before = random_case(model, facts);
    const Judged old = judged(model, before);
    facts::Case after = before;
    const auto at = *rc::gen::inRange<std::size_t>(0, model.attributes.size());
    RC_PRE(before.facts[at].state == facts::Fact::State::Unknown);
    say(after, model.attributes[at], *rc::gen::inRange(0, 2));
    const Judged fresh = judged(model, after);
    for (const NodeId node : model.conditions) {
        const Reckoned known = value_in(old, node);
        const bool kept = !known || known == value_in(fresh, node);
        RC_ASSERT(kept);
    }
}

RC_GTEST_PROP(Judge,
              DoesNotCareInWhichOrderConditionsStand,
              (const Tape& rules, const Tape& facts)) {
    const RandomModel model = random_model(rules);
    RandomModel turned = random_model(rules);
    for (model::Node& node : turned.build.model.nodes) {
        if (auto* every = std::get_if<model::Every>(&node.kind)) std::ranges::reverse(every->of);
        if (auto* some = std::get_if<model::Some>(&node.kind)) std::ranges::reverse(some->of);
    }
    const facts::Case given = random_case(model, facts);
    const Judged one = judged(model, given);
    const Judged other = judged(turned, given);
    RC_ASSERT(one.verdict.outcome == other.verdict.outcome);
    RC_ASSERT(one.verdict.grounds == other.verdict.grounds);
    for (const NodeId node : model.conditions) {
        RC_ASSERT(value_in(one, node) == value_in(other, node));
        RC_ASSERT(one.verdict.states[one.program.slots[node.index]] ==
                  other.verdict.states[other.program.slots[node.index]]);
    }
}

TEST(Judge, GivesTheSameInAVerdictThatIsUsedAgain) {
    ModelBuilder build;
    const AttributeId people = build.attribute("inwoners", types::number);
    const NodeId enough = build.compare(build.fact(people), Relation::AtLeast, build.constant(10));
    const RuleId rule = build.rule(Effect::Complete, enough);
    const Program program = plan(build.model, build.subject, build.date);
    facts::Case given = build.empty_case();
    Verdict verdict;
    say(given, people, 9);
    judge(program, build.model, given, verdict);
    EXPECT_EQ(verdict.outcome, model::Outcome::Incomplete);
    EXPECT_EQ(verdict.grounds, std::vector{rule});
    say(given, people, 10);
    judge(program, build.model, given, verdict);
    EXPECT_EQ(verdict.outcome, model::Outcome::Complete);
    EXPECT_TRUE(verdict.grounds.empty());
}

}  // namespace
}  // namespace engine::evaluate
