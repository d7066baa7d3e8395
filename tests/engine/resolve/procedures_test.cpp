#include "tests/support/named.h"
#include "tests/support/rule_set.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace {

using namespace engine;
using model::Moment;
using tests::Found;

constexpr const char* terms = R"(
    begrippen "uitdaagrecht".
    orgaan "college".
    begrip "uitdager" met gegevens
      - "naam": tekst.
    begrip "uitdaging" met gegevens
      - een uitdager;
      - "budget": bedrag per jaar;
      - "spoed": ja/nee;
      - "gewenste start": datum.
)";

constexpr const char* head = R"(
    regeling "Verordening".
    gebruikt: begrippen "uitdaagrecht", regeling "Awb".
    geldig vanaf 1 januari 2026.

    artikel 6 "Behandeling"

    procedure "behandeling" van een uitdaging, begint met "ontvangst",
      besluit is een beschikking op aanvraag van de uitdager.

    toestand "ontvangen", begin.
    toestand "aan te vullen".
    toestand "toegewezen", einde.
    toestand "afgedaan", einde.

    stap "toewijzen": het college, van ontvangen naar toegewezen, is een besluit.
    stap "afdoen": het college, van aan te vullen naar afgedaan, is een besluit,
      daartegen staat geen bezwaar open.
    stap "aanvulling vragen": het college, van ontvangen naar aan te vullen,
      indien de uitdaging niet volledig is en het budget bekend is,
      schort de beslistermijn op.
    stap "aanvullen": de uitdager, van aan te vullen naar ontvangen,
      uiterlijk 4 weken na de stap aanvulling vragen, hervat de beslistermijn,
      bij overschrijding kan het college de stap afdoen zetten.
)";

constexpr const char* deciding = R"(
    termijn "beslistermijn": 8 weken na ontvangst,
      te verlengen met 6 weken, ten hoogste 1 keer, grondslag: Awb artikel 4:13,
      bij overschrijding kan de uitdager het college in gebreke stellen.
)";

constexpr const char* statute = R"(
    regeling "Awb".
    soort: wet.

    artikel 4:13

    procedure "redelijke termijn" bij een beschikking op aanvraag, begint met de aanvraag.

    termijn "redelijke termijn": 8 weken na de aanvraag, voor zover geen andere termijn geldt.

    artikel 6:4

    procedure "bezwaar" bij een beschikking op aanvraag, begint met de stap bekendmaken.

    toestand "bekend", begin.
    toestand "bezwaar gemaakt".
    toestand "beslist", einde.

    stap "bekendmaken": het bestuursorgaan.
    stap "bezwaar maken": de aanvrager, van bekend naar bezwaar gemaakt,
      uiterlijk 6 weken na de bekendmaking.
    stap "beslissen op bezwaar": het bestuursorgaan, van bezwaar gemaakt naar beslist,
      is een besluit, met redenen,
      daartegen staat gedurende 6 weken na de stap beslissen op bezwaar beroep open.
)";

/// The ordinance with these sentences behind its procedure.
tests::RuleSet with(const std::string& more,
                    const std::string& term = tests::unindented(deciding)) {
    return tests::rule_set({tests::unindented(head) + term + more,
                            tests::unindented(terms),
                            tests::unindented(statute)});
}

template <class Thing>
const Thing& named(const base::Table<Thing>& things, std::string_view name) {
    const auto found = std::ranges::find(things, name, &Thing::name);
    EXPECT_NE(found, things.end()) << name;
    return *found;
}

std::vector<std::string> names_of(const model::Model& model,
                                  const std::vector<model::StepId>& steps) {
    std::vector<std::string> names;
    for (const model::StepId id : steps) names.push_back(model.steps[id].name);
    return names;
}

std::int64_t count_of(const model::Model& model, model::NodeId id) {
    return std::get<model::Constant>(model.nodes[id].kind).value;
}

TEST(Procedures, AWholeOneIsSound) {
    EXPECT_EQ(with("").found(), std::vector<Found>{});
}

TEST(Procedures, TheTermForDecidingEndsByEveryDecision) {
    const auto set = with("");
    const model::Term& term = named(set.model.terms, "beslistermijn");
    EXPECT_EQ(term.phrase, "de beslistermijn");
    EXPECT_EQ(term.start.kind, Moment::Kind::Filing);
    EXPECT_EQ(count_of(set.model, term.duration), 8);
    EXPECT_EQ(count_of(set.model, term.extension), 6);
    EXPECT_EQ(term.extensions, 1);
    EXPECT_EQ(term.calendar, calendar::Calendar::Termijnenwet);
    EXPECT_EQ(names_of(set.model, term.ended_by),
              (std::vector<std::string>{"toewijzen", "afdoen"}));
    EXPECT_EQ(term.bases.front().regulation, "Awb");
}

