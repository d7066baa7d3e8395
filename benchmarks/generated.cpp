#include "benchmarks/generated.h"

#include <array>
#include <fmt/format.h>
#include <string_view>

namespace benchmarks {
namespace {

constexpr std::string_view terms = R"(begrippen "voorzieningen".

orgaan "college".

begrip "soort taak" is een van
  - "groen";
  - "welzijn";
  - "zorg".

begrip "uitdaging" met gegevens
  - een soort taak;
  - "budget": bedrag per jaar;
  - "gewenste start": datum.
)";

constexpr std::string_view head = R"(regeling "Verordening voorzieningen".
soort: verordening.
gebruikt: begrippen "voorzieningen".

gegeven "aantal nul" van een uitdaging: getal.
gegeven "bedrag voor nul" van een uitdaging: bedrag per jaar.
)";

constexpr std::string_view concept_pattern = R"(
begrip "soort {name}" is een van
  - "eigen {name}";
  - "geleende {name}";
  - "andere {name}".
)";

constexpr std::string_view article_pattern = R"(
artikel {number} "Over {name}"

lid 1
  > Wie {name} wil overnemen, laat zien dat de buurt daar beter van wordt.
  > Het college let op de kosten en op wie er later nog gebruik van maakt.

  invulpunt "ondergrens voor {name}": getal van 1 tot en met 1.000, ingevuld met {least}.

  gegeven "soort {name}" van een uitdaging: soort {name}.
  gegeven "aantal {name}" van een uitdaging: getal, vraag "Om hoeveel {name} gaat het?".
  gegeven "bedrag voor {name}" van een uitdaging: bedrag per jaar.

  Een uitdaging is "passend bij {name}"
    indien het aantal {name} ten minste de ondergrens voor {name} is
    en het bedrag voor {name} ten hoogste € {bound} per jaar is.

  De "bijdrage voor {name}" van een uitdaging is het bedrag voor {name} min € 1.000 per jaar.

lid 2
  Een uitdaging is volledig indien aan alle volgende voorwaarden is voldaan:
    a. het aantal {name} is bekend;
    b. aan ten minste één van de volgende voorwaarden is voldaan:
       1° de uitdaging is passend bij {name};
       2° het aantal {before} is meer dan {least};
    c. het bedrag voor {name} is ten hoogste € 250.000 per jaar.

lid 3
  beslistabel "tarief voor {name}" van een uitdaging: bedrag per jaar
    | soort {name}    | aantal {name} || tarief voor {name} |
    | eigen {name}    | ten hoogste {least} || € 100 per jaar |
    | eigen {name}    | meer dan {least} || € 200 per jaar |
    | geleende {name} | - || € 300 per jaar |
    | overige         | - || € 400 per jaar |

  Het college weigert een uitdaging
    indien de bijdrage voor {name} meer is dan het tarief voor {name} plus het bedrag voor {before},
    tenzij de uitdaging passend bij {name} is of het soort taak zorg is.
)";

constexpr std::string_view waiver_pattern = R"(
lid 4
  In afwijking van artikel {earlier}, lid 2, onderdeel c, is die voorwaarde niet vereist
    indien de uitdaging passend bij {name} is en de gewenste start vóór 1 januari 2027 ligt.
)";

/// A word of its own for each number, as long as Dutch words are.
std::string word_of(std::size_t number) {
    constexpr std::array syllables = {"ba", "de", "fi", "go", "ku", "la", "me", "ni", "po", "ru"};
    std::string word = "buurt";
    for (const char digit : fmt::format("{:04}", number)) {
        word += syllables[static_cast<std::size_t>(digit - '0')];
    }
    return word;
}

std::string article_of(std::size_t number) {
    using namespace fmt::literals;
    const std::string name = word_of(number);
    const std::string before = number == 1 ? "nul" : word_of(number - 1);
    std::string text = fmt::format(article_pattern,
                                   "number"_a = number,
                                   "name"_a = name,
                                   "before"_a = before,
                                   "least"_a = number % 900 + 1,
                                   "bound"_a = number % 90 + 10);
    if (number > 1) text += fmt::format(waiver_pattern, "earlier"_a = number - 1, "name"_a = name);
    return text;
}

std::string condition_of(std::size_t unit) {
    const std::size_t bound = unit + 1;
    switch (unit % 5) {
        case 0: return fmt::format("het aantal inwoners minder dan {} is", bound);
        case 1: return fmt::format("het budget meer dan € {} per jaar is", 90'000 - bound);
        case 2: return fmt::format("het soort taak zorg is en de looptijd meer is dan {}", bound);
        case 3:
            return fmt::format(
                "de schuld meer is dan € {} of het aantal bezwaren meer is dan {}", bound, bound);
        default:
            return fmt::format(
                "het budget meer is dan de huidige kosten min € {} per jaar,"
                "\n    tenzij de uitdaging een verzekering heeft",
                bound);
    }
}

}  // namespace

Texts texts_of(std::size_t bytes) {
    Texts texts = {std::string(terms), std::string(head)};
    using namespace fmt::literals;
    for (std::size_t i = 1; texts.terms.size() + texts.regulation.size() < bytes; ++i) {
        texts.terms += fmt::format(concept_pattern, "name"_a = word_of(i));
        texts.regulation += article_of(i);
    }
    return texts;
}

std::string regulation_of(std::size_t units) {
    std::string text =
        "regeling \"Verordening meting\".\nsoort: verordening.\n"
        "gebruikt: begrippen \"meting\".\n";
    for (std::size_t i = 0; i < units; ++i) {
        text += fmt::format("\nartikel {}\n  Het college weigert een uitdaging\n    indien {}.\n",
                            i + 1,
                            condition_of(i));
    }
    return text;
}

}  // namespace benchmarks
