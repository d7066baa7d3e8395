#include "engine/facts/procedures.h"
#include "engine/facts/structure.h"
#include "tests/engine/facts/small.h"
#include "tests/support/named.h"

#include <gtest/gtest.h>

namespace tests {
namespace {

using namespace engine;
using namespace std::chrono_literals;
using facts::Example;

constexpr const char* treatment = R"(
    regeling "Behandelverordening".
    gebruikt: begrippen "uitdaagrecht".
    geldig vanaf 1 januari 2026.

    artikel 1

    procedure "behandeling" van een uitdaging, begint met "ontvangst",
      besluit is een beschikking op aanvraag van de uitdager.

    toestand "ontvangen", begin.
    toestand "aan te vullen".
    toestand "in behandeling", einde.

    stap "aanvulling vragen": het college, van ontvangen naar aan te vullen,
      schort de beslistermijn op.
    stap "aanvullen": de uitdager, van aan te vullen naar ontvangen,
      uiterlijk 4 weken na de stap aanvulling vragen, hervat de beslistermijn.
    stap "aanvaarden": het college, van ontvangen naar in behandeling, is een besluit,
      uiterlijk 7 weken na ontvangst, daartegen staat geen bezwaar open.
    termijn "beslistermijn": 8 weken na ontvangst, te verlengen met 6 weken, ten hoogste 1 keer.
)";

/// The lines of one example about a request, read against the procedure.
Facts read_example(const std::string& lines) {
    std::vector<std::string> texts = small_texts();
    texts.push_back(unindented(treatment));
    texts.push_back(
        "voorbeelden bij \"Behandelverordening\".\nvoorbeeld \"proef\"\n"
        "  gegeven een uitdaging met\n    - het aantal inwoners is 8.\n" +
        lines);
    Facts read{rule_set(texts), {}, {}};
    read.examples =
        facts::read_examples(read.rules.trees.back(), read.rules.model, read.rules.diagnostics);
    return read;
}

const Example& only(const Facts& read) {
    EXPECT_EQ(read.rules.found(), std::vector<Found>{});
    EXPECT_EQ(read.examples.size(), 1U);
    return read.examples.front();
}

constexpr const char* story =
    "  op 3 maart 2026: ontvangst.\n"
    "  op 10 maart 2026: aanvulling vragen, door het college.\n"
    "  op 24 maart 2026: aanvullen, door de uitdager, met\n"
    "    - het aantal inwoners is 12.\n"
    "  op 20 april 2026: beslistermijn verlengen, door het college,\n"
    "    met 6 weken.\n";

std::string expecting(const std::string& expectation) {
    return std::string(story) + "  verwacht\n    - " + expectation + ".\n";
}

TEST(Course, AStoryIsToldEventByEvent) {
    const Facts read = read_example(expecting("de toestand is ontvangen"));
    const Example& example = only(read);
    ASSERT_EQ(example.events.size(), 4U);
    EXPECT_FALSE(example.events[0].happening.step.valid());
    const auto& asked = example.events[1].happening;
    EXPECT_EQ(asked.date, 2026y / 3 / 10);
    EXPECT_EQ(asked.actor, "het college");
    EXPECT_EQ(read.rules.model.steps[asked.step].name, "aanvulling vragen");
    const auto& extended = example.events[3].happening;
    EXPECT_EQ(extended.extension, (calendar::Duration{6, calendar::Unit::Week}));
    EXPECT_FALSE(extended.agreed);
}

TEST(Course, WhatIsLearntLaterMayDifferFromWhatWasSaidBefore) {
    const Facts read = read_example(expecting("de toestand is ontvangen"));
    const Example& example = only(read);
    const auto& learnt = example.events[2].learnt;
    ASSERT_EQ(learnt.size(), 1U);
    const auto& [attribute, fact] = learnt.front();
    EXPECT_EQ(fact.value, 12'000'000);
    EXPECT_EQ(example.given.facts[attribute.index].value, 8'000'000);
}

TEST(Course, ARequestIsJudgedByTheDayItCameIn) {
    const Facts read = read_example(expecting("de toestand is ontvangen"));
    EXPECT_EQ(only(read).given.date, 2026y / 3 / 3);
    EXPECT_EQ(only(read).day, 2026y / 4 / 20);
}

TEST(Course, ADayBeforeTheEventsIsThatOfJudgingAndBehindThemThatOfLooking) {
    const Facts read =
        read_example("  op 1 maart 2026.\n" + std::string(story) +
                     "  op 1 juli 2026.\n  verwacht\n    - de toestand is ontvangen.\n");
    EXPECT_EQ(only(read).given.date, 2026y / 3 / 1);
    EXPECT_EQ(only(read).day, 2026y / 7 / 1);
}

template <class Kind>
Kind expected(const Facts& read) {
    const auto& course = only(read).course;
    EXPECT_EQ(course.size(), 1U);
    const auto* kind = course.empty() ? nullptr : std::get_if<Kind>(&course.front().kind);
    EXPECT_NE(kind, nullptr);
    return kind == nullptr ? Kind{} : *kind;
}

TEST(Course, TheStateTheTermTheStepsAndThePenaltyCanBeExpected) {
    const Facts state = read_example(expecting("de toestand is in behandeling"));
    EXPECT_EQ(state.rules.model.states[expected<facts::ExpectedState>(state).state].name,
              "in behandeling");
    const Facts end = read_example(
        expecting("de beslistermijn eindigt op 11 mei 2026, waarvan 13 dagen opgeschort"));
    EXPECT_EQ(expected<facts::ExpectedTermEnd>(end).last, 2026y / 5 / 11);
    EXPECT_EQ(expected<facts::ExpectedTermEnd>(end).suspended_days, 13);
    const Facts own = read_example(expecting("de termijn voor aanvaarden eindigt op 7 april 2026"));
    const auto term = expected<facts::ExpectedTermEnd>(own).term;
    EXPECT_EQ(own.rules.model.terms[term].name, "termijn voor aanvaarden");
    const Facts step = read_example(expecting("de stap aanvaarden is niet toegestaan"));
    EXPECT_FALSE(expected<facts::ExpectedStep>(step).allowed);
    const Facts penalty = read_example(expecting("de dwangsom is € 1.442"));
    EXPECT_EQ(expected<facts::ExpectedPenalty>(penalty).cents, 144'200);
}

TEST(Course, ARegulationHasAProcedureForWhatItTreats) {
    std::vector<std::string> texts = small_texts();
    texts.push_back(unindented(treatment));
    texts.push_back(
        "regeling \"Wet\".\nartikel 1\n"
        "Een verordening is volledig indien de verordening een procedure voor een "
        "uitdaging heeft.\n");
    const RuleSet rules = rule_set(texts);
    EXPECT_EQ(rules.found(), std::vector<Found>{});
    std::vector<std::string> with;
    for (std::size_t i = 0; i < rules.model.regulations.size(); ++i) {
        const auto id = rules.model.regulations.id(i);
        const auto given = facts::case_of(rules.model, id, 2026y / 3 / 3);
        for (std::size_t at = 0; at < given.facts.size(); ++at) {
            const auto& attribute = rules.model.attributes[rules.model.attributes.id(at)];
            const bool asked = attribute.chain.front() == "procedure";
            if (asked && given.facts[at].value == 1) {
                with.push_back(rules.model.regulations[id].title);
            }
        }
    }
    EXPECT_EQ(with, std::vector<std::string>{"Behandelverordening"});
}

// ---- what is wrong -----------------------------------------------------------------------------

struct Wrong {
    std::string name;
    std::string lines;
    std::vector<Found> found;
};

class WrongCourses : public testing::TestWithParam<Wrong> {};

TEST_P(WrongCourses, AreSaidOnceAndAtTheirPlace) {
    EXPECT_EQ(read_example(GetParam().lines).rules.found(), GetParam().found);
}

const Wrong wrong[] = {
    {"event",
     "  op 3 maart 2026: ontvangs.\n  verwacht\n    - de toestand is ontvangen.\n",
     {{"WT0702", "ontvangs", {"ontvangs", "ontvangst"}}}},
    {"actor",
     "  op 3 maart 2026: ontvangst, door de uitdagr.\n  verwacht\n    - de toestand is "
     "ontvangen.\n",
     {{"WT0705", "uitdagr", {"uitdagr", "uitdager"}}}},
    {"state",
     expecting("de toestand is ontvange"),
     {{"WT0701", "ontvange", {"ontvange", "ontvangen"}}}},
    {"step",
     expecting("de stap aanvarden is toegestaan"),
     {{"WT0702", "aanvarden", {"aanvarden", "aanvaarden"}}}},
    {"procedure",
     expecting("de toestand van inspraak is ontvangen"),
     {{"WT0707", "inspraak", {"inspraak", ""}}}},
    {"two_days_to_look_on",
     std::string(story) + "  op 1 juli 2026.\n  op 2 juli 2026.\n"
                          "  verwacht\n    - de toestand is ontvangen.\n",
     {{"WT0422", "op 2 juli 2026.", {"op"}}}},
};

INSTANTIATE_TEST_SUITE_P(Wrong, WrongCourses, testing::ValuesIn(wrong), named);

}  // namespace
}  // namespace tests
