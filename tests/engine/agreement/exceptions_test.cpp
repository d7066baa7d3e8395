#include "tests/engine/agreement/agreement.h"
#include "tests/support/named.h"

#include <gtest/gtest.h>

namespace {

using tests::Agreed;
using Misses = std::vector<std::string>;

// ---- `tenzij` -----------------------------------------------------------------------------------

// An item that is set aside changes nothing in its list: it counts as true among `alle`, as false
// among `ten minste één` and `geen`. Behind a whole rule the rule does not follow.
const std::string unless = tests::proef(R"(
artikel 1
lid 1
Een aanvraag is volledig indien aan alle volgende voorwaarden is voldaan:
  a. de aanvraag is groot, tenzij de aanvraag nieuw is;
  b. het aantal is ten minste 3.
artikel 2
Een aanvraag is "gedekt" indien aan ten minste één van de volgende voorwaarden is voldaan:
  a. de aanvraag is groot, tenzij de aanvraag nieuw is;
  b. het aantal is ten minste 3.
artikel 3
Een aanvraag is "rustig" indien aan geen van de volgende voorwaarden is voldaan:
  a. de aanvraag is groot, tenzij de aanvraag nieuw is;
  b. het aantal is ten minste 3.
artikel 4
Een aanvraag is "zwaar" indien de aanvraag groot is, tenzij de aanvraag nieuw is.
artikel 5
Het college weigert een aanvraag indien de aanvraag groot is, tenzij de aanvraag nieuw is.
)");

class Unless : public testing::TestWithParam<Agreed> {};

TEST_P(Unless, Agrees) {
    EXPECT_EQ(tests::misses_of({unless}, GetParam()), Misses());
}

INSTANTIATE_TEST_SUITE_P(
    Exceptions,
    Unless,
    testing::Values(
        Agreed{"BothHold",
               "de aanvraag is groot; de aanvraag is nieuw; het aantal is 3",
               // All: a set aside, b true. Any: b true. None: b true, so no. Rule: set aside.
               "artikel 1, lid 1, is vervuld; artikel 1, lid 1, onderdeel a, is vervuld; "
               "de aanvraag is gedekt; de aanvraag is niet rustig; "
               "de aanvraag is niet zwaar; de uitkomst is toewijsbaar"},
        Agreed{"ExceptionAloneDecidesNothing",
               "de aanvraag is groot; de aanvraag is nieuw; het aantal is 2",
               // Any: a set aside is false, b false. None: neither is true.
               "artikel 1, lid 1, is niet vervuld; de aanvraag is niet gedekt; "
               "de aanvraag is rustig; de uitkomst is aan te vullen"},
        Agreed{"NoException",
               "de aanvraag is groot; de aanvraag is niet nieuw; het aantal is 3",
               "de aanvraag is gedekt; de aanvraag is niet rustig; de aanvraag is zwaar; "
               "de uitkomst is te weigeren"},
        Agreed{"RuleFailsExceptionUnknown",
               "de aanvraag is niet groot; het aantal is 2",
               // Any: false whatever the exception. All: b false decides. None: true.
               "artikel 1, lid 1, is niet vervuld; de aanvraag is niet gedekt; "
               "de aanvraag is rustig; de aanvraag is niet zwaar; "
               "de uitkomst is aan te vullen"},
        Agreed{"ExceptionUnknownWhereItMatters",
               "de aanvraag is groot; het aantal is 3",
               // All: a or not, unknown… and both ways: groot is true, so a holds or is set aside.
               "artikel 1, lid 1, is vervuld; de aanvraag is gedekt; "
               "de uitkomst is onbepaald; nodig is: de aanvraag is nieuw"},
        Agreed{"RuleUnknownExceptionHolds",
               "de aanvraag is nieuw; het aantal is 2",
               "de aanvraag is niet gedekt; de aanvraag is rustig; de aanvraag is niet zwaar; "
               "artikel 1, lid 1, onderdeel a, is vervuld; artikel 5 is vervuld"}),
    tests::named);

// ---- waivers ------------------------------------------------------------------------------------

const std::string waivers = tests::proef(R"(
artikel 1
lid 1
Een aanvraag is volledig indien aan alle volgende voorwaarden is voldaan:
  a. de aanvraag is groot;
  b. aan ten minste één van de volgende voorwaarden is voldaan:
     1° het aantal is ten minste 3;
     2° het budget is meer dan € 100.
lid 2
In afwijking van lid 1, onderdeel a, is die voorwaarde niet vereist indien de kleur groen is.
lid 3
In afwijking van lid 1, onderdeel b, 1°, is die voorwaarde niet vereist indien de kleur rood is.
artikel 2
lid 1
Het college weigert een aanvraag indien het budget meer dan € 1.000 is.
lid 2
Het college weigert een aanvraag indien de kosten meer dan € 1.000 zijn.
artikel 3
Artikel 2 blijft buiten toepassing indien de aanvraag nieuw is.
artikel 4
In afwijking van artikel 2, lid 1, is die voorwaarde niet vereist indien het aantal 7 is.
)");

class Waivers : public testing::TestWithParam<Agreed> {};

TEST_P(Waivers, Agree) {
    EXPECT_EQ(tests::misses_of({waivers}, GetParam()), Misses());
}

INSTANTIATE_TEST_SUITE_P(
    Exceptions,
    Waivers,
    testing::Values(
        Agreed{"OfAnItem",
               "de aanvraag is niet groot; de kleur is groen; het aantal is 3; "
               "het budget is € 1; de kosten zijn € 1; de aanvraag is niet nieuw",
               "artikel 1, lid 1, onderdeel a, blijft buiten toepassing; "
               "artikel 1, lid 1, is vervuld; de uitkomst is toewijsbaar"},
        // Of the two ways the one that is set aside no longer helps: b needs 2°.
        Agreed{"OfASubitemOfSome",
               "de aanvraag is groot; de kleur is rood; het aantal is 3; het budget is € 100",
               "artikel 1, lid 1, onderdeel b, 1°, blijft buiten toepassing; "
               "artikel 1, lid 1, onderdeel b, 2°, is niet vervuld; "
               "artikel 1, lid 1, onderdeel b, is niet vervuld; de uitkomst is aan te vullen"},
        Agreed{"OfAnArticle",
               "de aanvraag is groot; de kleur is blauw; het aantal is 3; "
               "het budget is € 2.000; de kosten zijn € 2.000; de aanvraag is nieuw",
               "artikel 2, lid 1, blijft buiten toepassing; artikel 2, lid 2, blijft buiten "
               "toepassing; de uitkomst is toewijsbaar"},
        Agreed{"OfOneParagraphOnly",
               "de aanvraag is groot; de kleur is blauw; het aantal is 7; "
               "het budget is € 2.000; de kosten zijn € 2.000; de aanvraag is niet nieuw",
               "artikel 2, lid 1, blijft buiten toepassing; artikel 2, lid 2, is niet vervuld; "
               "de uitkomst is te weigeren"},
        Agreed{"OneOfTwoIsEnough",
               "de aanvraag is groot; de kleur is blauw; het aantal is 7; "
               "het budget is € 2.000; de kosten zijn € 2.000; de aanvraag is nieuw",
               "artikel 2, lid 1, blijft buiten toepassing; de uitkomst is toewijsbaar"},
        Agreed{"UnknownColour",
               "de aanvraag is niet groot; het aantal is 2; het budget is € 2.000",
               // a waits for the colour; b: 1° false or set aside, 2° true.
               "artikel 1, lid 1, onderdeel a, is onbekend; "
               "artikel 1, lid 1, onderdeel b, is vervuld; de uitkomst is onbepaald"}),
    tests::named);

// A waiver in another regulation, in force from its own day.
const std::string strict = tests::proef(R"(
artikel 1
Een aanvraag is volledig indien aan alle volgende voorwaarden is voldaan:
  a. de aanvraag is groot;
  b. het aantal is ten minste 3.
)");
const std::string milder = R"(regeling "Noodregeling".
gebruikt: begrippen "proef", regeling "Proef".
geldig vanaf 1 juli 2026 tot en met 31 juli 2026.
artikel 1
In afwijking van Proef artikel 1, onderdeel a, is die voorwaarde niet vereist
  indien de kleur rood is.
)";
class Elsewhere : public testing::TestWithParam<Agreed> {};

