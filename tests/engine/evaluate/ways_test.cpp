#include "engine/evaluate/explain/moves.h"
#include "tests/engine/evaluate/zonnedael.h"
#include "tests/support/random_model.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

namespace engine::evaluate {
namespace {

using namespace tests;
using Kind = Move::Kind;
using Tape = std::vector<std::uint32_t>;

Answer answered(const ModelBuilder& build, const facts::Case& given) {
    const Program program = plan(build.model, build.subject, build.date);
    return answer(build.model, program, given, judge(program, build.model, given));
}

/// One condition that a request must fulfil, and what is said of it.
class Ways : public testing::Test {
protected:
    void demand(NodeId node) {
        build.rule(Effect::Complete, node);
        given = build.empty_case();
    }
    std::vector<Way> ways() const { return answered(build, given).ways; }
    std::vector<Move> needs() const { return answered(build, given).needs; }

    Move yes(AttributeId attribute, Kind kind = Kind::Supply) const {
        return {.kind = kind, .attribute = attribute, .relation = Relation::Equal, .values = {1}};
    }

    ModelBuilder build;
    AttributeId a = build.attribute("a", types::yes_no);
    AttributeId b = build.attribute("b", types::yes_no);
    AttributeId c = build.attribute("c", types::yes_no);
    AttributeId number = build.attribute("aantal", types::number);
    facts::Case given;
};

TEST_F(Ways, AreNoneWhenNothingIsNeeded) {
    demand(build.fact(a));
    say(given, a, 1);
    EXPECT_TRUE(ways().empty());
    EXPECT_TRUE(needs().empty());
}

TEST_F(Ways, ChooseTheSmallestOfAlternatives) {
    demand(build.some({build.every({build.fact(a), build.fact(b)}), build.fact(c)}));
    EXPECT_EQ(ways(), (std::vector<Way>{{{yes(c)}}, {{yes(a), yes(b)}}}));
    EXPECT_EQ(needs(), std::vector{yes(c)});
}

// Who can pass as he is needs no advice to be another.
TEST_F(Ways, AskAndDoNotRemakeTheCase) {
    demand(build.some({build.fact(a), build.fact(b)}));
    say(given, a, 0);
    EXPECT_EQ(ways(), (std::vector<Way>{{{yes(b)}}}));
}

TEST_F(Ways, RemakeTheCaseWhereNothingElseHelps) {
    demand(build.fact(a));
    say(given, a, 0);
    EXPECT_EQ(ways(), (std::vector<Way>{{{yes(a, Kind::Change)}}}));
}

TEST_F(Ways, AreAtMostThree) {
    std::vector<NodeId> many;
    for (int i = 0; i < 8; ++i) many.push_back(build.condition("veel"));
    demand(build.some(many));
    EXPECT_EQ(ways().size(), ways_max);
}

TEST_F(Ways, NeverChangeAJudgementThatWasGiven) {
    const AttributeId judged = build.judgement("oordeel");
    demand(build.fact(judged));
    EXPECT_EQ(needs(), std::vector{yes(judged, Kind::Judge)});
    say(given, judged, 0);
    EXPECT_TRUE(ways().empty());
    EXPECT_TRUE(needs().empty());
}

TEST_F(Ways, AskForNoMoreThanWhatOneMoveGives) {
    const NodeId some =
        build.compare(build.fact(number), Relation::AtLeast, build.constant(whole(10)));
    const NodeId more =
        build.compare(build.fact(number), Relation::More, build.constant(whole(50)));
    demand(build.every({some, more}));
    EXPECT_EQ(ways(),
              (std::vector<Way>{{{{.kind = Kind::Supply,
                                   .attribute = number,
                                   .relation = Relation::More,
                                   .values = {whole(50)}}}}}));
}

TEST_F(Ways, DoNotAskForWhatCannotBe) {
    const NodeId high = build.compare(build.fact(number), Relation::More, build.constant(whole(5)));
    const NodeId low =
        build.compare(build.fact(number), Relation::AtMost, build.constant(whole(5)));
    demand(build.every({high, build.some({low, build.fact(a)})}));
    const auto found = ways();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].moves.size(), 2U);
    EXPECT_EQ(found[0].moves[0], yes(a));
}

TEST_F(Ways, ShowBothBoundsOfARange) {
    const NodeId least =
        build.compare(build.fact(number), Relation::AtLeast, build.constant(whole(5)));
    const NodeId most =
        build.compare(build.constant(whole(9)), Relation::AtLeast, build.fact(number));
    demand(build.every({least, most}));
    const auto found = ways();
    ASSERT_EQ(found.size(), 1U);
    ASSERT_EQ(found[0].moves.size(), 2U);
    EXPECT_EQ(found[0].moves[0].relation, Relation::AtLeast);
    EXPECT_EQ(found[0].moves[1].relation, Relation::AtMost);
}