TEST(Procedures, ExtendingAndGivingNoticeAreStepsThatNobodyWrote) {
    const auto set = with("");
    const model::Step& extension = named(set.model.steps, "beslistermijn verlengen");
    EXPECT_EQ(extension.kind, model::Step::Kind::Extension);
    EXPECT_EQ(extension.actor.phrase, "het college");
    const model::Step& notice = named(set.model.steps, "in gebreke stellen");
    EXPECT_EQ(notice.kind, model::Step::Kind::Notice);
    EXPECT_EQ(notice.actor.phrase, "de uitdager");
    const model::Term& term = named(set.model.terms, "beslistermijn");
    EXPECT_EQ(set.model.steps[term.silence.step].name, "in gebreke stellen");
}

TEST(Procedures, TheLastDayOfAStepIsATermOfThatStep) {
    const auto set = with("");
    const model::Step& step = named(set.model.steps, "aanvullen");
    const model::Term& term = set.model.terms[step.at_latest];
    EXPECT_EQ(term.name, "termijn voor aanvullen");
    EXPECT_EQ(names_of(set.model, term.start.steps), std::vector<std::string>{"aanvulling vragen"});
    EXPECT_EQ(names_of(set.model, term.ended_by), std::vector<std::string>{"aanvullen"});
    EXPECT_EQ(term.silence.kind, model::Silence::Kind::Opens);
    EXPECT_EQ(set.model.steps[term.silence.step].name, "afdoen");
}

TEST(Procedures, ConditionsJoinedByEnAreGuardsOfTheirOwn) {
    const auto set = with("");
    const auto& guards = named(set.model.steps, "aanvulling vragen").guards;
    ASSERT_EQ(guards.size(), 2U);
    EXPECT_EQ(guards[0].kind, model::Guard::Kind::Complete);
    EXPECT_TRUE(guards[0].negated);
    EXPECT_EQ(guards[0].sentence, "de uitdaging niet volledig is");
    EXPECT_EQ(guards[1].kind, model::Guard::Kind::Facts);
    EXPECT_EQ(guards[1].sentence, "het budget bekend is");
}

TEST(Procedures, AStatuteSpeaksOfWhoeverAppliesAndDecides) {
    const auto set = with("");
    const model::Procedure& objection = named(set.model.procedures, "bezwaar");
    EXPECT_FALSE(objection.subject.valid());
    EXPECT_EQ(objection.character, model::Character::OrderOnApplication);
    EXPECT_EQ(names_of(set.model, objection.begins.steps), std::vector<std::string>{"bekendmaken"});
    EXPECT_EQ(named(set.model.steps, "bezwaar maken").actor.kind, model::Actor::Kind::Applicant);
    EXPECT_EQ(named(set.model.steps, "bekendmaken").actor.kind, model::Actor::Kind::Authority);
    const model::Term& residual = named(set.model.terms, "redelijke termijn");
    EXPECT_TRUE(residual.residual);
    EXPECT_TRUE(residual.ended_by.empty());
    EXPECT_EQ(residual.start.kind, Moment::Kind::Filing);
}

TEST(Procedures, AStepMayWaitForTheEndOfATerm) {
    const auto set = with(
        "stap \"alsnog afdoen\": het college, van aan te vullen naar afgedaan,\n"
        "  pas na het verstrijken van de termijn voor aanvullen.\n");
    EXPECT_EQ(set.found(), std::vector<Found>{});
    const model::Step& step = named(set.model.steps, "alsnog afdoen");
    const model::Term& term = set.model.terms[step.not_before];
    EXPECT_FALSE(term.duration.valid());
    EXPECT_EQ(term.start.kind, Moment::Kind::Expiry);
    EXPECT_EQ(set.model.terms[term.start.term].name, "termijn voor aanvullen");
}

TEST(Procedures, ATermMayCountBackFromADateOfTheRequest) {
    const auto set = with("termijn \"voorbereiding\": 18 weken vóór de gewenste start.\n");
    EXPECT_EQ(set.found(), std::vector<Found>{});
    const model::Term& term = named(set.model.terms, "voorbereiding");
    EXPECT_EQ(term.direction, calendar::Direction::Back);
    EXPECT_EQ(term.start.kind, Moment::Kind::Fact);
    EXPECT_EQ(set.model.nodes[term.start.date].type.kind, model::Type::Kind::Date);
}