TEST_P(Elsewhere, Agrees) {
    EXPECT_EQ(tests::misses_of({strict, milder}, GetParam()), Misses());
}

constexpr const char* small_and_red =
    "de aanvraag is niet groot; de kleur is rood; het aantal is 3";

INSTANTIATE_TEST_SUITE_P(
    Exceptions,
    Elsewhere,
    testing::Values(
        Agreed{"TheDayBefore", small_and_red, "de uitkomst is aan te vullen", "30 juni 2026"},
        Agreed{"TheFirstDay",
               small_and_red,
               "de uitkomst is volledig; artikel 1, onderdeel a, blijft buiten toepassing",
               "1 juli 2026"},
        Agreed{"TheLastDay", small_and_red, "de uitkomst is volledig", "31 juli 2026"},
        Agreed{"TheDayAfter", small_and_red, "de uitkomst is aan te vullen", "1 augustus 2026"}),
    tests::named);

// ---- overrides ----------------------------------------------------------------------------------

// 3 is the rule; 2 deviates from 1; 3 from both; 4 from 1 alone, so that 2 and 4 may collide.
const std::string overrides = tests::proef(R"(
artikel 1
lid 1
De "steun" van een aanvraag is 10.
lid 2
In afwijking van lid 1 is de steun 5 indien de aanvraag groot is.
lid 3
In afwijking van lid 1 en lid 2 is de steun 7 indien de kleur rood is.
lid 4
In afwijking van lid 1 en lid 2 en lid 3 is de steun 1 indien de aanvraag nieuw is.
artikel 2
Een aanvraag is volledig indien het aantal ten minste de steun is.
)");