TEST_F(Ways, AskForBothSidesWhenNeitherIsKnown) {
    const AttributeId other = build.attribute("ander", types::number);
    demand(build.compare(build.fact(number), Relation::Less, build.fact(other)));
    EXPECT_EQ(needs(), (std::vector<Move>{{.attribute = number}, {.attribute = other}}));
    say(given, other, whole(7));
    EXPECT_EQ(needs(),
              (std::vector<Move>{
                  {.attribute = number, .relation = Relation::Less, .values = {whole(7)}}}));
}

TEST_F(Ways, OfATextAskOnlyThatItBeKnown) {
    const AttributeId goal = build.attribute("doel", types::text);
    demand(build.known(build.fact(goal)));
    EXPECT_EQ(needs(), (std::vector<Move>{{.attribute = goal}}));
    say_absent(given, goal);
    EXPECT_EQ(needs(),
              (std::vector<Move>{{.kind = Kind::Change, .attribute = goal, .negated = true}}));
}

TEST_F(Ways, AreTriedBeforeTheyAreShown) {
    demand(build.some({build.fact(a), build.fact(b)}));
    build.rule(Effect::Refuses, build.every({build.fact(a), build.known(build.fact(c))}));
    say(given, a, 0);
    say(given, b, 0);
    say(given, c, 1);
    EXPECT_EQ(ways(), (std::vector<Way>{{{yes(b, Kind::Change)}}}));
}

TEST_F(Ways, WithoutAWayTellWhatWouldSettleTheOutcome) {
    demand(build.fact(a));
    build.rule(Effect::Refuses, build.constant(1, types::yes_no));
    EXPECT_TRUE(ways().empty());
    EXPECT_EQ(needs(), (std::vector<Move>{{.attribute = a}}));
}

TEST_F(Ways, CannotMakeUpForARuleThatIsLacking) {
    const NodeId unfilled =
        build.node(model::ParameterOf{build.model.parameters.add({})}, types::number);
    const NodeId other =
        build.node(model::Arithmetic{model::Arithmetic::Op::Plus, unfilled, build.fact(number)},
                   types::number);
    demand(build.compare(unfilled, Relation::AtLeast, other));
    EXPECT_TRUE(ways().empty());
    EXPECT_TRUE(needs().empty());
}

TEST_F(Ways, DoNotAskForRowsThatDoNotApply) {
    const AttributeId other = build.attribute("ander", types::number);
    const NodeId chosen =
        build.node(model::Table{{{build.fact(a), build.fact(number)},
                                 {build.negate(build.fact(a)), build.fact(other)}}},
                   types::number);
    const NodeId sum = build.node(
        model::Arithmetic{model::Arithmetic::Op::Plus, chosen, build.constant(1)}, types::number);
    demand(build.compare(sum, Relation::AtLeast, build.constant(10)));
    say(given, a, 1);
    EXPECT_EQ(needs(), (std::vector<Move>{{.attribute = number}}));
}

// An exception that would take the truth away again must not apply.
TEST_F(Ways, KeepExceptionsFromApplying) {
    const DefinitionId small = build.definition("kleinschalig", build.fact(a));
    build.model.definitions[small].overrides = {
        {build.article("5"), build.fact(b), build.constant(0, types::yes_no), {}},
        {build.article("6"), build.fact(c), build.constant(1, types::yes_no), {}}};
    demand(build.value_of(small));
    Move not_b = yes(b);
    not_b.values = {0};
    EXPECT_EQ(ways(), (std::vector<Way>{{{yes(a), not_b}}, {{not_b, yes(c)}}}));
}

TEST_F(Ways, DoNotMakeKnownWhatIsSaidNotToExist) {
    const NodeId more = build.node(
        model::Arithmetic{model::Arithmetic::Op::Plus, build.fact(number), build.constant(1)},
        types::number);
    demand(build.known(build.value_of(build.definition("meer", more))));
    EXPECT_EQ(needs(), (std::vector<Move>{{.attribute = number}}));
    say_absent(given, number);
    EXPECT_TRUE(ways().empty());
}

