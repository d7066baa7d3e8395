#include "engine/facts/json_tree.h"
#include "engine/facts/read.h"
#include "tests/support/named.h"
#include "tests/support/rule_set.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace {

using namespace engine;
using facts::Fact;
using tests::Found;

/// Every sort of fact once, a part that may be lacking, and judgements with and without reasons.
constexpr const char* terms = R"(
    begrippen "proef".
    orgaan "college".
    orgaan "raad".
    begrip "rechtsvorm" is een van
      - "vereniging";
      - "coöperatie".
    begrip "uitdager" met gegevens
      - "naam": tekst;
      - een rechtsvorm;
      - "winstoogmerk": ja/nee.
    begrip "plan" met gegevens
      - "doel": tekst;
      - "begroting": bestand.
    begrip "uitdaging" met gegevens
      - een uitdager;
      - een plan, mag ontbreken;
      - "budget": bedrag per jaar;
      - "eenmalig bedrag": bedrag;
      - "eigen inleg": percentage;
      - "looptijd": duur in weken;
      - "deelnemers": getal;
      - "begin": datum;
      - "einde": datum, mag ontbreken.
)";

constexpr const char* rules = R"(
    regeling "Proefverordening".
    gebruikt: begrippen "proef".

    artikel 1 "Begrippen"

    lid 1
      Een uitdaging is "kleinschalig" indien het budget ten hoogste € 50.000 per jaar is.

    lid 2
      Het college weigert een uitdaging indien aan ten minste één van de volgende voorwaarden is
        voldaan:
        a. naar het oordeel van het college is sprake van lagere kwaliteit;
        b. naar het oordeel van de raad is sprake van twijfel, tenzij de uitdaging kleinschalig is.

      oordeel "lagere kwaliteit" van een uitdaging: ja/nee, door het college, met redenen.
      oordeel "twijfel" van een uitdaging: ja/nee, door de raad.
)";

const model::Model& proef() {
    static const auto set = tests::rule_set({tests::unindented(rules), tests::unindented(terms)});
    return set.model;
}

/// What one reading of a JSON text comes to.
struct Reading {
    text::SourceFiles files;
    text::Diagnostics diagnostics;
    std::optional<facts::Case> given;

    explicit Reading(std::string text) {
        const auto file = files.add({"verzoek.json", std::move(text)});
        given = facts::read_json(files, file, proef(), diagnostics);
    }

    std::vector<Found> found() const {
        std::vector<Found> all;
        for (const auto& one : diagnostics) {
            all.push_back({std::string(text::name_of(one.code)),
                           std::string(files[one.span.file].text(one.span)),
                           one.arguments});
        }
        return all;
    }

    const Fact& fact(const std::vector<std::string>& chain) const {
        const auto& all = proef().attributes;
        const auto at = std::ranges::find(all, chain, &model::Attribute::chain);
        ENSURE(at != all.end());
        return given.value().facts.at(static_cast<std::size_t>(at - all.begin()));
    }
};

std::string with(const std::string& fields) {
    return R"({"datum": "2026-03-03", )" + fields + "}";
}
std::string with_facts(const std::string& facts) {
    return with(R"("gegevens": {)" + facts + "}");
}

TEST(Json, TheModelOfTheseTestsIsSound) {
    const auto set = tests::rule_set({tests::unindented(rules), tests::unindented(terms)});
    EXPECT_EQ(set.found(), std::vector<Found>{});
}