class Overrides : public testing::TestWithParam<Agreed> {};

TEST_P(Overrides, Agree) {
    EXPECT_EQ(tests::misses_of({overrides}, GetParam()), Misses());
}

INSTANTIATE_TEST_SUITE_P(
    Exceptions,
    Overrides,
    testing::Values(
        Agreed{"None",
               "de aanvraag is niet groot; de kleur is blauw; de aanvraag is niet nieuw; "
               "het aantal is 9",
               "de steun is 10; de uitkomst is aan te vullen"},
        Agreed{"First",
               "de aanvraag is groot; de kleur is blauw; de aanvraag is niet nieuw; "
               "het aantal is 5",
               "de steun is 5; de uitkomst is volledig"},
        Agreed{"SecondGoesBeforeFirst",
               "de aanvraag is groot; de kleur is rood; de aanvraag is niet nieuw; "
               "het aantal is 6",
               "de steun is 7; de uitkomst is aan te vullen"},
        Agreed{"ThirdGoesBeforeAll",
               "de aanvraag is groot; de kleur is rood; de aanvraag is nieuw; het aantal is 1",
               "de steun is 1; de uitkomst is volledig"},
        // 1, 5, 7 or 10: which is open, and so is what is compared with it, also where every
        // one of them would do.
        Agreed{"Open", "het aantal is 10", "de uitkomst is onbepaald"},
        Agreed{"OpenWhichButTheFirstOfAll",
               "de aanvraag is nieuw; het aantal is 1",
               "de steun is 1; de uitkomst is volledig"}),
    tests::named);

// The article as a whole holds the deviations in it too.
const std::string whole_article = tests::proef(R"(
artikel 1
lid 1
De "steun" van een aanvraag is 10.
lid 2
In afwijking van lid 1 is de steun 5 indien de aanvraag groot is.
artikel 2
In afwijking van artikel 1 is de steun 7 indien de kleur rood is.
artikel 3
Een aanvraag is volledig indien het aantal ten minste de steun is.
)");

class WholeArticle : public testing::TestWithParam<Agreed> {};

TEST_P(WholeArticle, GoesBeforeAllInIt) {
    EXPECT_EQ(tests::misses_of({whole_article}, GetParam()), Misses());
}

INSTANTIATE_TEST_SUITE_P(
    Exceptions,
    WholeArticle,
    testing::Values(Agreed{"Both", "de aanvraag is groot; de kleur is rood", "de steun is 7"},
                    Agreed{"Inner", "de aanvraag is groot; de kleur is blauw", "de steun is 5"},
                    Agreed{
                        "Outer", "de aanvraag is niet groot; de kleur is rood", "de steun is 7"}),
    tests::named);

}  // namespace
