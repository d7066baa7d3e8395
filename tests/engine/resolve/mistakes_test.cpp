#include "tests/support/named.h"
#include "tests/support/rule_set.h"

#include <gtest/gtest.h>

namespace {

using tests::Found;

/// Terms that every row may use.
constexpr const char* terms = R"(
    begrippen "uitdaagrecht".
    orgaan "college".
    orgaan "raad".
    begrip "rechtsvorm" is een van
      - "vereniging";
      - "stichting".
    begrip "uitdager" met gegevens
      - "naam": tekst;
      - een rechtsvorm;
      - "winstoogmerk": ja/nee;
      - "jaren ervaring": getal.
    begrip "plan" met gegevens
      - "naam": tekst;
      - "duur": duur in maanden;
      - "slot": datum, mag ontbreken.
    begrip "uitdaging" met gegevens
      - een uitdager;
      - een plan;
      - "budget": bedrag per jaar;
      - "eenmalig bedrag": bedrag;
      - "deelnemers": getal;
      - "begin": datum.
)";

constexpr const char* head = R"(
    regeling "Proefverordening".
    gebruikt: begrippen "uitdaagrecht".

    artikel 1 "Proef"

    lid 1
)";

struct Mistake {
    std::string name;
    std::string rule;
    std::vector<Found> found;
};

/// What is found in a rule that stands in artikel 1, lid 1.
std::vector<Found> found_in(const std::string& rule) {
    const auto set = tests::rule_set({tests::unindented(head) + rule, tests::unindented(terms)});
    return set.found();
}

class Mistakes : public testing::TestWithParam<Mistake> {};

TEST_P(Mistakes, IsSaidOnceAndAtItsPlace) {
    EXPECT_EQ(found_in(GetParam().rule), GetParam().found);
}

INSTANTIATE_TEST_SUITE_P(
    Names,
    Mistakes,
    testing::Values(
        Mistake{"Misspelt",
                "Een uitdaging is volledig indien het budgt bekend is.",
                {{"WT0201", "budgt", {"budgt", "budget"}}}},
        Mistake{"Unknown",
                "Een uitdaging is volledig indien het inkomen bekend is.",
                {{"WT0201", "inkomen", {"inkomen", ""}}}},
        Mistake{"RecordAsType",
                "gegeven \"tweede\" van een uitdaging: plan.",
                {{"WT0206", "plan", {"plan", ""}}}},
        Mistake{"NotOfThatPart",
                "Een uitdaging is volledig indien het budget van de uitdager bekend is.",
                {{"WT0201", "budget van de uitdager", {"budget van uitdager", ""}}}},
        Mistake{"Ambiguous",
                "Een uitdaging is volledig indien de naam bekend is.",
                {{"WT0202", "naam", {"naam", "naam van uitdager", "naam van plan"}}}},
        Mistake{"ChoiceMisspelt",
                "Een uitdaging is volledig indien de rechtsvorm stichtng is.",
                {{"WT0207", "stichtng", {"stichtng", "rechtsvorm", "stichting"}}}},
        Mistake{"SubjectUnknown",
                "Een aanvraag is volledig indien het budget bekend is.",
                {{"WT0204", "aanvraag", {"aanvraag", ""}}}},
        Mistake{"OrganUnknown",
                "De burgemeester weigert een uitdaging indien de deelnemers minder dan 5 zijn.",
                {{"WT0205", "burgemeester", {"burgemeester", ""}}}},
        Mistake{"PartAsValue",
                "Een uitdaging is volledig indien het plan ten minste 3 is.",
                {{"WT0215", "plan", {"plan"}}}},
        Mistake{"JudgementUnknown",
                "Het college weigert een uitdaging\n"
                "  indien naar het oordeel van het college sprake is van winstoogmerk.",
                {{"WT0213", "winstoogmerk", {"winstoogmerk", ""}}}},
        Mistake{"TwiceDeclared",
                "gegeven \"budget\" van een uitdaging: bedrag per jaar.",
                {{"WT0203", "\"budget\"", {"budget"}}}}),
    tests::named);

