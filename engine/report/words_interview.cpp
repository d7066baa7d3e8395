#include "engine/report/words_interview.h"

#include "engine/report/both.h"
#include "engine/report/sentence.h"

#include <array>
#include <vector>

namespace engine::report {
namespace {

// In the order of InterviewText.
constexpr std::array<Both, 21> sentences = {{
    {"Een verzoek indienen volgens: {0}.\nEen lege regel betekent: weet ik niet. `?` geeft uitleg, "
     "`terug` gaat een vraag terug,\n`bewaar` bewaart uw antwoorden, `stop` houdt op.\n",
     "File a request under: {0}.\nAn empty line means: I do not know. `?` explains, `terug` goes "
     "back one question,\n`bewaar` keeps your answers, `stop` ends.\n"},
    {"Hoe heet uw verzoek?", "What is your request called?"},
    {"Wat geldt voor {0}?", "What holds for {0}?"},
    {"Gevraagd door {0}.", "Asked by {0}."},
    {"Antwoord met {0}", "Answer with {0}"},
    {"Dat antwoord is niet begrepen. Antwoord met {0}",
     "That answer was not understood. Answer with {0}"},
    {"`?`, `terug`, `bewaar`, `stop`, of een lege regel: weet ik niet.",
     "`?`, `terug`, `bewaar`, `stop`, or an empty line: I do not know."},
    {"Er is geen vraag om naar terug te gaan.", "There is no question to go back to."},
    {"Goed, dat blijft open.", "All right, that stays open."},
    {"Bewaard in `{0}`. Verder gaan kan met `wijkwet dien-in --antwoorden {0}`.",
     "Kept in `{0}`. Go on with `wijkwet dien-in --antwoorden {0}`."},
    {"`{0}` kan niet worden geschreven.", "`{0}` cannot be written."},
    {"er is niemand om vragen aan te stellen; geef de antwoorden met `--antwoorden BESTAND`",
     "there is nobody to ask; give the answers with `--antwoorden FILE`"},
    {"nog niet bekend: {0}", "not known yet: {0}"},
    {"Kijk uw antwoorden na.", "Check your answers."},
    {"  {0} {1}: {2}", "  {0} {1}: {2}"},
    {"Een nummer verandert dat antwoord; `indienen` dient in; `bewaar` en `stop` kunnen ook.",
     "A number changes that answer; `indienen` files; `bewaar` and `stop` are possible too."},
    {"Zoals het er nu staat is de uitkomst: {0}.", "As it stands the outcome is: {0}."},
    {"Let op: het bestand `{0}` is hier niet gevonden.",
     "Note: the file `{0}` was not found here."},
    {"Gestopt; er is niets ingediend.", "Stopped; nothing was filed."},
    {"Meer hoeft er niet te worden gevraagd.", "Nothing more has to be asked."},
    {"`{0}` is geen nummer van een antwoord.", "`{0}` is no number of an answer."},
}};

}  // namespace

std::string interview_text(InterviewText text,
                           Language language,
                           std::initializer_list<std::string> arguments) {
    const std::vector<std::string> given(arguments);
    return filled(sentences.at(static_cast<std::size_t>(text)).in(language), given);
}

std::string form_text(const model::Type& type, Language language) {
    using Kind = model::Type::Kind;
    const auto words = [&]() -> Both {
        switch (type.kind) {
            case Kind::YesNo: return {"ja of nee", "ja or nee (yes or no)"};
            case Kind::Number: return {"een getal, zoals 12", "a number, such as 12"};
            case Kind::Money: return {"een bedrag, zoals € 46.000", "an amount, such as € 46.000"};
            case Kind::Percentage:
                return {"een percentage, zoals 25%", "a percentage, such as 25%"};
            case Kind::Date:
                return {"een dag, zoals 1 september 2026", "a day, such as 1 september 2026"};
            case Kind::Duration: return {"een duur, zoals 8 weken", "a duration, such as 8 weken"};
            case Kind::Text: return {"een paar woorden", "some words"};
            case Kind::File: return {"de naam van een bestand", "the name of a file"};
            case Kind::Reference:
                return {"waar het staat, zoals een adres op het web",
                        "where it is, such as an address"};
            case Kind::Choice:
                return {"een van deze, of het nummer ervoor:",
                        "one of these, or the number before it:"};
        }
        return {};
    };
    return std::string(words().in(language));
}

}  // namespace engine::report
