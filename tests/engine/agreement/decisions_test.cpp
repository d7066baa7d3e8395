#include "tests/engine/agreement/agreement.h"
#include "tests/support/named.h"

#include <gtest/gtest.h>

namespace {

using tests::Agreed;
using Misses = std::vector<std::string>;

// ---- two regulations that both say what is complete ---------------------------------------------

const std::string ordinance = tests::proef(R"(gebruikt: regeling "Wet op het proeven".
artikel 1
Een aanvraag is volledig indien het aantal ten minste 3 is.
artikel 2
De raad kan, met redenen, artikel 1 buiten toepassing laten.
)");
const std::string law = R"(regeling "Wet op het proeven", afgekort "Wop".
soort: wet.
gebruikt: begrippen "proef".
artikel 1
Een aanvraag is ontvankelijk indien de kleur een van rood, groen is.
artikel 2
Een aanvraag is volledig indien het budget bekend is.
)";

class BothSay : public testing::TestWithParam<Agreed> {};

TEST_P(BothSay, AllMustHold) {
    EXPECT_EQ(tests::misses_of({ordinance, law}, GetParam()), Misses());
}

INSTANTIATE_TEST_SUITE_P(
    Decisions,
    BothSay,
    testing::Values(
        Agreed{"Both",
               "de kleur is rood; het aantal is 3; het budget is € 1",
               "Wop artikel 2 is vervuld; artikel 1 is vervuld; de uitkomst is volledig"},
        Agreed{"OnlyTheLaw",
               "de kleur is groen; het aantal is 2; het budget is € 1",
               "Wop artikel 2 is vervuld; artikel 1 is niet vervuld; de uitkomst is aan te vullen"},
        Agreed{"OnlyTheOrdinance",
               "de kleur is groen; het aantal is 3",
               "Wop artikel 2 is niet vervuld; de uitkomst is aan te vullen"},
        // What cannot be judged yet goes before what is lacking after it.
        Agreed{"ColourUnknown", "het aantal is 2", "de uitkomst is onbepaald"},
        Agreed{"NoValidRequest", "de kleur is blauw", "de uitkomst is niet ontvankelijk"}),
    tests::named);

// ---- grant unless, refuse, defer, weigh ---------------------------------------------------------

const std::string decisions = tests::proef(R"(
artikel 1
Het college wijst een aanvraag toe tenzij aan ten minste één van de volgende voorwaarden is voldaan:
  a. het budget is meer dan € 100;
  b. naar het oordeel van het college is sprake van overlast.
artikel 2
Het college weigert een aanvraag indien de kleur rood is.
artikel 3
Het college houdt een aanvraag aan tot het einde indien het einde na de start ligt.
artikel 4
Het college kan een aanvraag weigeren indien het aantal minder dan 3 is.
artikel 5
Het college weegt bij een aanvraag mee:
  a. het draagvlak.
)");

class Deciding : public testing::TestWithParam<Agreed> {};

TEST_P(Deciding, Agrees) {
    EXPECT_EQ(tests::misses_of({decisions}, GetParam()), Misses());
}

const std::string no_nuisance =
    "naar het oordeel van het college is geen sprake van overlast; "
    "de start is 1 mei 2026; ";
const std::string supported = "; naar het oordeel van de raad is sprake van draagvlak";

