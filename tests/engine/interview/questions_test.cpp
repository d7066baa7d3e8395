// What is asked, in which order, and that nothing which matters is left out.
#include "engine/evaluate/judge.h"
#include "engine/interview/interview.h"
#include "tests/support/files.h"
#include "tests/support/random_model.h"
#include "tests/support/rule_set.h"

#include <algorithm>
#include <array>
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

namespace engine::interview {
namespace {

using namespace tests;
using facts::Fact;
using Tape = std::vector<std::uint32_t>;

model::Outcome outcome_of(const model::Model& model, const facts::Case& given) {
    const auto program = evaluate::plan(model, given.subject, given.date);
    return evaluate::judge(program, model, given).outcome;
}

/// A case in which everything is said, near the bounds that the rules know.
facts::Case full_case(const model::Model& model, facts::Case given, const Tape& tape) {
    using Kind = model::Type::Kind;
    std::vector<std::int64_t> bounds{0, 1};
    for (const auto& node : model.nodes) {
        const auto* constant = std::get_if<model::Constant>(&node.kind);
        if (constant == nullptr || node.type.textual()) continue;
        for (const std::int64_t near : {-1, 0, 1}) bounds.push_back(constant->value + near);
    }
    for (std::size_t i = 0; i < given.facts.size(); ++i) {
        if (given.facts[i].state != Fact::State::Unknown) continue;
        const model::Attribute& attribute = model.attributes[model.attributes.id(i)];
        const std::uint32_t drawn = tape.empty() ? 0 : tape[i % tape.size()];
        Fact& fact = given.facts[i];
        fact.state =
            attribute.optional && drawn % 3 == 0 ? Fact::State::Absent : Fact::State::Known;
        switch (attribute.type.kind) {
            case Kind::YesNo: fact.value = drawn % 2; break;
            case Kind::Choice:
                fact.value = static_cast<std::int64_t>(
                    drawn % model.choices[attribute.type.choices].values.size());
                break;
            case Kind::Text:
            case Kind::File:
            case Kind::Reference:
                given.texts.emplace_back("tekst");
                fact.value = std::ssize(given.texts) - 1;
                break;
            case Kind::Number:
            case Kind::Money:
            case Kind::Percentage:
            case Kind::Date:
            case Kind::Duration: fact.value = bounds[drawn % bounds.size()]; break;
        }
    }
    return given;
}

bool is_asked_of_people(const model::Attribute& attribute) {
    return attribute.origin == model::Attribute::Origin::Given && attribute.supplier.empty();
}

Reply reply_in(const model::Model& model, const facts::Case& truth, model::AttributeId id) {
    const Fact& fact = truth.facts[id.index];
    if (fact.state == Fact::State::Absent) return {.absent = true};
    if (!model.attributes[id].type.textual()) return {.value = fact.value};
    return {.text = truth.texts.at(static_cast<std::size_t>(fact.value))};
}

/// Answers as `truth` says until nothing is asked any more. A fact whose turn on the tape is a
/// seventh is not known.
struct Course {
    facts::Case told;
    std::vector<model::AttributeId> asked;
    std::vector<model::AttributeId> skipped;
};

Course course(const model::Model& model,
              const facts::Case& start,
              const facts::Case& truth,
              const Tape& tape = {}) {
    Interview interview(model, start);
    Course course;
    while (const auto question = interview.question()) {
        const auto id = question->attribute;
        RC_ASSERT(std::ranges::count(course.asked, id) == 0);
        RC_ASSERT(is_asked_of_people(model.attributes[id]));
        course.asked.push_back(id);
        const bool unknown = !tape.empty() && tape[id.index % tape.size()] % 7 == 6;
        if (unknown) {
            interview.skip(id);
            course.skipped.push_back(id);
            continue;
        }
        interview.answer(id, reply_in(model, truth, id));
    }
    course.told = interview.given();
    return course;
}

/// Whatever an organ judges or supplies later, what was not asked makes no difference.
void expect_nothing_left_out(const model::Model& model,
                             const facts::Case& start,
                             const facts::Case& truth,
                             const Tape& tape) {
    const Course talked = course(model, start, truth, tape);
    facts::Case known = talked.told;
    facts::Case all = talked.told;
    all.texts = truth.texts;
    known.texts = truth.texts;
    for (std::size_t i = 0; i < all.facts.size(); ++i) {
        const auto id = model.attributes.id(i);
        if (known.facts[i].state != Fact::State::Unknown) {
            all.facts[i] = known.facts[i] = truth.facts[i];
            continue;
        }
        if (std::ranges::count(talked.skipped, id) != 0) continue;
        all.facts[i] = truth.facts[i];
        if (!is_asked_of_people(model.attributes[id])) known.facts[i] = truth.facts[i];
    }
    const auto with_less = outcome_of(model, known);
    RC_ASSERT(with_less == outcome_of(model, all));
}

// ---- random rules -------------------------------------------------------------------------------

/// Some of the facts of a random model are for an organ to judge or to supply.
RandomModel shared_model(const Tape& tape, const Tape& roles) {
    RandomModel made = random_model(tape);
    constexpr std::array effects{Effect::Admissible,
                                 Effect::Inadmissible,
                                 Effect::Complete,
                                 Effect::Refuses,
                                 Effect::GrantsUnless,
                                 Effect::MayRefuse};
    for (std::size_t i = 0; i < made.rules.size() && !roles.empty(); ++i) {
        made.build.model.rules[made.rules[i]].effect = effects[roles[i % roles.size()] % 6];
    }
    for (std::size_t i = 0; i < made.attributes.size() && !roles.empty(); ++i) {
        auto& attribute = made.build.model.attributes[made.attributes[i]];
        const std::uint32_t role = roles[i % roles.size()] / 6 % 5;
        if (role == 3) attribute.origin = model::Attribute::Origin::Judged;
        if (role == 4) attribute.supplier = "college";
    }
    return made;
}

RC_GTEST_PROP(Questions,
              LeaveOutOnlyWhatMakesNoDifference,
              (const Tape& tape, const Tape& roles, const Tape& answers)) {
    const RandomModel made = shared_model(tape, roles);
    const model::Model& model = made.build.model;
    const facts::Case start = made.build.empty_case();
    Tape small;
    for (const std::uint32_t one : answers) small.push_back(one % 1000);
    expect_nothing_left_out(model, start, full_case(model, start, small), small);
}

// ---- small rules --------------------------------------------------------------------------------

/// A list that makes a request complete, unless it is a small one.
class Waived : public testing::Test {
protected:
    Waived() {
        const ClauseId goal = build.clause(build.unit({"3", "1", "a", ""}), known_of("doel"));
        const ClauseId cost = build.clause(build.unit({"3", "1", "b", ""}), known_of("kosten"));
        const NodeId both =
            build.every({build.model.clauses[goal].node, build.model.clauses[cost].node});
        const ClauseId list =
            build.clause(build.article("3"), build.some({build.fact(small), both}));
        build.model.clauses[list].form = model::Clause::Form::All;
        build.model.clauses[list].items = {goal, cost};
        build.rule(Effect::Complete, list);
    }
    NodeId known_of(const std::string& name) {
        return build.known(build.fact(build.attribute(name, types::text)));
    }
    std::vector<std::string> asked(const facts::Case& given) const {
        Interview interview(build.model, given);
        std::vector<std::string> phrases;
        while (const auto question = interview.question()) {
            phrases.push_back(build.model.attributes[question->attribute].phrase);
            interview.skip(question->attribute);
        }
        return phrases;
    }
    ModelBuilder build;
    AttributeId small = build.attribute("kleinschalig", types::yes_no);
};

TEST_F(Waived, IsNotAskedForItem) {
    facts::Case given = build.empty_case();
    say(given, small, 0);
    EXPECT_EQ(asked(given), (std::vector<std::string>{"doel", "kosten"}));
    say(given, small, 1);
    EXPECT_EQ(asked(given), std::vector<std::string>{});
}

// ---- Zonnedael ----------------------------------------------------------------------------------

std::string example(const std::string& name) {
    return text_of(root_folder() / "examples/zonnedael" / name);
}

struct Ordinance {
    Ordinance() {
        rules = rule_set({text_of(root_folder() / "rules/nl/gemeentewet.wijk"),
                          text_of(root_folder() / "rules/nl/awb.wijk"),
                          example("begrippen.wijk"),
                          example("verordening.wijk"),
                          example("behandeling.wijk")});
        start = facts::empty_case(
            rules.model, facts::subjects_of_cases(rules.model).front(), day(2026, 3, 3));
    }
    RuleSet rules;
    facts::Case start;
};

const Ordinance& zonnedael() {
    static const Ordinance ordinance;
    return ordinance;
}

RC_GTEST_PROP(Questions, OfZonnedaelLeaveOutNothing, (const Tape& answers)) {
    const auto& [rules, start] = zonnedael();
    expect_nothing_left_out(rules.model, start, full_case(rules.model, start, answers), answers);
}

/// What others judge or supply is known, so that nothing is left open by them.
facts::Case known_by_others(const model::Model& model,
                            facts::Case start,
                            const facts::Case& truth) {
    for (std::size_t i = 0; i < start.facts.size(); ++i) {
        if (!is_asked_of_people(model.attributes[model.attributes.id(i)])) {
            start.facts[i] = truth.facts[i];
        }
    }
    start.texts = truth.texts;
    return start;
}

RC_GTEST_PROP(Questions, InAnyOrderComeToTheSame, (const Tape& answers, const Tape& first)) {
    const auto& [rules, start] = zonnedael();
    const model::Model& model = rules.model;
    const facts::Case truth = full_case(model, start, answers);
    const facts::Case asked = known_by_others(model, start, truth);
    facts::Case volunteered = asked;
    for (const std::uint32_t one : first) {
        const std::size_t at = one % truth.facts.size();
        volunteered.facts[at] = truth.facts[at];
    }
    const auto whole = outcome_of(model, truth);
    RC_ASSERT(outcome_of(model, course(model, asked, truth).told) == whole);
    RC_ASSERT(outcome_of(model, course(model, volunteered, truth).told) == whole);
}

std::vector<std::string> phrases_asked(const facts::Case& truth) {
    const auto& [rules, start] = zonnedael();
    std::vector<std::string> phrases;
    for (const auto id : course(rules.model, start, truth).asked) {
        phrases.push_back(rules.model.attributes[id].phrase);
    }
    return phrases;
}

model::AttributeId fact_of(const std::string& phrase) {
    const auto& attributes = zonnedael().rules.model.attributes;
    const auto found = std::ranges::find(attributes, phrase, &model::Attribute::phrase);
    return attributes.id(static_cast<std::size_t>(found - attributes.begin()));
}

class OfZonnedael : public testing::Test {
protected:
    const model::Model& model = zonnedael().rules.model;
    facts::Case truth = full_case(model, zonnedael().start, {});
    void say(const std::string& phrase, std::int64_t value) {
        Fact& fact = truth.facts[fact_of(phrase).index];
        fact.state = Fact::State::Known;
        fact.value = value;
    }
};

TEST_F(OfZonnedael, WhoSeeksProfitIsAskedTwoThings) {
    say("de rechtsvorm van de uitdager", 1);
    say("winstoogmerk van de uitdager", 1);
    EXPECT_EQ(phrases_asked(truth),
              (std::vector<std::string>{"de rechtsvorm van de uitdager",
                                        "winstoogmerk van de uitdager"}));
}

// An incomplete request can be mended, so too few signatures do not end the questions.
TEST_F(OfZonnedael, WhoHasTooFewSignaturesIsAskedForThePlanToo) {
    say("winstoogmerk van de uitdager", 0);
    say("de rechtsvorm van de uitdager", 1);
    say("het budget", 4'600'000);
    say("het aantal steunbetuigingen", 0);
    EXPECT_EQ(phrases_asked(truth),
              (std::vector<std::string>{"de rechtsvorm van de uitdager",
                                        "winstoogmerk van de uitdager",
                                        "het doel van het plan",
                                        "de begroting van het plan",
                                        "het budget",
                                        "het aantal steunbetuigingen",
                                        "het soort taak",
                                        "de gewenste start"}));
}

TEST_F(OfZonnedael, AreFew) {
    std::size_t asked = 0;
    std::size_t most = 0;
    std::uint32_t random = 1;
    for (int i = 0; i < 1000; ++i) {
        Tape tape(40);
        for (auto& one : tape) {
            random = random * 1'664'525U + 1'013'904'223U;
            one = random >> 16U;
        }
        const auto count = phrases_asked(full_case(model, zonnedael().start, tape)).size();
        asked += count;
        most = std::max(most, count);
    }
    // Of eleven facts that a person could be asked.
    EXPECT_EQ(asked, 4965U) << "five each";
    EXPECT_EQ(most, 10U);
}

TEST_F(OfZonnedael, AreAskedAgainAfterGoingBack) {
    Interview interview(model, zonnedael().start);
    EXPECT_FALSE(interview.back());
    const auto first = interview.question();
    ASSERT_TRUE(first);
    interview.answer(first->attribute, {.value = 0});
    const auto second = interview.question();
    ASSERT_TRUE(second);
    interview.skip(second->attribute);
    EXPECT_NE(interview.question()->attribute, second->attribute);
    EXPECT_TRUE(interview.back());
    EXPECT_EQ(interview.question()->attribute, second->attribute);
    EXPECT_TRUE(interview.back());
    EXPECT_EQ(interview.question()->attribute, first->attribute);
    EXPECT_TRUE(interview.answered().empty());
}

TEST_F(OfZonnedael, SayWhichClausesHangOnThem) {
    const Interview interview(model, zonnedael().start);
    std::vector<std::string> items;
    for (const auto clause : interview.question_about(fact_of("het budget")).clauses) {
        const auto& place = model.units[model.clauses[clause].unit].place;
        items.push_back(place.article + ' ' + place.paragraph + ' ' + place.item);
    }
    EXPECT_EQ(items, (std::vector<std::string>{"2 2 ", "3 1 c", "3 1 d", "4 2 "}));
}

TEST_F(OfZonnedael, AreNoneOnADayWithoutOrdinance) {
    facts::Case early = facts::empty_case(model, zonnedael().start.subject, day(2025, 3, 3));
    for (std::size_t i = 0; i < model.regulations.size(); ++i) {
        const auto id = model.regulations.id(i);
        if (model.regulations[id].kind == "verordening") early.under = id;
    }
    EXPECT_FALSE(Interview(model, early).question());
}

}  // namespace
}  // namespace engine::interview
