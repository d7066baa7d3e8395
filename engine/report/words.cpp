#include "engine/report/words.h"

#include "engine/base/ensure.h"
#include "engine/report/catalogue.h"

#include <algorithm>
#include <array>

namespace engine::report {
namespace {

struct Sort {
    std::string_view key;
    std::string_view dutch;
    std::string_view english;
};

constexpr std::array sorts = {
    Sort{"name", "een naam", "a name"},
    Sort{"text", "een tekst tussen aanhalingstekens", "a text between quotes"},
    Sort{"number", "een getal", "a number"},
    Sort{"amount", "een bedrag", "an amount"},
    Sort{"duration", "een duur", "a duration"},
    Sort{"date", "een datum", "a date"},
    Sort{"period", "een punt", "a period"},
    Sort{"comma", "een komma", "a comma"},
    Sort{"semicolon", "een puntkomma", "a semicolon"},
    Sort{"colon", "een dubbele punt", "a colon"},
    Sort{"true", "waar", "true"},
    Sort{"false", "onwaar", "false"},
    Sort{"type/yes-no", "een ja of nee", "a yes or no"},
    Sort{"type/number", "een getal", "a number"},
    Sort{"type/money", "een bedrag zonder tijdvak", "an amount without a period"},
    Sort{"type/money/week", "een bedrag per week", "an amount per week"},
    Sort{"type/money/month", "een bedrag per maand", "an amount per month"},
    Sort{"type/money/quarter", "een bedrag per kwartaal", "an amount per quarter"},
    Sort{"type/money/year", "een bedrag per jaar", "an amount per year"},
    Sort{"type/percentage", "een percentage", "a percentage"},
    Sort{"type/date", "een datum", "a date"},
    Sort{"type/duration/day", "een aantal dagen", "a number of days"},
    Sort{"type/duration/working-day", "een aantal werkdagen", "a number of working days"},
    Sort{"type/duration/week", "een aantal weken", "a number of weeks"},
    Sort{"type/duration/month", "een aantal maanden", "a number of months"},
    Sort{"type/duration/year", "een aantal jaren", "a number of years"},
    Sort{"type/text", "een tekst", "a text"},
    Sort{"type/file", "een bestand", "a file"},
    Sort{"type/reference", "een verwijzing", "a reference"},
    Sort{"type/choice", "een keuze", "a choice"},
    Sort{"type/object", "een groep velden tussen accolades", "a group of fields between braces"},
    Sort{"json/object", "velden tussen accolades", "fields between braces"},
};

constexpr std::string_view choice_of = "type/choice/";

/// Whether the text mentions an argument that there is not, or that says nothing.
bool has_empty_hole(std::string_view text, std::span<const std::string> arguments) {
    for (std::size_t i = 0; i < 10; ++i) {
        const bool filled = i < arguments.size() && !arguments[i].empty();
        if (!filled && text.find('{' + std::to_string(i) + '}') != text.npos) return true;
    }
    return false;
}

}  // namespace

Words words_of(text::Code code, Language language) {
    for (const auto entries : {words_about_reading(),
                               words_about_names(),
                               words_about_values(),
                               words_about_structure(),
                               words_about_cases(),
                               words_about_procedures()}) {
        const auto found = std::ranges::find(entries, code, &Entry::code);
        if (found == entries.end()) continue;
        return language == Language::Dutch ? found->dutch : found->english;
    }
    ENSURE(false);
    return {};
}

std::string_view help_of(const Words& words, std::span<const std::string> arguments) {
    const bool lacking = !words.otherwise.empty() && has_empty_hole(words.help, arguments);
    return lacking ? words.otherwise : words.help;
}

std::string word_of(std::string_view sort, Language language) {
    const bool dutch = language == Language::Dutch;
    if (sort.starts_with(choice_of)) {
        const std::string name(sort.substr(choice_of.size()));
        return (dutch ? "een keuze uit `" : "a choice of `") + name + '`';
    }
    const auto* found = std::ranges::find(sorts, sort, &Sort::key);
    if (found == sorts.end()) return std::string(sort);
    return std::string(dutch ? found->dutch : found->english);
}

std::string_view or_word(Language language) {
    return language == Language::Dutch ? " of " : " or ";
}

std::string_view end_of_text(Language language) {
    return language == Language::Dutch ? "het einde van de tekst" : "the end of the text";
}

}  // namespace engine::report
