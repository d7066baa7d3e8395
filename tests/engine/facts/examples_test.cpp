#include "tests/engine/facts/small.h"
#include "tests/support/named.h"

#include <gtest/gtest.h>

namespace tests {
namespace {

using namespace engine::facts;
using engine::model::Outcome;
using engine::model::Status;
using Relation = engine::model::Comparison::Relation;

constexpr const char* head = "voorbeelden bij \"Proefverordening\".\n";
constexpr const char* given = "  gegeven een uitdaging met\n    - de inleg is € 1.\n";

/// An example that expects these, with `;` between them.
Facts read_expectations(const std::string& expectations) {
    return read_wijktaal(std::string(head) + "voorbeeld \"proef\"\n  op 3 maart 2026.\n" + given +
                         "  verwacht\n    - " + expectations + ".\n");
}

template <class Kind>
Kind only(const Facts& read) {
    if (read.examples.size() != 1 || read.examples[0].expectations.size() != 1) {
        ADD_FAILURE() << "not one example that expects one thing";
        return {};
    }
    const auto* kind = std::get_if<Kind>(&read.examples[0].expectations[0].kind);
    EXPECT_NE(kind, nullptr);
    return kind == nullptr ? Kind{} : *kind;
}

// ---- outcomes ----------------------------------------------------------------------------------

struct Word {
    std::string name;
    std::string words;
    Outcome outcome;
};

class Outcomes : public testing::TestWithParam<Word> {};

TEST_P(Outcomes, HaveTheirWords) {
    const Facts read = read_expectations("de uitkomst is " + GetParam().words);
    EXPECT_EQ(read.rules.found(), std::vector<Found>{});
    EXPECT_EQ(only<ExpectedOutcome>(read).outcome, GetParam().outcome);
}

const Word outcomes[] = {
    {"inadmissible", "niet ontvankelijk", Outcome::Inadmissible},
    {"admissible", "ontvankelijk", Outcome::Admissible},
    {"incomplete", "aan te vullen", Outcome::Incomplete},
    {"complete", "volledig", Outcome::Complete},
    {"declined", "niet in behandeling", Outcome::Declined},
    {"refuse", "te weigeren", Outcome::Refuse},
    {"may_refuse", "kan worden geweigerd", Outcome::MayRefuse},
    {"defer", "aan te houden", Outcome::Defer},
    {"grant", "toewijsbaar", Outcome::Grant},
    {"judgement_needed", "oordeel nodig", Outcome::JudgementNeeded},
    {"undetermined", "onbepaald", Outcome::Undetermined},
    {"contradictory", "tegenstrijdig", Outcome::Contradictory},
};

INSTANTIATE_TEST_SUITE_P(Words, Outcomes, testing::ValuesIn(outcomes), named);

// ---- places ------------------------------------------------------------------------------------

struct Reached {
    std::string name;
    std::string reference;
    std::vector<std::string> places;
};

class Places : public testing::TestWithParam<Reached> {};

TEST_P(Places, AreThoseOfTheModel) {
    const Facts read = read_expectations(GetParam().reference + " is vervuld");
    EXPECT_EQ(read.rules.found(), std::vector<Found>{});
    std::vector<std::string> places;
    for (const auto id : only<ExpectedStatus>(read).units) {
        places.push_back(engine::citation::full(read.rules.model.units[id].place));
    }
    EXPECT_EQ(places, GetParam().places);
}

const Reached reached[] = {
    {"in_full", "artikel 2, lid 1, onderdeel b,", {"artikel 2, lid 1, onderdeel b"}},
    {"by_abbreviation", "PV artikel 3, lid 2,", {"artikel 3, lid 2"}},
    {"the_only_paragraph_left_out", "artikel 2, onderdeel b,", {"artikel 2, lid 1, onderdeel b"}},
    {"an_article_with_one_paragraph", "artikel 2", {"artikel 2", "artikel 2, lid 1"}},
    {"an_article_with_two_paragraphs", "artikel 3", {"artikel 3"}},
    {"an_article_without_paragraphs", "artikel 1", {"artikel 1"}},
};

INSTANTIATE_TEST_SUITE_P(Reached, Places, testing::ValuesIn(reached), named);

TEST(Examples, ExpectHowAPlaceStands) {
    const auto status = [](const std::string& words) {
        return only<ExpectedStatus>(read_expectations("artikel 3, lid 2, " + words)).status;
    };
    EXPECT_EQ(status("is vervuld"), Status::Met);
    EXPECT_EQ(status("is niet vervuld"), Status::NotMet);
    EXPECT_EQ(status("is onbekend"), Status::Unknown);
    EXPECT_EQ(status("blijft buiten toepassing"), Status::Disapplied);
    const Facts waits = read_expectations("artikel 3, lid 1, wacht op het oordeel van de raad");
    const auto expected = only<ExpectedStatus>(waits);
    EXPECT_EQ(expected.status, Status::AwaitsJudgement);
    EXPECT_EQ(waits.rules.model.organs[expected.organ].name, "raad");
}

// ---- values and needs --------------------------------------------------------------------------

TEST(Examples, ExpectWhatADefinitionComesTo) {
    const Facts value = read_expectations("de hoogste inleg is minder dan € 200");
    EXPECT_EQ(only<ExpectedValue>(value).relation, Relation::Less);
    EXPECT_EQ(only<ExpectedValue>(value).value, 20'000);
    const Facts small = read_expectations("de uitdaging is niet kleinschalig");
    EXPECT_EQ(only<ExpectedValue>(small).value, 1);
    EXPECT_TRUE(only<ExpectedValue>(small).negated);
}

TEST(Examples, ExpectWhatIsNeeded) {
    const Facts bound = read_expectations("nodig is: het aantal inwoners is ten minste 10");
    const auto need = only<ExpectedNeed>(bound);
    EXPECT_EQ(bound.rules.model.attributes[need.attribute].chain.back(), "aantal inwoners");
    EXPECT_EQ(need.relation, Relation::AtLeast);
    EXPECT_EQ(need.value, 10'000'000);
    const Facts bare = read_expectations("nodig is: lagere kwaliteit");
    EXPECT_EQ(only<ExpectedNeed>(bare).relation, std::nullopt);
    const Facts no = read_expectations("nodig is: de uitdager heeft geen winstoogmerk");
    EXPECT_EQ(only<ExpectedNeed>(no).relation, Relation::Equal);
    EXPECT_EQ(only<ExpectedNeed>(no).value, 0);
}

// ---- what is wrong -----------------------------------------------------------------------------

struct Wrong {
    std::string name;
    std::string expectation;
    std::vector<Found> found;
};

class WrongExpectations : public testing::TestWithParam<Wrong> {};

TEST_P(WrongExpectations, AreSaidOnceAndAtTheirPlace) {
    const Facts read =
        read_expectations(GetParam().expectation + ";\n    - de uitkomst is volledig");
    EXPECT_EQ(read.rules.found(), GetParam().found);
    EXPECT_EQ(only<ExpectedOutcome>(read).outcome, Outcome::Complete);
}

const Wrong wrong[] = {
    {"no_such_place",
     "artikel 3, onderdeel b, is vervuld",
     {{"WT0409", "artikel 3, onderdeel b", {"artikel 3, onderdeel b", "Proefverordening"}}}},
    {"no_article", "lid 2 is vervuld", {{"WT0409", "lid 2", {"lid 2", "Proefverordening"}}}},
    {"no_such_regulation", "PVV artikel 3 is vervuld", {{"WT0410", "PVV", {"PVV", "PV"}}}},
    {"no_such_organ",
     "artikel 3, lid 1, wacht op het oordeel van het colege",
     {{"WT0205", "colege", {"colege", "college"}}}},
    {"need_of_what_follows",
     "nodig is: de hoogste inleg is € 5",
     {{"WT0606", "nodig is: de hoogste inleg is € 5", {"hoogste inleg"}}}},
    {"need_of_a_part",
     "nodig is: de uitdager",
     {{"WT0215", "nodig is: de uitdager", {"uitdager"}}}},
    {"need_that_denies",
     "nodig is: de inleg is niet € 5",
     {{"WT0607", "nodig is: de inleg is niet € 5", {}}}},
    {"need_in_another_type",
     "nodig is: de inleg is ten minste 5",
     {{"WT0318", "5", {"type/money", "type/number"}}}},
    {"choices_have_no_more_or_less",
     "nodig is: de rechtsvorm is ten minste vereniging",
     {{"WT0304", "nodig is: de rechtsvorm is ten minste vereniging", {"type/choice/rechtsvorm"}}}},
    {"value_of_a_fact", "de inleg is € 1", {{"WT0607", "de inleg is € 1", {}}}},
    {"value_of_another_type",
     "de hoogste inleg is 5",
     {{"WT0318", "5", {"type/money", "type/number"}}}},
    {"misspelt",
     "de uitdaging is kleinschallig",
     {{"WT0201", "kleinschallig", {"kleinschallig", "kleinschalig"}}}},
};

INSTANTIATE_TEST_SUITE_P(Wrong, WrongExpectations, testing::ValuesIn(wrong), named);

struct WrongExample {
    std::string name;
    std::string lines;
    std::vector<Found> found;
};

class WrongExamples : public testing::TestWithParam<WrongExample> {};

TEST_P(WrongExamples, AreSaidOnceAndAtTheirPlace) {
    const Facts read =
        read_wijktaal(std::string(head) + "voorbeeld \"proef\"\n" + GetParam().lines);
    EXPECT_EQ(read.rules.found(), GetParam().found);
}

const std::string day = "  op 3 maart 2026.\n";
const std::string expected = "  verwacht\n    - de uitkomst is volledig.\n";

const WrongExample wrong_examples[] = {
    {"without_a_day", given + expected, {{"WT0609", "\"proef\"", {}}}},
    {"without_expectations", day + given, {{"WT0611", "\"proef\"", {"proef"}}}},
    {"without_a_case", day + expected, {{"WT0101", "\"proef\"", {"proef", "gegeven"}}}},
    {"two_days", day + day + given + expected, {{"WT0422", "op 3 maart 2026.", {"op"}}}},
    {"two_cases",
     day + given + given + expected,
     {{"WT0403", "gegeven een uitdaging met\n    - de inleg is € 1.", {}}}},
    {"unknown_regulation",
     day + "  gegeven de verordening \"Proefverordenin\".\n" + expected,
     {{"WT0410", "\"Proefverordenin\"", {"Proefverordenin", "Proefverordening"}}}},
    {"unknown_subject",
     day + "  gegeven een uitdagin met\n    - de inleg is € 1.\n" + expected,
     {{"WT0204", "uitdagin", {"uitdagin", "uitdaging"}}}},
};

INSTANTIATE_TEST_SUITE_P(Wrong, WrongExamples, testing::ValuesIn(wrong_examples), named);

// ---- whole examples ----------------------------------------------------------------------------

TEST(Examples, TheLinesOfOneDoNotLeakIntoTheNext) {
    const Facts read =
        read_wijktaal(std::string(head) + "voorbeeld \"een\"\n" + day + given + expected +
                      expected + "voorbeeld \"twee\"\n" + given + expected);
    EXPECT_EQ(read.rules.codes(), std::vector<std::string>{"WT0609"});
    ASSERT_EQ(read.examples.size(), 2U);
    EXPECT_EQ(read.examples[0].title, "een");
    EXPECT_EQ(read.examples[0].expectations.size(), 2U);
    EXPECT_EQ(read.examples[1].title, "twee");
    EXPECT_EQ(read.examples[1].expectations.size(), 1U);
}

TEST(Examples, ARegulationCanBeGiven) {
    const Facts read = read_wijktaal(std::string(head) + "voorbeeld \"proef\"\n" + day +
                                     "  gegeven de verordening \"Proefverordening\".\n" + expected);
    EXPECT_EQ(read.rules.found(), std::vector<Found>{});
    ASSERT_EQ(read.examples.size(), 1U);
    const Case& made = read.examples[0].given;
    const auto& model = read.rules.model;
    EXPECT_EQ(model.subjects[made.subject].name, "verordening");
    ASSERT_TRUE(made.regulation.valid());
    EXPECT_EQ(model.regulations[made.regulation].title, "Proefverordening");
}

}  // namespace
}  // namespace tests
