#include "tests/engine/agreement/agreement.h"
#include "tests/support/named.h"

#include <gtest/gtest.h>

namespace {

using tests::Agreed;
using Misses = std::vector<std::string>;

// ---- shares and rounding at the cent ------------------------------------------------------------

const std::string shares = tests::proef(R"(
artikel 1
Een aanvraag is "ruim" indien het budget ten minste 25% van de kosten is.
artikel 2
Een aanvraag is "krap" indien het budget minder dan 25% van de kosten is.
artikel 3
Een aanvraag is "eronder" indien het budget ten hoogste 25% van de kosten is.
artikel 4
Een aanvraag is "erboven" indien het budget meer dan 25% van de kosten is.
artikel 5
Een aanvraag is "dragend" indien 25% van de kosten ten minste het budget is.
artikel 6
Een aanvraag is "lichter" indien 25% van de kosten minder dan het budget is.
artikel 7
De "kwart" van een aanvraag is 25% van de kosten afgerond op hele centen naar beneden.
artikel 8
De "rekenkwart" van een aanvraag is 25% van de kosten afgerond op hele centen rekenkundig.
artikel 9
De "eurokwart" van een aanvraag is 25% van de kosten afgerond op hele euro's naar boven.
artikel 10
De "derde" van een aanvraag is (kosten min budget) gedeeld door 3
  afgerond op hele centen naar beneden.
artikel 11
Een aanvraag is "passend" indien het budget niet ten minste 25% van de kosten is.
)");

class Shares : public testing::TestWithParam<Agreed> {};

TEST_P(Shares, AreExact) {
    EXPECT_EQ(tests::misses_of({shares}, GetParam()), Misses());
}

INSTANTIATE_TEST_SUITE_P(
    Values,
    Shares,
    testing::Values(
        // 25% of 3 cents is 0,75 cent: one cent is more, no cent is less.
        Agreed{"ACentIsMoreThanAQuarterOfThree",
               "het budget is € 0,01; de kosten zijn € 0,03",
               "de aanvraag is ruim; de aanvraag is niet krap; de aanvraag is niet eronder; "
               "de aanvraag is erboven; de aanvraag is niet dragend; de aanvraag is lichter; "
               "de kwart is € 0; de rekenkwart is € 0,01; de eurokwart is € 1; "
               "de derde is € 0; de aanvraag is niet passend"},
        Agreed{"NoCentIsLess",
               "het budget is € 0; de kosten zijn € 0,03",
               "de aanvraag is niet ruim; de aanvraag is krap; de aanvraag is eronder; "
               "de aanvraag is niet erboven; de aanvraag is dragend; de aanvraag is niet lichter; "
               "de derde is € 0,01; de aanvraag is passend"},
        // 25% of 4 cents is one cent exactly.
        Agreed{"ACentIsAQuarterOfFour",
               "het budget is € 0,01; de kosten zijn € 0,04",
               "de aanvraag is ruim; de aanvraag is niet krap; de aanvraag is eronder; "
               "de aanvraag is niet erboven; de aanvraag is dragend; de aanvraag is niet lichter; "
               "de kwart is € 0,01; de rekenkwart is € 0,01; de derde is € 0,01"},
        // 25% of 2 cents is half a cent, which rounds up; of 1 cent a quarter, which rounds down.
        Agreed{"HalfACent",
               "het budget is € 0,02; de kosten zijn € 0,02",
               "de kwart is € 0; de rekenkwart is € 0,01; de derde is € 0"},
        Agreed{"AQuarterCent",
               "het budget is € 0; de kosten zijn € 0,01",
               "de kwart is € 0; de rekenkwart is € 0; de eurokwart is € 1"},
        // (€ 0 − € 0,01) / 3 goes down to −€ 0,01: an amount goes down below zero too.
        Agreed{"BelowZero",
               "het budget is € 0,01; de kosten zijn € 0",
               "de derde is minder dan € 0; de kwart is € 0; de eurokwart is € 0"},
        Agreed{"WholeEurosStay",
               "het budget is € 1; de kosten zijn € 4",
               "de eurokwart is € 1; de kwart is € 1; de derde is € 1"}),
    tests::named);

// ---- dates --------------------------------------------------------------------------------------

const std::string dates = tests::proef(R"(
artikel 1
Een aanvraag is "ruim vooraf" indien de start ten minste 18 weken na het einde ligt.
artikel 2
Een aanvraag is "kort erna" indien de start ten hoogste 1 maand na het einde ligt.
artikel 3
Een aanvraag is "een maand erna" indien de start ten minste 1 maand na het einde ligt.
artikel 4
Een aanvraag is "een jaar ervoor" indien de start ten minste 1 jaar vóór het einde ligt.
artikel 5
Een aanvraag is "later" indien de start na het einde ligt.
artikel 6
Een aanvraag is "op tijd" indien de start niet na het einde ligt.
artikel 7
Een aanvraag is "kort ervoor" indien de start ten hoogste 2 weken vóór het einde ligt.
)");

class Dates : public testing::TestWithParam<Agreed> {};

TEST_P(Dates, Agree) {
    EXPECT_EQ(tests::misses_of({dates}, GetParam()), Misses());
}

INSTANTIATE_TEST_SUITE_P(
    Values,
    Dates,
    testing::Values(
        // 1 January + 126 days = 7 May 2026 (31 + 28 + 31 + 30 = 120 until 1 May).
        Agreed{"EighteenWeeks",
               "de start is 7 mei 2026; het einde is 1 januari 2026",
               "de aanvraag is ruim vooraf; de aanvraag is een maand erna; de aanvraag is later"},
        Agreed{"EighteenWeeksLessADay",
               "de start is 6 mei 2026; het einde is 1 januari 2026",
               "de aanvraag is niet ruim vooraf; de aanvraag is niet kort erna"},
        // A month after 31 January is 28 February.
        Agreed{"LastOfFebruary",
               "de start is 28 februari 2026; het einde is 31 januari 2026",
               "de aanvraag is een maand erna; de aanvraag is kort erna"},
        Agreed{"DayBeforeTheLastOfFebruary",
               "de start is 27 februari 2026; het einde is 31 januari 2026",
               "de aanvraag is niet een maand erna; de aanvraag is kort erna"},
        Agreed{"FirstOfMarch",
               "de start is 1 maart 2026; het einde is 31 januari 2026",
               "de aanvraag is een maand erna; de aanvraag is niet kort erna"},
        // In a leap year it is 29 February.
        Agreed{"LeapYear",
               "de start is 28 februari 2028; het einde is 31 januari 2028",
               "de aanvraag is niet een maand erna; de aanvraag is kort erna"},
        // A year before 29 February 2028 is 28 February 2027.
        Agreed{"AYearBeforeLeapDay",
               "de start is 28 februari 2027; het einde is 29 februari 2028",
               "de aanvraag is een jaar ervoor; de aanvraag is niet later"},
        Agreed{"TooLateByADay",
               "de start is 1 maart 2027; het einde is 29 februari 2028",
               "de aanvraag is niet een jaar ervoor; de aanvraag is niet kort ervoor"},
        Agreed{"TheSameDay",
               "de start is 1 mei 2026; het einde is 1 mei 2026",
               "de aanvraag is niet later; de aanvraag is niet later; "
               "de aanvraag is niet kort erna; de aanvraag is niet kort ervoor"},
        Agreed{"FourteenDaysBefore",
               "de start is 1 mei 2026; het einde is 15 mei 2026",
               "de aanvraag is kort ervoor"},
        Agreed{"FifteenDaysBefore",
               "de start is 1 mei 2026; het einde is 16 mei 2026",
               "de aanvraag is niet kort ervoor"},
        // What does not exist lies nowhere, and so not after it either.
        Agreed{"NoEnd",
               "de start is 1 mei 2026; het einde ontbreekt",
               "de aanvraag is niet ruim vooraf; de aanvraag is niet kort erna; "
               "de aanvraag is niet later; de aanvraag is niet een jaar ervoor"}),
    tests::named);

// ---- facts that are absent, unknown, presumed; parts --------------------------------------------

const std::string absence = tests::proef(R"(
artikel 1
Een aanvraag is "boven vijf" indien de bijdrage meer dan € 5 is.
artikel 2
Een aanvraag is "hooguit zoveel" indien de bijdrage niet meer dan € 5 is.
artikel 3
Een aanvraag is "precies" indien de bijdrage gelijk aan € 5 is.
artikel 4
Een aanvraag is "een van beide" indien de bijdrage een van € 5, € 6 is.
artikel 5
Een aanvraag is "geen van beide" indien de bijdrage geen van € 5, € 6 is.
artikel 6
Een aanvraag is "gezegd" indien de bijdrage bekend is.
artikel 7
Een aanvraag is "ongezegd" indien de bijdrage onbekend is.
artikel 8
Een aanvraag is "haastig" indien de aanvraag een spoed heeft.
artikel 9
Een aanvraag is "bedaard" indien de aanvraag geen spoed heeft.
artikel 10
Een aanvraag is "gepland" indien het plan bekend is.
artikel 11
Een aanvraag is "samen hoger" indien de bijdrage plus het budget meer dan € 5 is.
artikel 12
Een aanvraag is "nieuwerwets" indien de aanvraag nieuw is.
artikel 13
Het nieuw van de aanvraag wordt geacht nee te zijn zolang dat onbekend is.
artikel 14
Een aanvraag is "nieuw gezegd" indien het nieuw bekend is.
)");

class Absence : public testing::TestWithParam<Agreed> {};

TEST_P(Absence, Agrees) {
    EXPECT_EQ(tests::misses_of({absence}, GetParam()), Misses());
}

INSTANTIATE_TEST_SUITE_P(
    Values,
    Absence,
    testing::Values(
        // No comparison with what does not exist holds, so each denial of one does.
        Agreed{
            "Absent",
            "de bijdrage ontbreekt; de spoed ontbreekt; het budget is € 9",
            "de aanvraag is niet boven vijf; de aanvraag is hooguit zoveel; "
            "de aanvraag is niet precies; de aanvraag is niet een van beide; "
            "de aanvraag is geen van beide; de aanvraag is niet gezegd; de aanvraag is ongezegd; "
            "de aanvraag is niet haastig; de aanvraag is bedaard; "
            "de aanvraag is niet samen hoger"},
        Agreed{"Five",
               "de bijdrage is € 5; de aanvraag heeft een spoed; het budget is € 0",
               "de aanvraag is niet boven vijf; de aanvraag is hooguit zoveel; de aanvraag is "
               "precies; "
               "de aanvraag is een van beide; de aanvraag is niet geen van beide; "
               "de aanvraag is gezegd; de aanvraag is niet ongezegd; de aanvraag is haastig; "
               "de aanvraag is niet bedaard; de aanvraag is niet samen hoger"},
        Agreed{"Above",
               "de bijdrage is € 6; het budget is € 0",
               "de aanvraag is boven vijf; de aanvraag is niet hooguit zoveel; "
               "de aanvraag is niet precies; de aanvraag is een van beide; "
               "de aanvraag is samen hoger"},
        // A part is known as soon as anything of it is.
        Agreed{"PartOfAPlan", "het doel van het plan is \"groen\"", "de aanvraag is gepland"},
        Agreed{"NoPlan", "het plan ontbreekt", "de aanvraag is niet gepland"},
        Agreed{"NothingOfAPlan", "de kleur is rood", "de aanvraag is niet gepland"},
        // Presumed to be no as long as nobody says it, which does not make it known.
        Agreed{"Presumed",
               "de kleur is rood",
               "de aanvraag is niet nieuwerwets; de aanvraag is niet nieuw gezegd"},
        Agreed{"SaidAgainstThePresumption",
               "de aanvraag is nieuw",
               "de aanvraag is nieuwerwets; de aanvraag is nieuw gezegd"}),
    tests::named);

// ---- tables -------------------------------------------------------------------------------------

const std::string table = tests::proef(R"(
artikel 1
beslistabel "toeslag" van een aanvraag: bedrag
  | kleur       | budget               | aandeel          | groot || toeslag |
  | rood        | ten hoogste € 10     | -                | -     || € 1     |
  | rood        | meer dan € 10        | -                | ja    || € 2     |
  | rood        | meer dan € 10        | -                | nee   || € 3     |
  | groen       | van € 5 tot en met € 6 | < 50%          | -     || € 4     |
  | groen       | van € 5 tot en met € 6 | ≥ 50%          | -     || € 5     |
  | groen       | minder dan € 5       | -                | -     || € 7     |
  | groen       | meer dan € 6         | -                | -     || € 7     |
  | overige     | -                    | -                | -     || € 6     |
)");

class Tables : public testing::TestWithParam<Agreed> {};

TEST_P(Tables, Agree) {
    EXPECT_EQ(tests::misses_of({table}, GetParam()), Misses());
}

INSTANTIATE_TEST_SUITE_P(
    Values,
    Tables,
    testing::Values(
        Agreed{"AtTheBound", "de kleur is rood; het budget is € 10", "de toeslag is € 1"},
        Agreed{"ACentPastItNeedsMore",
               "de kleur is rood; het budget is € 10,01; de aanvraag is niet groot",
               "de toeslag is € 3"},
        Agreed{"ACentPastIt",
               "de kleur is rood; het budget is € 10,01; de aanvraag is groot",
               "de toeslag is € 2"},
        Agreed{"LowerEnd",
               "de kleur is groen; het budget is € 5; het aandeel is 49,999999%",
               "de toeslag is € 4"},
        Agreed{"UpperEnd",
               "de kleur is groen; het budget is € 6; het aandeel is 50%",
               "de toeslag is € 5"},
        // A cent below the range, and the other columns do not matter.
        Agreed{"BelowTheRange", "de kleur is groen; het budget is € 4,99", "de toeslag is € 7"},
        Agreed{"AboveTheRange", "de kleur is groen; het budget is € 6,01", "de toeslag is € 7"},
        Agreed{"OtherColour", "de kleur is blauw", "de toeslag is € 6"}),
    tests::named);

}  // namespace