INSTANTIATE_TEST_SUITE_P(
    Types,
    Mistakes,
    testing::Values(
        Mistake{
            "OncePerYear",
            "Een uitdaging is volledig indien het budget ten hoogste € 50.000 is.",
            {{"WT0302", "het budget ten hoogste € 50.000 is", {"type/money/year", "type/money"}}}},
        Mistake{
            "NumberWithMoney",
            "Een uitdaging is volledig indien het budget ten hoogste 50.000 is.",
            {{"WT0301", "het budget ten hoogste 50.000 is", {"type/money/year", "type/number"}}}},
        Mistake{"MonthsWithWeeks",
                "Een uitdaging is volledig indien de duur van het plan ten minste 4 weken is.",
                {{"WT0303",
                  "de duur van het plan ten minste 4 weken is",
                  {"type/duration/month", "type/duration/week"}}}},
        Mistake{"MoreOfAWord",
                "Een uitdaging is volledig indien de rechtsvorm ten minste stichting is.",
                {{"WT0304", "de rechtsvorm ten minste stichting is", {"type/choice/rechtsvorm"}}}},
        Mistake{"NumberAsCondition",
                "Een uitdaging is volledig indien de uitdager een jaren ervaring heeft.",
                {{"WT0305", "jaren ervaring", {"type/number"}}}},
        Mistake{"SumOfUnlike",
                "Een uitdaging is volledig indien het budget plus de deelnemers ten minste 5 is.",
                {{"WT0306", "het budget plus de deelnemers", {"type/money/year", "type/number"}}}},
        Mistake{"ProductOfFacts",
                "De \"prijs\" van een uitdaging is het budget maal de deelnemers.",
                {{"WT0307", "het budget maal de deelnemers", {}}}},
        Mistake{"ShareUnrounded",
                "De \"bijdrage\" van een uitdaging is 25% van het budget.",
                {{"WT0308", "25% van het budget", {}}}},
        Mistake{"AlwaysTrue",
                "Een uitdaging is volledig indien het budget ten hoogste het budget is.",
                {{"WT0315", "het budget ten hoogste het budget is", {"true"}}}}),
    tests::named);

INSTANTIATE_TEST_SUITE_P(
    Structure,
    Mistakes,
    testing::Values(
        Mistake{"NoSuchArticle",
                "Een uitdaging is volledig indien het budget bekend is.\n"
                "lid 2\n"
                "In afwijking van artikel 7 is die voorwaarde niet vereist\n"
                "  indien het begin bekend is.",
                {{"WT0409", "artikel 7", {"artikel 7", "Proefverordening"}}}},
        Mistake{"NoSuchRegulation",
                "Een uitdaging is volledig indien het budget bekend is.\n"
                "lid 2\n"
                "In afwijking van Bouwbesluit artikel 7 is die voorwaarde niet vereist\n"
                "  indien het begin bekend is.",
                {{"WT0410", "Bouwbesluit", {"Bouwbesluit", ""}}}},
        Mistake{
            "NothingToWaive",
            "invulpunt \"grens\": getal, ingevuld met 5.\n"
            "lid 2\n"
            "Een uitdaging is volledig indien de deelnemers ten minste de grens zijn.\n"
            "lid 3\n"
            "Lid 1 blijft buiten toepassing indien het begin bekend is.",
            {{"WT0411", "Lid 1 blijft buiten toepassing indien het begin bekend is.", {"lid 1"}}}},
        Mistake{"ExceptionToItself",
                "Een uitdaging is volledig indien het budget bekend is.\n"
                "In afwijking van artikel 1 is die voorwaarde niet vereist\n"
                "  indien het begin bekend is.",
                {{"WT0412", "artikel 1", {}}}},
        Mistake{"TwoExceptions",
                "De \"grens\" van een uitdaging is 5.\n"
                "Een uitdaging is volledig indien de deelnemers ten minste de grens zijn.\n"
                "lid 2\n"
                "In afwijking van lid 1 is de grens 3 indien het begin bekend is.\n"
                "lid 3\n"
                "In afwijking van lid 1 is de grens 4 indien het budget bekend is.",
                {{"WT0413", "3", {"grens"}}}},
        Mistake{"TwoExceptionsToEachOther",
                "De \"grens\" van een uitdaging is 5.\n"
                "Een uitdaging is volledig indien de deelnemers ten minste de grens zijn.\n"
                "lid 2\n"
                "In afwijking van lid 1 en lid 3 is de grens 3 indien het begin bekend is.\n"
                "lid 3\n"
                "In afwijking van lid 1 en lid 2 is de grens 4 indien het budget bekend is.",
                {{"WT0413", "3", {"grens"}}}},
        Mistake{"Circle",
                "Een uitdaging is \"klein\" indien de uitdaging licht is.\n"
                "lid 2\n"
                "Een uitdaging is \"licht\" indien de uitdaging klein is.",
                {{"WT0414",
                  "\"klein\"",
                  {"`klein` (artikel 1, lid 1) → `licht` (artikel 1, lid 2) → `klein`"}}}},
        Mistake{"MarkTwice",
                "Een uitdaging is volledig indien aan alle volgende voorwaarden is voldaan:\n"
                "a. het budget is bekend;\n"
                "a. het begin is bekend.",
                {{"WT0405", "a. het begin is bekend", {"artikel 1, lid 1, onderdeel a"}}}},
        Mistake{"MarkBack",
                "Een uitdaging is volledig indien aan alle volgende voorwaarden is voldaan:\n"
                "b. het budget is bekend;\n"
                "a. het begin is bekend.",
                {{"WT0415", "a.", {"a", "c"}}}},
        Mistake{"OutsideRange",
                "invulpunt \"grens\": getal van 5 tot en met 10, ingevuld met 12.\n"
                "Een uitdaging is volledig indien de deelnemers ten minste de grens zijn.",
                {{"WT0312", "12", {"12", "5", "10"}}}},
        Mistake{"FillingsOverlap",
                "invulpunt \"grens\": getal, ingevuld met 5 tot en met 31 december 2026,\n"
                "  met 6 vanaf 1 december 2026.\n"
                "Een uitdaging is volledig indien de deelnemers ten minste de grens zijn.",
                {{"WT0417", "met 6 vanaf 1 december 2026", {"grens"}}}},
        Mistake{"FillingsGap",
                "invulpunt \"grens\": getal, ingevuld met 5 tot en met 30 november 2026,\n"
                "  met 6 vanaf 1 januari 2027.\n"
                "Een uitdaging is volledig indien de deelnemers ten minste de grens zijn.",
                {{"WT0418",
                  "met 6 vanaf 1 januari 2027",
                  {"grens", "1 december 2026", "31 december 2026"}}}}),
    tests::named);

