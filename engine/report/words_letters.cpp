#include "engine/report/words_letters.h"

#include "engine/report/both.h"
#include "engine/report/sentence.h"

#include <array>
#include <vector>

namespace engine::report {
namespace {

// In the order of LetterText.
constexpr std::array<Both, 66> sentences = {{
    {"Ontvangstbewijs", "Receipt"},
    {"Ontvangstbevestiging", "Acknowledgement of receipt"},
    {"Verzoek om aanvulling", "Request to complete"},
    {"Besluit (ontwerp)", "Decision (draft)"},
    {"Besluit", "Decision"},
    {"Ingebrekestelling", "Notice of default"},
    {"Bezwaarschrift", "Objection"},
    {"Aan: {0}", "To: {0}"},
    {"Van: {0}", "From: {0}"},
    {"Datum: {0}", "Date: {0}"},
    {"Betreft: {0}, nummer {1}", "Concerns: {0}, number {1}"},
    {"Uw verzoek is op {0} ontvangen.", "Your request was received on {0}."},
    {"Ingediend op {0} door {1}.", "Filed on {0} by {1}."},
    {"Wanneer er een besluit is", "When it will be decided"},
    {"De regels noemen geen termijn waarbinnen wordt beslist.",
     "The rules name no term for deciding."},
    {"{0} loopt tot en met {1} ({2}).", "{0} runs up to and including {1} ({2})."},
    {"Zo is geteld:", "This is how it was counted:"},
    {"Van", "From"},
    {"Tot en met", "Up to"},
    {"Telt", "Counts"},
    {"Waarom", "Why"},
    {"Hoe het ervoor staat en wie aan zet is: wijkwet status {0}",
     "How it stands and whose turn it is: wijkwet status {0}"},
    {"Wat nu kan", "What can be done now"},
    {"{0}: {1}", "{0}: {1}"},
    {"{0}: {1}, uiterlijk op {2}", "{0}: {1}, on {2} at the latest"},
    {"Wat ontbreekt", "What is lacking"},
    {"Uw verzoek is nog niet volledig. Nodig is:", "Your request is not complete yet. Needed:"},
    {"U kunt dit aanvullen tot en met {0} ({1}).",
     "You can complete it up to and including {0} ({1})."},
    {"U kunt dit aanvullen tot en met [in te vullen: datum].",
     "You can complete it up to and including [to fill in: date]."},
    {"Vult u niet op tijd aan, dan kan het verzoek buiten behandeling blijven ({0}).",
     "If you do not complete it in time, the request may be left aside ({0})."},
    {"Tot u aanvult, staat de termijn om te beslissen stil ({0}).",
     "Until you do, the term for deciding stands still ({0})."},
    {"De toets komt uit op: {0}.", "The assessment comes to: {0}."},
    {"Het besluit is: {0}. Het is genomen op {1}, door {2}.",
     "The decision is: {0}. It was taken on {1}, by {2}."},
    {"Het besluit is: {0}. Het geldt als genomen op {1}, door tijdsverloop.",
     "The decision is: {0}. It counts as taken on {1}, by lapse of time."},
    {"Redenen", "Reasons"},
    {"Nog open", "Still open"},
    {"[in te vullen: {0}]", "[to fill in: {0}]"},
    {"Niet eens met dit besluit?", "Not agreed with this decision?"},
    {"Wie het niet eens is met dit besluit, kan binnen {0}{1} een bezwaarschrift indienen bij {2} "
     "({3}).",
     "Who does not agree with this decision can file an objection with {2} within {0}{1} ({3})."},
    {"Wie het niet eens is met dit besluit, kan binnen {0}{1} beroep instellen bij {2} ({3}).",
     "Who does not agree with this decision can appeal to {2} within {0}{1} ({3})."},
    {"Wie het niet eens is met dit besluit, kan binnen {0}{1} om herziening vragen bij {2} ({3}).",
     "Who does not agree with this decision can ask {2} for review within {0}{1} ({3})."},
    {" na de dag van bekendmaking", " after the day of its announcement"},
    {"Tegen dit besluit staat geen {0} open ({1}).", "No {0} is open to this decision ({1})."},
    {"Bij {0}: {1}", "With {0}: {1}"},
    {"bezwaar", "objection"},
    {"beroep", "appeal"},
    {"herziening", "review"},
    {"{0} is op {1} verstreken, en er is geen besluit bekendgemaakt.",
     "{0} ran out on {1}, and no decision was announced."},
    {"Hierbij stel ik u in gebreke (art. 4:17 lid 3 en 6:12 Awb). Ik vraag u binnen twee weken na "
     "ontvangst van deze brief te beslissen.",
     "I hereby give you notice of default (art. 4:17(3) and 6:12 Awb). I ask you to decide within "
     "two weeks after you receive this letter."},
    {"Daarna is een dwangsom verschuldigd voor elke dag, ten hoogste 42 dagen (art. 4:17 lid 1 en "
     "2 "
     "Awb).",
     "After that a penalty is due for every day, 42 days at most (art. 4:17(1) and (2) Awb)."},
    {"Ik maak bezwaar tegen uw besluit van {0}.", "I object to your decision of {0}."},
    {"De termijn om bezwaar te maken loopt tot en met {0} (art. 6:7 Awb).",
     "The term to object runs up to and including {0} (art. 6:7 Awb)."},
    {"Gronden", "Grounds"},
    {"[in te vullen: {0}]", "[to fill in: {0}]"},
    {"naam", "name"},
    {"adres", "address"},
    {"handtekening", "signature"},
    {"welk besluit wordt genomen", "which decision is taken"},
    {"de redenen voor die keuze", "the reasons for that choice"},
    {"waarom het besluit niet juist is", "why the decision is not right"},
    {"datum van het besluit", "date of the decision"},
    {"wat ontbreekt", "what is lacking"},
    {"welke rechter", "which court"},
    {"hoe en bij wie dit besluit is te bestrijden", "how and before whom to contest this decision"},
    {"hoe lang", "how long"},
    {"de regels kennen deze stap niet", "the rules do not know this step"},
}};

}  // namespace

std::string letter_text(LetterText text,
                        Language language,
                        std::initializer_list<std::string> arguments) {
    const std::vector<std::string> given(arguments);
    return filled(sentences.at(static_cast<std::size_t>(text)).in(language), given);
}

}  // namespace engine::report