TEST(Procedures, TheLengthOfATermMayBeFilledIn) {
    const auto set = with(
        "invulpunt \"reactietijd\": duur in weken van 4 weken tot en met 8 weken, standaard 6 "
        "weken.\n"
        "termijn \"reactietermijn\": de reactietijd vanaf ontvangst, zonder kalender.\n");
    EXPECT_EQ(set.found(), std::vector<Found>{});
    const model::Term& term = named(set.model.terms, "reactietermijn");
    EXPECT_TRUE(std::holds_alternative<model::ParameterOf>(set.model.nodes[term.duration].kind));
    EXPECT_EQ(term.count_from, calendar::CountFrom::ThatDay);
    EXPECT_EQ(term.calendar, calendar::Calendar::None);
}

TEST(Procedures, TheLengthOfATermMayHangOnTheRequest) {
    const auto set = with(
        "beslistabel \"reactietijd\" van een uitdaging: duur in werkdagen\n"
        "| spoed || reactietijd |\n"
        "| ja || 30 werkdagen |\n"
        "| nee || 45 werkdagen |\n"
        "termijn \"reactietermijn\": de reactietijd na ontvangst, volgens \"Schotse "
        "werkdagen\".\n");
    EXPECT_EQ(set.found(), std::vector<Found>{});
    const model::Term& term = named(set.model.terms, "reactietermijn");
    EXPECT_TRUE(std::holds_alternative<model::DefinitionOf>(set.model.nodes[term.duration].kind));
    EXPECT_EQ(term.calendar, calendar::Calendar::Scotland);
}

TEST(Procedures, VersionsOfOneStandSideBySide) {
    const auto version = [](const std::string& period, const std::string& weeks) {
        return "artikel 1 \"Behandeling\", geldig " + period +
               "\nprocedure \"behandeling\" van een uitdaging, begint met \"ontvangst\".\n"
               "toestand \"ontvangen\", begin.\n"
               "toestand \"ingetrokken\", einde.\n"
               "stap \"intrekken\": de uitdager, van ontvangen naar ingetrokken.\n"
               "termijn \"bedenktijd\": " +
               weeks + " na ontvangst, eindigt door intrekken.\n";
    };
    const auto set = tests::rule_set({"regeling \"Verordening\".\n" +
                                          version("tot en met 30 juni 2026", "2 weken") +
                                          version("vanaf 1 juli 2026", "3 weken"),
                                      tests::unindented(terms)});
    EXPECT_EQ(set.found(), std::vector<Found>{});
    ASSERT_EQ(set.model.procedures.size(), 2U);
    for (const model::Term& term : set.model.terms) {
        const model::Step& ending = set.model.steps[term.ended_by.front()];
        EXPECT_EQ(ending.procedure, term.procedure);
    }
}

// ---- mistakes ----------------------------------------------------------------------------------

struct Mistake {
    std::string name;
    std::string sentence;  ///< Behind the procedure.
    std::vector<Found> found;
};

class ProcedureMistakes : public testing::TestWithParam<Mistake> {};

TEST_P(ProcedureMistakes, AreSaidOnceAndAtTheirPlace) {
    EXPECT_EQ(with(GetParam().sentence).found(), GetParam().found);
}

TEST(Procedures, WhatASentenceThatCannotBeReadLeavesOutIsNotMissedAsWell) {
    const auto set = with(
        "toestand \"aangehouden\".\n"
        "stap \"aanhouden\": het college, van ontvangen naar naar aangehouden.\n");
    EXPECT_EQ(set.codes(), std::vector<std::string>{"WT0101"});
}

INSTANTIATE_TEST_SUITE_P(
    Names,
    ProcedureMistakes,
    testing::Values(
        Mistake{"Twice",
                "procedure \"overleg\" van een uitdaging, begint met de stap toewijzen.\n"
                "procedure \"overleg\" van een uitdaging, begint met de stap toewijzen.\n",
                {{"WT0203", "\"overleg\"", {"overleg"}}}},
        Mistake{"State",
                "stap \"sluiten\": het college, van ontvangen naar afgedann.\n",
                {{"WT0701", "afgedann", {"afgedann", "afgedaan"}}}},
        Mistake{"Step",
                "termijn \"inzage\": 6 weken na ontvangst, eindigt door toewijze.\n",
                {{"WT0702", "toewijze", {"toewijze", "toewijzen"}}}},
        Mistake{"Term",
                "stap \"pauzeren\": het college, van ontvangen, schort de beslistermin op.\n",
                {{"WT0703", "beslistermin", {"beslistermin", "beslistermijn"}}}},
        Mistake{"Moment",
                "termijn \"inzage\": 6 weken na ontvangs.\n",
                {{"WT0704", "ontvangs", {"ontvangs", "ontvangst"}}}},
        Mistake{"Basis",
                "termijn \"inzage\": 6 weken na ontvangst, grondslag: Awb artikel 4:99.\n",
                {{"WT0409", "Awb artikel 4:99", {"Awb artikel 4:99", "Awb"}}}},
        Mistake{"Actor",
                "stap \"sluiten\": de uitdagger, van ontvangen naar afgedaan.\n",
                {{"WT0705", "uitdagger", {"uitdagger", "uitdager"}}}},
        Mistake{
            "Calendar",
            "termijn \"inzage\": 6 weken na ontvangst, volgens de Algemene termijnwet.\n",
            {{"WT0706", "Algemene termijnwet", {"Algemene termijnwet", "Algemene termijnenwet"}}}}),
    tests::named);