TEST(WaysInZonnedael, AlsoLeadThroughAnotherRowOfTheTable) {
    Zonnedael zonnedael;
    say(zonnedael.given, zonnedael.task, Welfare);
    say(zonnedael.given, zonnedael.budget, euros(51'000));
    say(zonnedael.given, zonnedael.fallback, 0);
    say(zonnedael.given, zonnedael.low_quality, 0);
    say(zonnedael.given, zonnedael.contract_end, calendar::days_of(day(2026, 3, 1)));
    const auto ways = zonnedael.answer().ways;
    ASSERT_GE(ways.size(), 2U);
    EXPECT_EQ(ways[0].moves,
              (std::vector<Move>{{.kind = Kind::Change,
                                  .attribute = zonnedael.support,
                                  .relation = Relation::AtLeast,
                                  .values = {whole(50)},
                                  .shortfall = whole(19)}}));
    EXPECT_EQ(ways[1].moves,
              (std::vector<Move>{{.kind = Kind::Change,
                                  .attribute = zonnedael.budget,
                                  .relation = Relation::AtMost,
                                  .values = {euros(50'000)},
                                  .shortfall = euros(1'000)}}));
}

// `toelaatbaar als de huidige kosten ten minste € 46.000 zijn`
TEST(WaysInZonnedael, GiveTheBoundOfOneMissingNumber) {
    Zonnedael zonnedael;
    say(zonnedael.given, zonnedael.support, whole(50));
    say(zonnedael.given, zonnedael.low_quality, 0);
    say(zonnedael.given, zonnedael.contract_end, calendar::days_of(day(2026, 3, 1)));
    zonnedael.given.facts[zonnedael.cost.index] = {};
    EXPECT_EQ(zonnedael.answer().needs,
              (std::vector<Move>{{.kind = Kind::Supply,
                                  .attribute = zonnedael.cost,
                                  .relation = Relation::AtLeast,
                                  .values = {euros(46'000)}}}));
}

TEST(WaysInZonnedael, TellTheEmptyRequestAllThatItLacks) {
    Zonnedael zonnedael;
    zonnedael.given = zonnedael.build.empty_case();
    const Answer answer = zonnedael.answer();
    EXPECT_EQ(answer.outcome, model::Outcome::Undetermined);
    EXPECT_FALSE(answer.needs.empty());
    EXPECT_TRUE(std::ranges::all_of(answer.needs,
                                    [](const Move& move) { return move.kind != Kind::Change; }));
}

bool is_bound(const Move& move) {
    return !move.values.empty();
}

/// The value nearest to a bound that all moves of the attribute ask for.
std::int64_t nearest(const Way& way, AttributeId attribute) {
    const auto fits = [&](std::int64_t value) {
        return std::ranges::all_of(way.moves, [&](const Move& move) {
            return move.attribute != attribute || satisfies(move, value);
        });
    };
    for (const Move& move : way.moves) {
        if (move.attribute != attribute) continue;
        const std::int64_t bound = move.values[0];
        for (const std::int64_t value : {bound, bound + 1, bound - 1, bound + 2, bound + 3}) {
            if (fits(value)) return value;
        }
    }
    ADD_FAILURE() << "no value is left";
    return 0;
}

// What is promised is kept: the moves, made in the case, let it pass.
RC_GTEST_PROP(WaysOfAny, LetTheRequestPass, (const Tape& rules, const Tape& facts)) {
    RandomModel model = random_model(rules);
    ModelBuilder& build = model.build;
    build.model.rules = {};
    const auto kept = *rc::gen::inRange<std::size_t>(1, 4);
    for (std::size_t i = 0; i < kept; ++i) {
        const auto at = *rc::gen::inRange<std::size_t>(0, model.conditions.size());
        build.rule(i % 2 == 0 ? Effect::Complete : Effect::Refuses, model.conditions[at]);
    }
    const facts::Case given = random_case(model, facts);
    for (const Way& way : answered(build, given).ways) {
        if (!std::ranges::all_of(way.moves, is_bound)) continue;
        facts::Case changed = given;
        for (const Move& move : way.moves) {
            say(changed, move.attribute, nearest(way, move.attribute));
        }
        RC_ASSERT(answered(build, changed).needs.empty());
    }
}

TEST(LongChain, OfDefinitionsIsAnsweredToo) {
    ModelBuilder build;
    const AttributeId start = build.attribute("begin", types::yes_no);
    NodeId before = build.fact(start);
    for (int i = 0; i < 100'000; ++i) {
        before = build.value_of(build.definition("d", build.negate(before)));
    }
    build.rule(Effect::Complete, before);
    const Answer answer = answered(build, build.empty_case());
    ASSERT_EQ(answer.needs.size(), 1U);
    EXPECT_EQ(answer.needs[0].attribute, start);
    EXPECT_EQ(answer.findings[0].steps.size(), steps_max);
}

}  // namespace
}  // namespace engine::evaluate