INSTANTIATE_TEST_SUITE_P(
    Decisions,
    Deciding,
    testing::Values(
        Agreed{"Granted",
               no_nuisance +
                   "het budget is € 100; de kleur is groen; het einde ontbreekt; "
                   "het aantal is 3" +
                   supported,
               "de uitkomst is toewijsbaar; artikel 1 is vervuld; artikel 3 is vervuld"},
        Agreed{"NotYetWeighed",
               no_nuisance + "het budget is € 100; de kleur is groen; het einde ontbreekt; "
                             "het aantal is 3",
               "de uitkomst is oordeel nodig"},
        // A discretion goes before the weighing: it may be refused, whatever is weighed.
        Agreed{"MayBeRefused",
               no_nuisance + "het budget is € 100; de kleur is groen; het einde ontbreekt; "
                             "het aantal is 2",
               "de uitkomst is kan worden geweigerd"},
        Agreed{"Deferred",
               no_nuisance + "het budget is € 100; de kleur is groen; het einde is 2 mei 2026; "
                             "het aantal is 2",
               "de uitkomst is aan te houden"},
        Agreed{"NotDeferredOnTheDayItself",
               no_nuisance + "het budget is € 100; de kleur is groen; het einde is 1 mei 2026; "
                             "het aantal is 2",
               "de uitkomst is kan worden geweigerd"},
        // Article 1 says grant, article 2 refuse; neither names the other.
        Agreed{"GrantAndRefuse",
               no_nuisance + "het budget is € 100; de kleur is rood",
               "de uitkomst is tegenstrijdig"},
        Agreed{"BothRefuse",
               no_nuisance + "het budget is € 100,01; de kleur is rood",
               "de uitkomst is te weigeren; artikel 1 is niet vervuld; "
               "artikel 1, onderdeel a, is niet vervuld; artikel 1, onderdeel b, is vervuld"},
        Agreed{"OnlyTheExceptionRefuses",
               no_nuisance + "het budget is € 100,01; de kleur is groen",
               "de uitkomst is te weigeren"},
        Agreed{"OpenJudgement",
               "het budget is € 100; de kleur is groen; de start is 1 mei 2026",
               "de uitkomst is oordeel nodig; "
               "artikel 1, onderdeel b, wacht op het oordeel van het college"},
        Agreed{"OpenJudgementAndFact",
               "de kleur is groen",
               "de uitkomst is onbepaald; artikel 1 is onbekend"}),
    tests::named);

// ---- negations in both verb orders, and lists in lists ------------------------------------------

const std::string orders = tests::proef(R"(
artikel 1
Een aanvraag is "eerst" indien de aanvraag niet groot is.
artikel 2
Een aanvraag is "tweede" indien de kleur niet rood is en de aanvraag niet groot is.
artikel 3
Een aanvraag is "derde" indien aan geen van de volgende voorwaarden is voldaan:
  a. de aanvraag is niet groot;
  b. het aantal is niet ten minste 3;
  c. aan alle volgende voorwaarden is voldaan:
     1° de kleur is geen van rood, groen;
     2° de start ligt niet na het einde.
artikel 4
Een aanvraag is "vierde" indien de kleur geen van rood, groen is.
artikel 5
Een aanvraag is "vijfde" indien de kleur niet blauw is
  of (de aanvraag groot is en het aantal niet 3 is).
artikel 6
Een aanvraag is "zesde" indien naar het oordeel van het college geen sprake is van overlast.
)");

class Orders : public testing::TestWithParam<Agreed> {};

TEST_P(Orders, Agree) {
    EXPECT_EQ(tests::misses_of({orders}, GetParam()), Misses());
}

INSTANTIATE_TEST_SUITE_P(
    Decisions,
    Orders,
    testing::Values(
        Agreed{"SmallBlue",
               "de aanvraag is niet groot; de kleur is blauw; het aantal is 3; "
               "de start is 1 mei 2026; het einde is 1 mei 2026; "
               "naar het oordeel van het college is sprake van overlast",
               "de aanvraag is eerst; de aanvraag is tweede; de aanvraag is niet derde; "
               "de aanvraag is vierde; de aanvraag is niet vijfde; de aanvraag is niet zesde"},
        // c: blue and not after, so one of the three is true.
        Agreed{"BigBlueOnTheDay",
               "de aanvraag is groot; de kleur is blauw; het aantal is 3; "
               "de start is 1 mei 2026; het einde is 1 mei 2026; "
               "naar het oordeel van het college is geen sprake van overlast",
               "de aanvraag is niet eerst; de aanvraag is niet tweede; de aanvraag is niet derde; "
               "de aanvraag is vierde; de aanvraag is niet vijfde; de aanvraag is zesde"},
        Agreed{"BigBlueTheDayAfter",
               "de aanvraag is groot; de kleur is blauw; het aantal is 3; "
               "de start is 2 mei 2026; het einde is 1 mei 2026",
               "de aanvraag is derde"},
        Agreed{"BigBlueOfTwo",
               "de aanvraag is groot; de kleur is blauw; het aantal is 2; "
               "de start is 2 mei 2026; het einde is 1 mei 2026",
               "de aanvraag is niet derde; de aanvraag is vijfde"},
        Agreed{"RedDecidesEarly",
               "de aanvraag is groot; de kleur is rood; het aantal is 3",
               "de aanvraag is derde; de aanvraag is niet vierde; de aanvraag is vijfde"}),
    tests::named);

}  // namespace