INSTANTIATE_TEST_SUITE_P(
    Ways,
    ProcedureMistakes,
    testing::Values(Mistake{"SecondBegin",
                            "toestand \"gemeld\", begin.\n"
                            "stap \"ontvangen\": het college, van gemeld naar ontvangen.\n",
                            {{"WT0709", "\"gemeld\"", {"behandeling"}}}},
                    Mistake{"Unreachable",
                            "toestand \"aangehouden\".\n"
                            "stap \"hervatten\": het college, van aangehouden naar ontvangen.\n",
                            {{"WT0710", "\"aangehouden\"", {"aangehouden"}}}},
                    Mistake{"NoWayOut",
                            "toestand \"aangehouden\".\n"
                            "stap \"aanhouden\": het college, van ontvangen naar aangehouden.\n",
                            {{"WT0711", "\"aangehouden\"", {"aangehouden"}}}},
                    Mistake{"BeyondTheEnd",
                            "stap \"heropenen\": het college, van afgedaan naar ontvangen.\n",
                            {{"WT0712", "\"heropenen\"", {"heropenen", "afgedaan"}}}}),
    tests::named);

// Only a step may ask what follows from all rules together.
INSTANTIATE_TEST_SUITE_P(
    Questions,
    ProcedureMistakes,
    testing::Values(
        Mistake{"GroundInARule",
                "Een uitdaging is volledig indien geen grond voor weigering bestaat.\n",
                {{"WT0720", "geen grond voor weigering bestaat", {}}}},
        Mistake{"BindingGroundInARule",
                "Het college weigert een uitdaging\n"
                "  indien een verplichte grond voor weigering bestaat.\n",
                {{"WT0720", "een verplichte grond voor weigering bestaat", {}}}},
        Mistake{"GroundToDeferInADefinition",
                "Een uitdaging is \"kansrijk\" indien geen grond voor aanhouding bestaat.\n",
                {{"WT0720", "geen grond voor aanhouding bestaat", {}}}}),
    tests::named);

INSTANTIATE_TEST_SUITE_P(
    Running,
    ProcedureMistakes,
    testing::Values(
        Mistake{"NeverBegins",
                "termijn \"eerste\": 2 weken na het verstrijken van de tweede.\n"
                "termijn \"tweede\": 2 weken na het verstrijken van de eerste.\n",
                {{"WT0722", "\"eerste\"", {"eerste"}}}},
        Mistake{"NeverResumed",
                "toestand \"aangehouden\".\n"
                "termijn \"inzage\": 6 weken na ontvangst.\n"
                "stap \"aanhouden\": het college, van ontvangen naar aangehouden,\n"
                "  schort de inzage op.\n"
                "stap \"sluiten\": het college, van aangehouden naar afgedaan.\n",
                {{"WT0727", "\"aanhouden\"", {"aanhouden", "inzage"}}}},
        Mistake{"NeverSuspended",
                "termijn \"inzage\": 6 weken na ontvangst.\n"
                "stap \"sluiten\": het college, van ontvangen naar afgedaan, hervat de inzage.\n",
                {{"WT0728", "\"sluiten\"", {"sluiten", "inzage"}}}},
        Mistake{"NoWorkingDays",
                "termijn \"inzage\": 6 werkdagen na ontvangst, zonder kalender.\n",
                {{"WT0729", "\"inzage\"", {"inzage"}}}},
        Mistake{"NoLimit",
                "termijn \"inzage\": 6 weken na ontvangst, te verlengen met 2 weken.\n",
                {{"WT0730", "te verlengen met 2 weken", {"inzage"}}}},
        Mistake{"SilentElsewhere",
                "termijn \"inzage\": 6 weken na ontvangst,\n"
                "  eindigt door toewijzen, aanvulling vragen of afdoen,\n"
                "  bij overschrijding geldt de stap aanvullen als gezet.\n",
                {{"WT0725", "\"inzage\"", {"inzage", "aanvullen"}}}}),
    tests::named);

}  // namespace