TEST(Json, EverySortOfFactIsReadExactly) {
    const Reading read(with_facts(R"(
        "uitdager": {"naam": "Groen \u0022Noord\"", "rechtsvorm": "coöperatie",
                     "winstoogmerk": true},
        "budget": {"per": "jaar", "euro": 46000.5},
        "eenmalig bedrag": {"euro": 0.10},
        "eigen inleg": {"procent": 12.5},
        "looptijd": {"aantal": 4, "eenheid": "weken"},
        "deelnemers": 9007199254740.993001,
        "begin": "2026-09-01",
        "einde": {"ontbreekt": true})"));
    ASSERT_EQ(read.found(), std::vector<Found>{});
    const auto value = [&](const std::vector<std::string>& chain) {
        EXPECT_EQ(read.fact(chain).state, Fact::State::Known) << chain.back();
        return read.fact(chain).value;
    };
    const auto name = static_cast<std::size_t>(value({"uitdager", "naam"}));
    EXPECT_EQ(read.given->texts.at(name), "Groen \"Noord\"");
    EXPECT_EQ(value({"uitdager", "rechtsvorm"}), 1);
    EXPECT_EQ(value({"uitdager", "winstoogmerk"}), 1);
    EXPECT_EQ(value({"budget"}), 4'600'050);
    EXPECT_EQ(value({"eenmalig bedrag"}), 10);
    EXPECT_EQ(value({"eigen inleg"}), 12'500'000);
    EXPECT_EQ(value({"looptijd"}), 4);
    EXPECT_EQ(value({"deelnemers"}), 9'007'199'254'740'993'001);
    EXPECT_EQ(calendar::date_of(value({"begin"})), std::chrono::year(2026) / 9 / 1);
    EXPECT_EQ(read.fact({"einde"}).state, Fact::State::Absent);
}

TEST(Json, WhatIsNotSaidOrSaidToBeNullIsUnknown) {
    const Reading read(with_facts(R"("budget": null, "uitdager": null)"));
    ASSERT_EQ(read.found(), std::vector<Found>{});
    for (const Fact& fact : read.given->facts) EXPECT_EQ(fact.state, Fact::State::Unknown);
}

TEST(Json, APartThatMayBeLackingIsLackingAsAWhole) {
    const Reading read(with_facts(R"("plan": {"ontbreekt": true})"));
    ASSERT_EQ(read.found(), std::vector<Found>{});
    EXPECT_EQ(read.fact({"plan", "doel"}).state, Fact::State::Absent);
    EXPECT_EQ(read.fact({"plan", "begroting"}).state, Fact::State::Absent);
}

TEST(Json, AJudgementComesWithItsDayAndReasons) {
    const Reading read(with(R"("oordelen": {
        "lagere kwaliteit": {"oordeel": false, "door": "college", "datum": "2026-04-01",
                             "reden": "het plan is goed"},
        "twijfel": null})"));
    ASSERT_EQ(read.found(), std::vector<Found>{});
    const Fact& fact = read.fact({"lagere kwaliteit"});
    EXPECT_EQ(fact.state, Fact::State::Known);
    EXPECT_EQ(fact.value, 0);
    EXPECT_EQ(fact.reason, "het plan is goed");
    EXPECT_EQ(fact.date, std::optional(calendar::Date(std::chrono::year(2026) / 4 / 1)));
    EXPECT_EQ(read.fact({"twijfel"}).state, Fact::State::Unknown);
}

TEST(Json, AFactKnowsWhereItWasSaid) {
    const Reading read(with_facts(R"("deelnemers": 12, "budget": {"euro": 1, "per": "jaar"})"));
    const auto said = [&](const Fact& fact) { return read.files[fact.span.file].text(fact.span); };
    EXPECT_EQ(said(read.fact({"deelnemers"})), R"("deelnemers": 12)");
    EXPECT_EQ(said(read.fact({"budget"})), R"("budget": {"euro": 1, "per": "jaar"})");
}

struct Mistake {
    std::string name;
    std::string text;
    std::vector<Found> found;
};

class JsonMistakes : public testing::TestWithParam<Mistake> {};

TEST_P(JsonMistakes, IsSaidOnceAndAtItsPlace) {
    EXPECT_EQ(Reading(GetParam().text).found(), GetParam().found);
}

const Mistake in_form[] = {
    {"Empty", "", {{"WT0601", "", {}}}},
    {"EndsTooEarly", R"({"datum": )", {{"WT0601", " ", {}}}},
    {"SecondComma", R"({"a": 1,, "b": 2})", {{"WT0601", ",", {}}}},
    {"CommaAtTheEnd", R"({"a": 1,})", {{"WT0601", "}", {}}}},
    {"NoComma", R"({"a": 1 "b": 2})", {{"WT0601", "\"", {}}}},
    {"ColonForComma", R"({"a": 1 : "b"})", {{"WT0601", ":", {}}}},
    {"Misspelt", R"({"a": treu})", {{"WT0601", "t", {}}}},
    {"LeadingZero", R"({"a": 01})", {{"WT0601", "}", {}}}},
    {"MoreBehindIt", R"({} x)", {{"WT0601", "x", {}}}},
    {"NulInAName", R"({"a\u0000": 1})", {{"WT0601", R"("a\u0000")", {}}}},
    {"TooDeep", std::string(101, '['), {{"WT0612", "[", {}}}},
    {"Twice",
     with_facts(R"("deelnemers": 1, "deelnemers": 2)"),
     {{"WT0605", R"("deelnemers")", {"deelnemers"}}}},
    {"TwiceWithAnEscape",
     with_facts(R"("begin": null, "b\u0065gin": null)"),
     {{"WT0605", R"("b\u0065gin")", {"begin"}}}},
    {"AList", "[1, 2]", {{"WT0609", "[", {}}}},
    {"NoDay", "{}", {{"WT0609", "{", {}}}},
    {"DayInWords", R"({"datum": "3 maart 2026"})", {{"WT0610", R"("3 maart 2026")", {"datum"}}}},
    {"DayAsNumber", R"({"datum": 2026})", {{"WT0603", "2026", {"datum", "type/date"}}}},
    {"OtherSubject",
     with(R"("onderwerp": "uitdagng")"),
     {{"WT0204", R"("uitdagng")", {"uitdagng", "uitdaging"}}}},
    {"OtherField", with(R"("gegeven": {})"), {{"WT0602", R"("gegeven")", {"gegeven", "gegevens"}}}},
    {"FactsInAList", with(R"("gegevens": [])"), {{"WT0603", "[]", {"gegevens", "json/object"}}}},
};

const Mistake in_facts[] = {
    {"Misspelt",
     with_facts(R"("uitdager": {"nam": "x"})"),
     {{"WT0602", R"("nam")", {"nam", "naam"}}}},
    {"PartAsText",
     with_facts(R"("uitdager": "x")"),
     {{"WT0603", R"("x")", {"uitdager", "json/object"}}}},
    {"Derived",
     with_facts(R"("kleinschalig": true)"),
     {{"WT0606", R"("kleinschalig")", {"kleinschalig"}}}},
    {"JudgementAmongFacts",
     with_facts(R"("twijfel": true)"),
     {{"WT0602", R"("twijfel")", {"twijfel", ""}}}},
    {"NotOptional",
     with_facts(R"("begin": {"ontbreekt": true})"),
     {{"WT0314", R"("begin": {"ontbreekt": true})", {"begin"}}}},
    {"YesAsText",
     with_facts(R"("uitdager": {"winstoogmerk": "ja"})"),
     {{"WT0603", R"("ja")", {"winstoogmerk", "type/yes-no"}}}},
    {"OtherChoice",
     with_facts(R"("uitdager": {"rechtsvorm": "cooperatie"})"),
     {{"WT0207", R"("cooperatie")", {"cooperatie", "rechtsvorm", "coöperatie"}}}},
    {"BareAmount",
     with_facts(R"("budget": 46000)"),
     {{"WT0604", "46000", {"budget", "type/money/year"}}}},
    {"AmountWithoutPeriod",
     with_facts(R"("budget": {"euro": 1})"),
     {{"WT0604", R"({"euro": 1})", {"budget", "type/money/year"}}}},
    {"OtherPeriod",
     with_facts(R"("budget": {"euro": 1, "per": "maand"})"),
     {{"WT0302", R"({"euro": 1, "per": "maand"})", {"type/money/year", "type/money/month"}}}},
    {"PeriodTooMuch",
     with_facts(R"("eenmalig bedrag": {"euro": 1, "per": "week"})"),
     {{"WT0302", R"({"euro": 1, "per": "week"})", {"type/money", "type/money/week"}}}},
    {"NoSuchPeriod",
     with_facts(R"("budget": {"euro": 1, "per": "dag"})"),
     {{"WT0603", R"("dag")", {"per", "type/money/year"}}}},
    {"FieldTooMuch",
     with_facts(R"("eigen inleg": {"procent": 1, "per": "jaar"})"),
     {{"WT0602", R"("per")", {"per", ""}}}},
    {"BarePercentage",
     with_facts(R"("eigen inleg": 25)"),
     {{"WT0604", "25", {"eigen inleg", "type/percentage"}}}},
    {"OtherUnit",
     with_facts(R"("looptijd": {"aantal": 1, "eenheid": "maanden"})"),
     {{"WT0303",
       R"({"aantal": 1, "eenheid": "maanden"})",
       {"type/duration/week", "type/duration/month"}}}},
    {"HalfAWeek",
     with_facts(R"("looptijd": {"aantal": 0.5, "eenheid": "weken"})"),
     {{"WT0103", "0.5", {"0.5"}}}},
    {"LessThanNoWeek",
     with_facts(R"("looptijd": {"aantal": -1, "eenheid": "weken"})"),
     {{"WT0103", "-1", {"-1"}}}},
    {"Exponent", with_facts(R"("deelnemers": 1e3)"), {{"WT0103", "1e3", {"1e3"}}}},
    {"PastAllBounds", with_facts(R"("deelnemers": 1e999)"), {{"WT0103", "1e999", {"1e999"}}}},
    {"TooPrecise",
     with_facts(R"("budget": {"euro": 0.001, "per": "jaar"})"),
     {{"WT0103", "0.001", {"0.001"}}}},
    {"TooLarge",
     with_facts(R"("deelnemers": 100000000000000000000)"),
     {{"WT0103", "100000000000000000000", {"100000000000000000000"}}}},
};

const Mistake in_judgements[] = {
    {"Unknown",
     with(R"("oordelen": {"twijfl": null})"),
     {{"WT0213", R"("twijfl")", {"twijfl", "twijfel"}}}},
    {"ByOther",
     with(R"("oordelen": {"twijfel": {"oordeel": true, "door": "college"}})"),
     {{"WT0316", R"("college")", {"twijfel", "raad", "college"}}}},
    {"ByNobody",
     with(R"("oordelen": {"twijfel": {"oordeel": true, "door": "rad"}})"),
     {{"WT0205", R"("rad")", {"rad", "raad"}}}},
    {"WithoutReasons",
     with(R"("oordelen": {"lagere kwaliteit": {"oordeel": true}})"),
     {{"WT0608", R"("lagere kwaliteit": {"oordeel": true})", {"lagere kwaliteit"}}}},
    {"Bare",
     with(R"("oordelen": {"twijfel": true})"),
     {{"WT0603", "true", {"twijfel", "json/object"}}}},
    {"OnNoDay",
     with(R"("oordelen": {"twijfel": {"oordeel": true, "datum": "2026-02-30"}})"),
     {{"WT0610", R"("2026-02-30")", {"datum"}}}},
};

INSTANTIATE_TEST_SUITE_P(InForm, JsonMistakes, testing::ValuesIn(in_form), tests::named);
INSTANTIATE_TEST_SUITE_P(InFacts, JsonMistakes, testing::ValuesIn(in_facts), tests::named);
INSTANTIATE_TEST_SUITE_P(InJudgements,
                         JsonMistakes,
                         testing::ValuesIn(in_judgements),
                         tests::named);

TEST(Json, ASecondTimePointsBackToTheFirst) {
    const Reading read(with_facts(R"("begin": null, "begin": null)"));
    ASSERT_EQ(read.diagnostics.size(), 1U);
    ASSERT_EQ(read.diagnostics[0].related.size(), 1U);
    EXPECT_LT(read.diagnostics[0].related[0].end, read.diagnostics[0].span.begin);
}

TEST(Json, AsDeepAsAllowedIsRead) {
    const auto deep = facts::json_depth_max;
    text::Diagnostics diagnostics;
    const text::SourceFile file{"diep.json", std::string(deep, '[') + std::string(deep, ']')};
    EXPECT_TRUE(facts::json_tree({0}, file, diagnostics));
    EXPECT_TRUE(diagnostics.empty());
}

TEST(Json, TheRegulationIsFoundOrMissed) {
    const auto codes = [](const std::string& text) {
        text::Diagnostics diagnostics;
        const auto named = facts::regulation_of({0}, {"verzoek.json", text}, diagnostics);
        if (named) return named->title;
        return std::string(text::name_of(diagnostics.at(0).code));
    };
    EXPECT_EQ(codes(R"({"regeling": "R"})"), "R");
    EXPECT_EQ(codes(R"({"regeling": 5})"), "WT0603");
    EXPECT_EQ(codes("{}"), "WT0614");
    EXPECT_EQ(codes("{"), "WT0601");
}

// Cut off or damaged anywhere, a case is refused at a place inside it, and never breaks the reader.
RC_GTEST_PROP(Json, DamageIsSaidInsideTheText, ()) {
    std::string text = with_facts(R"("uitdager": {"naam": "x"}, "deelnemers": -1.50, "begin": [])");
    const auto at = *rc::gen::inRange<std::size_t>(0, text.size());
    const auto junk =
        *rc::gen::container<std::string>(rc::gen::elementOf(std::string("{}[],:\"\\ \n0-.e1tn")));
    text.replace(at, *rc::gen::inRange<std::size_t>(0, text.size() - at), junk);
    for (const auto& one : Reading(text).diagnostics) {
        RC_ASSERT(one.span.begin <= one.span.end);
        RC_ASSERT(one.span.end <= text.size());
        RC_ASSERT(one.code != text::Code::BrokenJson || text.empty() ||
                  one.span.begin < one.span.end);
    }
}

}  // namespace
