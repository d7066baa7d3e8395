#include "tests/engine/agreement/agreement.h"
#include "tests/support/named.h"

#include <gtest/gtest.h>

namespace {

using tests::Agreed;
using Misses = std::vector<std::string>;

// ---- versions of an article, fillings of a parameter -------------------------------------------

const std::string versions = tests::proef(R"(
artikel 1, geldig tot en met 28 februari 2026
Een aanvraag is volledig indien het aantal ten minste 3 is.
De "grens" van een aanvraag is € 10.
artikel 1, geldig vanaf 1 maart 2026 tot en met 31 maart 2026
Een aanvraag is volledig indien het aantal ten minste 5 is.
De "grens" van een aanvraag is € 20.
artikel 1, geldig vanaf 1 april 2026
Een aanvraag is volledig indien het aantal ten minste 5 is.
De "grens" van een aanvraag is het plafond.
artikel 2
invulpunt "plafond": bedrag van € 1 tot en met € 100, standaard € 50,
  ingevuld met € 30 vanaf 1 april 2026 tot en met 30 april 2026,
  met € 40 vanaf 1 mei 2026 tot en met 31 mei 2026.
Het college kan een aanvraag weigeren indien het budget meer dan de grens is.
artikel 3
In afwijking van artikel 1 is de grens € 1 indien de kleur rood is.
)");

class Versions : public testing::TestWithParam<Agreed> {};

TEST_P(Versions, Agree) {
    EXPECT_EQ(tests::misses_of({versions}, GetParam()), Misses());
}

constexpr const char* three = "het aantal is 3; de kleur is blauw; het budget is € 20";

INSTANTIATE_TEST_SUITE_P(
    Time,
    Versions,
    testing::Values(
        Agreed{"LastDayOfTheFirst",
               three,
               "artikel 1 is vervuld; de grens is € 10; de uitkomst is kan worden geweigerd",
               "28 februari 2026"},
        Agreed{"FirstDayOfTheSecond",
               three,
               "artikel 1 is niet vervuld; de grens is € 20; artikel 2 is vervuld; "
               "de uitkomst is aan te vullen",
               "1 maart 2026"},
        Agreed{"LastDayOfTheSecond", three, "de grens is € 20", "31 maart 2026"},
        Agreed{"FirstDayOfTheFirstFilling", three, "de grens is € 30", "1 april 2026"},
        Agreed{"LastDayOfTheFirstFilling", three, "de grens is € 30", "30 april 2026"},
        Agreed{"FirstDayOfTheSecondFilling", three, "de grens is € 40", "1 mei 2026"},
        Agreed{"LastDayOfTheSecondFilling", three, "de grens is € 40", "31 mei 2026"},
        Agreed{"AfterThatTheStandard", three, "de grens is € 50", "1 juni 2026"},
        Agreed{"DeviationInEveryVersion",
               "het aantal is 5; de kleur is rood; het budget is € 1",
               "de grens is € 1; de uitkomst is toewijsbaar",
               "1 maart 2026"}),
    tests::named);

// ---- versions of a regulation in two files ------------------------------------------------------

const std::string old_one = tests::proef(R"(geldig tot en met 31 december 2025.
artikel 1
Een aanvraag is volledig indien het aantal ten minste de drempel is.
De "drempel" van een aanvraag is 3.
artikel 2
Het college weigert een aanvraag indien de aanvraag groot is.
)");
const std::string new_one = tests::proef(R"(geldig vanaf 1 januari 2026.
artikel 1
Een aanvraag is volledig indien het aantal ten minste de drempel is.
De "drempel" van een aanvraag is 4.
)");

class TwoFiles : public testing::TestWithParam<Agreed> {};

TEST_P(TwoFiles, Agree) {
    EXPECT_EQ(tests::misses_of({old_one, new_one}, GetParam()), Misses());
    EXPECT_EQ(tests::misses_of({new_one, old_one}, GetParam()), Misses());
}

INSTANTIATE_TEST_SUITE_P(Time,
                         TwoFiles,
                         testing::Values(Agreed{"OldYearsEve",
                                                "het aantal is 3; de aanvraag is niet groot",
                                                "de drempel is 3; de uitkomst is toewijsbaar",
                                                "31 december 2025"},
                                         Agreed{"NewYearsDay",
                                                "het aantal is 3",
                                                "de drempel is 4; de uitkomst is aan te vullen",
                                                "1 januari 2026"},
                                         Agreed{"WithoutTheOldGround",
                                                "het aantal is 4; de aanvraag is groot",
                                                "de uitkomst is volledig",
                                                "1 januari 2026"}),
                         tests::named);

}  // namespace
