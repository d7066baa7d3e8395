#include "engine/report/words.h"

#include <algorithm>
#include <array>

namespace engine::report {
namespace {

struct Entry {
    Words dutch;
    Words english;
};

// In the order of text::Code.
constexpr std::array<Entry, text::codes.size()> catalogue = {{
    {{"hier past `{0}` niet in de zin", "verwacht wordt {1}"},
     {"`{0}` does not fit here", "expected is {1}"}},
    {{"`{0}` is geen bestaande datum", "een dag die bestaat, in de jaren 1800 tot en met 2999"},
     {"`{0}` is not a day that exists", "a day that exists, in the years 1800 to 2999"}},
    {{"`{0}` is geen getal dat exact te bewaren is",
      "schrijf duizendtallen als 1.000, hooguit zes cijfers achter de komma en bedragen in hele "
      "centen; een duur is een heel getal"},
     {"`{0}` is not a number that can be kept exactly",
      "group thousands as 1.000, at most six digits behind the comma, amounts in whole cents; a "
      "duration is a whole number"}},
    {{"`en` en `of` staan door elkaar, zodat de zin twee dingen kan betekenen",
      "zet haakjes om wat bij elkaar hoort, of maak er een lijst van"},
     {"`en` and `of` are mixed, so that the sentence can mean two things",
      "put brackets around what belongs together, or make it a list"}},
    {{"hier zijn haakjes, uitzonderingen of een som te diep in elkaar gestapeld",
      "leg een deel vast als eigen begrip en verwijs daarnaar"},
     {"brackets, exceptions or a sum are stacked too deep here",
      "define a part as a concept of its own and refer to it"}},
    {{"het bestand is geen leesbare tekst: fout bij byte {0}",
      "bewaar het als platte tekst in UTF-8"},
     {"the file is not a readable text: wrong at byte {0}", "save it as plain text in UTF-8"}},
    {{"deze zin eindigt niet met een punt", "zet achter `{0}` een punt"},
     {"this sentence does not end with a period", "put a period behind `{0}`"}},
    {{"hier hoort een lijst te beginnen",
      "begin elk onderdeel op een eigen regel met zijn merkteken, zoals `{0}`"},
     {"a list should begin here", "begin each item on a line of its own with its mark, as `{0}`"}},
}};

struct Sort {
    std::string_view key;
    std::string_view dutch;
    std::string_view english;
};

constexpr std::array<Sort, 9> sorts = {{
    {"name", "een naam", "a name"},
    {"text", "een tekst tussen aanhalingstekens", "a text between quotes"},
    {"number", "een getal", "a number"},
    {"amount", "een bedrag", "an amount"},
    {"date", "een datum", "a date"},
    {"period", "een punt", "a period"},
    {"comma", "een komma", "a comma"},
    {"semicolon", "een puntkomma", "a semicolon"},
    {"colon", "een dubbele punt", "a colon"},
}};

}  // namespace

Words words_of(text::Code code, Language language) {
    const Entry& entry = catalogue.at(static_cast<std::size_t>(code));
    return language == Language::Dutch ? entry.dutch : entry.english;
}

std::string_view word_of(std::string_view sort, Language language) {
    const auto* found = std::ranges::find(sorts, sort, &Sort::key);
    if (found == sorts.end()) return sort;
    return language == Language::Dutch ? found->dutch : found->english;
}

std::string_view or_word(Language language) {
    return language == Language::Dutch ? " of " : " or ";
}

std::string_view end_of_text(Language language) {
    return language == Language::Dutch ? "het einde van de tekst" : "the end of the text";
}

}  // namespace engine::report
