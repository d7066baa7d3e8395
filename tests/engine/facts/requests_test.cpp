#include "tests/engine/facts/small.h"
#include "tests/support/named.h"

#include <gtest/gtest.h>

namespace tests {
namespace {

using engine::facts::Fact;

// ---- what can be said --------------------------------------------------------------------------

struct Said {
    std::string name;
    std::string statement;
    std::string fact;
    std::string shown;
};

class Statements : public testing::TestWithParam<Said> {};

TEST_P(Statements, GiveAFactItsValue) {
    const Facts read = read_statements(GetParam().statement);
    EXPECT_EQ(read.rules.found(), std::vector<Found>{});
    ASSERT_EQ(read.cases.size(), 1U);
    EXPECT_EQ(read.shown(GetParam().fact), GetParam().shown);
}

const Said said[] = {
    {"text", R"(de naam van de uitdager is "Groen")", "uitdager.naam", R"("Groen")"},
    {"file", R"(de begroting is "b.pdf")", "plan.begroting", R"("b.pdf")"},
    {"reference", R"(de grondslag is "artikel 2")", "grondslag", R"("artikel 2")"},
    {"number", "het aantal inwoners is 14,5", "uitdager.aantal inwoners", "14,5"},
    {"amount_once", "de inleg is € 12,50", "inleg", "€ 12,50"},
    {"amount_per_year", "het budget is € 46.000 per jaar", "budget", "€ 46.000 per jaar"},
    {"percentage", "het eigen aandeel is 12,5%", "eigen aandeel", "12,5%"},
    {"date", "de gewenste start is 1 juli 2026", "gewenste start", "1 juli 2026"},
    {"duration", "de looptijd is 18 maanden", "plan.looptijd", "18 maanden"},
    {"choice", "de rechtsvorm is coöperatie", "uitdager.rechtsvorm", "coöperatie"},
    {"yes", "het winstoogmerk is ja", "uitdager.winstoogmerk", "ja"},
    {"no", "het winstoogmerk is nee", "uitdager.winstoogmerk", "nee"},
    {"has", "de uitdager heeft een winstoogmerk", "uitdager.winstoogmerk", "ja"},
    {"has_not", "de uitdager heeft geen winstoogmerk", "uitdager.winstoogmerk", "nee"},
    {"subject_said_too",
     "het aantal inwoners van de uitdager van de uitdaging is 3",
     "uitdager.aantal inwoners",
     "3"},
    {"unknown", "het budget is onbekend", "budget", "onbekend"},
    {"not_known", "het budget is niet bekend", "budget", "onbekend"},
    {"absent", "het contracteinde ontbreekt", "contracteinde", "ontbreekt"},
    {"part_absent", "het plan ontbreekt", "plan.looptijd", "ontbreekt"},
    {"judged",
     R"(naar het oordeel van het college is sprake van lagere kwaliteit, omdat "slechter")",
     "lagere kwaliteit",
     "ja"},
    {"judged_not",
     R"(naar het oordeel van het college is geen sprake van lagere kwaliteit, omdat "beter")",
     "lagere kwaliteit",
     "nee"},
    {"judged_by_whoever_may",
     "naar het oordeel van de raad is sprake van draagvlak",
     "draagvlak",
     "ja"},
};

INSTANTIATE_TEST_SUITE_P(Said, Statements, testing::ValuesIn(said), named);

TEST(Requests, AJudgementKeepsItsDayAndItsReasons) {
    const Facts read = read_statements(
        "naar het oordeel van het college is sprake van lagere kwaliteit,"
        " op 1 april 2026, omdat \"het gras wordt minder gemaaid\"");
    const Fact& fact = read.fact("lagere kwaliteit");
    EXPECT_EQ(fact.date, engine::calendar::Date(std::chrono::year(2026) / 4 / 1));
    EXPECT_EQ(fact.reason, "het gras wordt minder gemaaid");
}

TEST(Requests, AUsedHardshipClauseKeepsWhoWhenAndWhy) {
    const Facts read = read_statements(
        "het college laat artikel 3, lid 1, buiten toepassing, op 1 april 2026,"
        " omdat \"het is een kleine straat\"");
    ASSERT_EQ(read.cases.at(0).set_aside.size(), 1U);
    const auto& aside = read.cases[0].set_aside.front();
    const auto& model = read.rules.model;
    EXPECT_EQ(engine::citation::full(model.units[aside.unit].place), "artikel 3, lid 1");
    EXPECT_EQ(model.organs[aside.organ].name, "college");
    EXPECT_EQ(aside.date, engine::calendar::Date(std::chrono::year(2026) / 4 / 1));
    EXPECT_EQ(aside.reason, "het is een kleine straat");
}

TEST(Requests, OneSentenceSetsAsideMoreThanOneArticle) {
    const Facts read = read_statements(
        "het college laat artikel 2 en PV artikel 3, lid 1, buiten toepassing, omdat \"x\"");
    EXPECT_EQ(read.rules.found(), std::vector<Found>{});
    EXPECT_EQ(read.cases.at(0).set_aside.size(), 2U);
}

TEST(Requests, KeepTitleDayAndPlace) {
    const Facts read = read_statements("het budget is € 5 per jaar");
    ASSERT_EQ(read.cases.size(), 1U);
    EXPECT_EQ(read.cases[0].title, "Proef");
    EXPECT_EQ(read.cases[0].date, engine::calendar::Date(std::chrono::year(2026) / 3 / 3));
    const auto span = read.fact("budget").span;
    EXPECT_EQ(read.rules.files[span.file].text(span), "- het budget is € 5 per jaar");
}

TEST(Requests, TheSameTextIsKeptOnce) {
    const Facts read =
        read_statements("de naam van de uitdager is \"x\";\n  - de begroting is \"x\"");
    EXPECT_EQ(read.fact("uitdager.naam").value, read.fact("plan.begroting").value);
    EXPECT_EQ(read.cases[0].texts.size(), read.rules.model.texts.size() + 1);
}

// ---- what is wrong -----------------------------------------------------------------------------

struct Wrong {
    std::string name;
    std::string statement;
    std::vector<Found> found;
};

class WrongStatements : public testing::TestWithParam<Wrong> {};

/// Each is said once, and the statement before and after it are read all the same.
TEST_P(WrongStatements, AreSaidOnceAndAtTheirPlace) {
    const Facts read = read_statements("de inleg is € 1;\n  - " + GetParam().statement +
                                       ";\n  - het eigen aandeel is 5%");
    EXPECT_EQ(read.rules.found(), GetParam().found);
    ASSERT_EQ(read.cases.size(), 1U);
    EXPECT_EQ(read.shown("inleg"), "€ 1");
    EXPECT_EQ(read.shown("eigen aandeel"), "5%");
}

const Wrong wrong[] = {
    {"misspelt", "het budgt is € 5 per jaar", {{"WT0201", "budgt", {"budgt", "budget"}}}},
    {"misspelt_in_between",
     R"(de naam van de uitdagr is "x")",
     {{"WT0201", "uitdagr", {"uitdagr", "uitdager"}}}},
    {"in_the_wrong_part",
     "de looptijd van de uitdager van de uitdaging is 3 maanden",
     {{"WT0201",
       "looptijd van de uitdager van de uitdaging",
       {"looptijd van uitdager van uitdaging", ""}}}},
    {"misspelt_possession",
     "de uitdager heeft een winstogmerk",
     {{"WT0201", "winstogmerk", {"winstogmerk", "winstoogmerk"}}}},
    {"two_meanings",
     R"(de naam is "x")",
     {{"WT0202", "naam", {"naam", "naam van uitdager", "naam van plan"}}}},
    {"other_type", "het budget is 5", {{"WT0318", "5", {"type/money/year", "type/number"}}}},
    {"other_period",
     "het budget is € 5 per maand",
     {{"WT0302", "het budget is € 5 per maand", {"type/money/year", "type/money/month"}}}},
    {"no_period",
     "het budget is € 5",
     {{"WT0302", "het budget is € 5", {"type/money/year", "type/money"}}}},
    {"other_unit",
     "de looptijd is 2 jaar",
     {{"WT0303", "de looptijd is 2 jaar", {"type/duration/month", "type/duration/year"}}}},
    {"unknown_choice",
     "de rechtsvorm is vereeniging",
     {{"WT0207", "vereeniging", {"vereeniging", "rechtsvorm", "vereniging"}}}},
    {"choice_in_quotes",
     R"(de rechtsvorm is "stichting")",
     {{"WT0318", "\"stichting\"", {"type/choice/rechtsvorm", "type/text"}}}},
    {"a_name_for_a_value",
     "het budget is de hoogste inleg",
     {{"WT0318", "hoogste inleg", {"type/money/year", "name"}}}},
    {"a_part_as_a_value",
     R"(de uitdager is "Groen")",
     {{"WT0215", "de uitdager is \"Groen\"", {"uitdager"}}}},
    {"has_no_yes_or_no",
     "de uitdaging heeft een budget",
     {{"WT0305", "budget", {"type/money/year"}}}},
    {"may_not_be_absent",
     "het budget ontbreekt",
     {{"WT0314", "- het budget ontbreekt", {"het budget"}}}},
    {"part_may_not_be_absent",
     "de uitdager ontbreekt",
     {{"WT0314", "- de uitdager ontbreekt", {"naam van de uitdager"}}}},
    {"twice", "de inleg is € 2", {{"WT0605", "- de inleg is € 2", {"de inleg"}}}},
    {"unknown_after_a_value",
     "de inleg is onbekend",
     {{"WT0605", "- de inleg is onbekend", {"de inleg"}}}},
    {"follows_from_rules",
     "de uitdaging is kleinschalig",
     {{"WT0606", "- de uitdaging is kleinschalig", {"kleinschalig"}}}},
    {"follows_from_rules_as_a_value",
     "de hoogste inleg is € 5",
     {{"WT0606", "- de hoogste inleg is € 5", {"hoogste inleg"}}}},
    {"filled_in_by_the_regulation",
     "de kleinste groep is 5",
     {{"WT0606", "- de kleinste groep is 5", {"kleinste groep"}}}},
    {"a_bound",
     "het budget is ten minste € 5 per jaar",
     {{"WT0607", "- het budget is ten minste € 5 per jaar", {}}}},
    {"a_denial",
     "het budget is niet € 5 per jaar",
     {{"WT0607", "- het budget is niet € 5 per jaar", {}}}},
    {"one_of_several",
     "de rechtsvorm is een van vereniging, stichting",
     {{"WT0607", "de rechtsvorm is een van vereniging, stichting", {}}}},
    {"known_but_not_what", "het budget is bekend", {{"WT0607", "- het budget is bekend", {}}}},
    {"a_sum",
     "de looptijd is 1 maand plus 1 maand",
     {{"WT0607", "de looptijd is 1 maand plus 1 maand", {}}}},
    {"before_a_day",
     "de gewenste start ligt na 1 juli 2026",
     {{"WT0607", "de gewenste start ligt na 1 juli 2026", {}}}},
    {"judgement_without_reasons",
     "naar het oordeel van het college is sprake van lagere kwaliteit",
     {{"WT0608",
       "- naar het oordeel van het college is sprake van lagere kwaliteit",
       {"lagere kwaliteit"}}}},
    {"judged_by_another",
     R"(naar het oordeel van de raad is sprake van lagere kwaliteit, omdat "x")",
     {{"WT0316", "raad", {"lagere kwaliteit", "college", "raad"}}}},
    {"judged_by_nobody",
     R"(naar het oordeel van het colege is sprake van lagere kwaliteit, omdat "x")",
     {{"WT0205", "colege", {"colege", "college"}}}},
    {"a_fact_judged",
     R"(naar het oordeel van het college is sprake van winstoogmerk, omdat "x")",
     {{"WT0213", "winstoogmerk", {"winstoogmerk", ""}}}},
    {"a_judgement_without_the_organ",
     R"(de lagere kwaliteit is ja, omdat "x")",
     {{"WT0606", "- de lagere kwaliteit is ja, omdat \"x\"", {"lagere kwaliteit"}}}},
};

INSTANTIATE_TEST_SUITE_P(Wrong, WrongStatements, testing::ValuesIn(wrong), named);

TEST(Requests, AFactGivenTwicePointsAtTheFirst) {
    const Facts read = read_statements("de inleg is € 1;\n  - de inleg is € 2");
    ASSERT_EQ(read.rules.diagnostics.size(), 1U);
    ASSERT_EQ(read.rules.diagnostics[0].related.size(), 1U);
    const auto first = read.rules.diagnostics[0].related[0];
    EXPECT_EQ(read.rules.files[first.file].text(first), "- de inleg is € 1");
    EXPECT_EQ(read.shown("inleg"), "€ 1");
}

TEST(Requests, ARequestWithoutADayIsReadAndSaidSo) {
    const Facts read =
        read_wijktaal("verzoek \"Proef\".\neen uitdaging met\n  - de inleg is € 1.\n");
    ASSERT_EQ(read.rules.codes(), std::vector<std::string>{"WT0609"});
    EXPECT_EQ(read.rules.found()[0].at, "verzoek \"Proef\".");
    EXPECT_EQ(read.shown("inleg"), "€ 1");
}

TEST(Requests, AnUnknownSubjectHasNoFacts) {
    const Facts read = read_wijktaal(
        "verzoek \"Proef\".\nop 3 maart 2026.\neen uitdagin met\n  - de inleg is € 1.\n");
    EXPECT_EQ(read.rules.found(),
              (std::vector<Found>{{"WT0204", "uitdagin", {"uitdagin", "uitdaging"}}}));
    EXPECT_TRUE(read.cases.empty());
}

}  // namespace
}  // namespace tests
