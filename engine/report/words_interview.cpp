#include "engine/report/words_interview.h"

#include "engine/report/both.h"
#include "engine/report/sentence.h"

#include <array>
#include <vector>

namespace engine::report {
namespace {

// In the order of InterviewText.
constexpr std::array<Both, 25> sentences = {{
    {"Een verzoek indienen volgens: {0}.\nEen lege regel betekent: weet ik niet. `?` geeft uitleg, "
     "`terug` gaat een vraag terug,\n`bewaar` bewaart uw antwoorden, `stop` houdt op.",
     "File a request under: {0}.\nAn empty line means: I do not know. `?` explains, `back` goes "
     "back one question,\n`save` keeps your answers, `stop` ends.\nAmounts and days are typed as "
     "in "
     "Dutch: 46.000,50 and 1-9-2026."},
    {"Hoe heet uw verzoek?", "What is your request called?"},
    {"Wat geldt voor {0}?", "What holds for {0}?"},
    {"Voor {0}. Antwoord met {1}", "For {0}. Answer with {1}"},
    {"Antwoord met {0}", "Answer with {0}"},
    {"Hier hangt van af:", "What hangs on it:"},
    {"  {0}: {1}", "  {0}: {1}"},
    {"`terug`, `bewaar`, `stop`, of een lege regel: weet ik niet.",
     "`back`, `save`, `stop`, or an empty line: I do not know."},
    {"Er is geen vraag om naar terug te gaan.", "There is no question to go back to."},
    {"Indienen kan na de laatste vraag; wat u niet weet, slaat u over.",
     "You can file after the last question; leave out what you do not know."},
    {"Goed, dat blijft open.", "All right, that stays open."},
    {"Bewaard in `{0}`. Verder gaan kan met `wijkwet dien-in {1}`.",
     "Kept in `{0}`. Go on with `wijkwet file {1}`."},
    {"`{0}` kan niet worden geschreven.", "`{0}` cannot be written."},
    {"er is niemand om vragen aan te stellen; geef de antwoorden met `--antwoorden BESTAND`",
     "there is nobody to ask; give the answers with `--antwoorden FILE`"},
    {"er is niets ingediend: of het verzoek ontvankelijk is, hangt nog af van {0}",
     "nothing was filed: whether the request is admissible still hangs on {0}"},
    {"Kijk uw antwoorden na.", "Check your answers."},
    {"  {0} {1}: {2}", "  {0} {1}: {2}"},
    {"Een nummer verandert dat antwoord; `indienen` dient in; `bewaar` en `stop` kunnen ook.",
     "A number changes that answer; `file` files; `save` and `stop` are possible too."},
    {"Zoals het er nu staat is de uitkomst: {0}.", "As it stands the outcome is: {0}."},
    {"Zoals het er nu staat is de uitkomst: {0} ({1}).", "As it stands the outcome is: {0} ({1})."},
    {"U kunt toch indienen. Het gemeentebestuur beslist.",
     "You can file all the same. The municipality decides."},
    {"Let op: het bestand `{0}` is hier niet gevonden.",
     "Note: the file `{0}` was not found here."},
    {"Gestopt; er is niets ingediend.", "Stopped; nothing was filed."},
    {"Meer hoeft er niet te worden gevraagd.", "Nothing more has to be asked."},
    {"`{0}` is geen nummer van een antwoord.", "`{0}` is no number of an answer."},
}};

struct PeriodWords {
    quantity::Per per;
    Both words;
};

constexpr std::array amounts{
    PeriodWords{quantity::Per::Once, {"een bedrag, zoals € 46.000", "an amount, such as € 46.000"}},
    PeriodWords{quantity::Per::Week,
                {"een bedrag per week, zoals € 900", "an amount per week, such as € 900"}},
    PeriodWords{quantity::Per::Month,
                {"een bedrag per maand, zoals € 4.000", "an amount per month, such as € 4.000"}},
    PeriodWords{
        quantity::Per::Quarter,
        {"een bedrag per kwartaal, zoals € 12.000", "an amount per quarter, such as € 12.000"}},
    PeriodWords{quantity::Per::Year,
                {"een bedrag per jaar, zoals € 46.000", "an amount per year, such as € 46.000"}}};

Both form_of(const model::Type& type) {
    using Kind = model::Type::Kind;
    switch (type.kind) {
        case Kind::YesNo: return {"ja of nee", "yes or no"};
        case Kind::Number: return {"een getal, zoals 12", "a number, such as 12"};
        case Kind::Money: return amounts.at(static_cast<std::size_t>(type.per)).words;
        case Kind::Percentage: return {"een percentage, zoals 25%", "a percentage, such as 25%"};
        case Kind::Date:
            return {"een dag, zoals 1 september 2026 of 1-9-2026",
                    "a day, such as 1 september 2026 or 2026-09-01"};
        case Kind::Duration: break;
        case Kind::Text: return {"een paar woorden", "some words"};
        case Kind::File: return {"de naam van een bestand", "the name of a file"};
        case Kind::Reference:
            return {"waar het staat, zoals een adres op het web",
                    "where it is, such as an address"};
        case Kind::Choice:
            return {"een van deze, of het nummer ervoor:",
                    "one of these, or the number before it:"};
    }
    return {"een duur, zoals {0}", "a duration, such as {0}"};
}

Both misread_words(interview::Misread::Why why) {
    using Why = interview::Misread::Why;
    switch (why) {
        case Why::Unreadable:
            return {"Daar staan tekens in die niet te lezen zijn.",
                    "That holds characters that cannot be read."};
        case Why::Form:
            return {"Dat antwoord is niet begrepen.", "That answer was not understood."};
        case Why::NoSuchDay: return {"Die dag bestaat niet.", "There is no such day."};
        case Why::TooPrecise:
            return {"Dat heeft te veel cijfers achter de komma.",
                    "That has too many digits after the comma."};
        case Why::TooLarge: return {"Dat is te groot.", "That is too large."};
        case Why::OtherUnit:
            return {"Dat gaat over een ander tijdvak.", "That is about another period."};
        case Why::NoSuchChoice: return {"Dat staat er niet bij.", "That is not one of them."};
    }
    return {};
}

}  // namespace

std::string interview_text(InterviewText text,
                           Language language,
                           std::initializer_list<std::string> arguments) {
    const std::vector<std::string> given(arguments);
    return filled(sentences.at(static_cast<std::size_t>(text)).in(language), given);
}

std::string misread_text(const interview::Misread& misread, Language language) {
    std::string text(misread_words(misread.why).in(language));
    if (misread.nearest.empty()) return text;
    const std::vector<std::string> given{misread.nearest};
    const Both meant{" Bedoelt u `{0}`?", " Do you mean `{0}`?"};
    return text + filled(meant.in(language), given);
}

std::string form_text(const model::Attribute& attribute, Language language) {
    const auto example = calendar::format(
        calendar::Duration{8, attribute.type.unit},
        language == Language::Dutch ? calendar::Language::Dutch : calendar::Language::English);
    std::string text = filled(form_of(attribute.type).in(language), std::vector{example});
    const bool is_list = attribute.type.kind == model::Type::Kind::Choice;
    const Both none{", of `geen`", ", or `none`"};
    return attribute.optional && !is_list ? text + std::string(none.in(language)) : text;
}

}  // namespace engine::report