Mistake table(std::string name, std::string rows, std::vector<Found> found) {
    return {std::move(name),
            "Een uitdaging is volledig indien de deelnemers ten minste de steun zijn.\n"
            "beslistabel \"steun\" van een uitdaging: getal\n" +
                std::move(rows),
            std::move(found)};
}

INSTANTIATE_TEST_SUITE_P(
    Tables,
    Mistakes,
    testing::Values(
        table("Whole",
              "| rechtsvorm | budget || steun |\n"
              "| vereniging | ten hoogste € 5 per jaar || 1 |\n"
              "| vereniging | meer dan € 5 per jaar || 2 |\n"
              "| overige | - || 3 |\n",
              {}),
        table("Gap",
              "| rechtsvorm | budget || steun |\n"
              "| vereniging | ten hoogste € 5 per jaar || 1 |\n"
              "| vereniging | meer dan € 6 per jaar || 2 |\n"
              "| overige | - || 3 |\n",
              {{"WT0501", "\"steun\"", {"rechtsvorm vereniging, budget € 5,01 per jaar"}}}),
        table("Overlap",
              "| budget || steun |\n"
              "| ten hoogste € 5 per jaar || 1 |\n"
              "| ten minste € 5 per jaar || 2 |\n",
              {{"WT0502", "| ten minste € 5 per jaar || 2 |", {"1", "2", "budget € 5 per jaar"}}}),
        table("Narrow",
              "| rechtsvorm | budget || steun |\n"
              "| vereniging || 1 |\n",
              {{"WT0503", "| vereniging || 1 |", {"2", "3"}}}),
        table("OtherHead",
              "| rechtsvorm || handtekeningen |\n"
              "| - || 1 |\n",
              {{"WT0504", "handtekeningen", {"handtekeningen", "steun"}}}),
        table("OtherOfNumbers",
              "| deelnemers || steun |\n"
              "| overige || 1 |\n",
              {{"WT0505", "overige", {}}}),
        table("OnlyHead", "| deelnemers || steun |\n", {{"WT0507", "\"steun\"", {}}})),
    tests::named);

}  // namespace
