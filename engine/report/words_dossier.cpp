#include "engine/report/words_dossier.h"

#include "engine/report/both.h"
#include "engine/report/sentence.h"

#include <vector>

namespace engine::report {
namespace {

Both words_of(DossierText text) {
    switch (text) {
        case DossierText::WasFiled: return {"{0}, door {1}", "{0}, by {1}"};
        case DossierText::FiledOn: return {"Ingediend", "Filed"};
        case DossierText::OutcomeWord: return {"Uitkomst", "Outcome"};
        case DossierText::StateOn: return {"Stand op {0}", "State on {0}"};
        case DossierText::Since: return {"{0}, sinds {1}", "{0}, since {1}"};
        case DossierText::Terms: return {"Termijnen", "Terms"};
        case DossierText::Turn: return {"Wie is aan zet", "Whose turn it is"};
        case DossierText::TurnBy:
            return {"{0}: {1}, uiterlijk op {2}", "{0}: {1}, on {2} at the latest"};
        case DossierText::TurnOpen: return {"{0}: {1}", "{0}: {1}"};
        case DossierText::Late: return {" ({0} te laat)", " ({0} late)"};
        case DossierText::ToMeet: return {"{0} halen", "to meet {0}"};
        case DossierText::NobodyActs: return {"niemand", "nobody"};
        case DossierText::Possible: return {"Wat kan nu", "What can be done now"};
        case DossierText::PossibleBy:
            return {"{0} ({1}), uiterlijk op {2}", "{0} ({1}), on {2} at the latest"};
        case DossierText::PossibleAny: return {"{0} ({1})", "{0} ({1})"};
        case DossierText::NotYet: return {"nog niet: {0}: {1}", "not yet: {0}: {1}"};
        case DossierText::Lacking: return {"Wat daarvoor nog ontbreekt", "What is lacking for it"};
        case DossierText::LackingFor: return {"voor {1}: {0}", "for {1}: {0}"};
        case DossierText::LackingFirst: return {"eerst nodig: {0}", "needed first: {0}"};
        case DossierText::Happened: return {"Gebeurd", "Happened"};
        case DossierText::Penalty:
            return {"Dwangsom: {0} over {1}, vanaf {2} (art. 4:17 Awb)",
                    "Penalty: {0} for {1}, from {2} on (art. 4:17 Awb)"};
        case DossierText::PenaltyUnsure:
            return {
                "Open vraag: of de eerste dag de 14e of de 15e na de ingebrekestelling is, staat "
                "niet vast. Gerekend is vanaf de 15e; vanaf de 14e is het {0}.",
                "Open question: whether the first day is the 14th or the 15th after the notice "
                "is not settled. Counted from the 15th; from the 14th it is {0}."};
        case DossierText::PenaltyNone:
            return {"Dwangsom: nog niets verschuldigd; de eerste dag is {0} (art. 4:17 Awb)",
                    "Penalty: nothing due yet; the first day is {0} (art. 4:17 Awb)"};
        case DossierText::DeemedTaken:
            return {"{0} (vanzelf, door tijdsverloop)", "{0} (by lapse of time)"};
        case DossierText::Event: return {"{0}. {1}: {2}", "{0}. {1}: {2}"};
        case DossierText::EventBy: return {"{0}. {1}: {2}, door {3}", "{0}. {1}: {2}, by {3}"};
        case DossierText::Extension: return {"Verlenging", "Extension"};
        case DossierText::Agreed: return {"{0}, in overleg", "{0}, as agreed"};
        case DossierText::Reason: return {"Reden", "Reason"};
        case DossierText::RecordedOn: return {"Vastgelegd", "Recorded"};
        case DossierText::RecordedAt: return {"{0}, {1} (UTC)", "{0}, {1} (UTC)"};
        case DossierText::Taken:
            return {"Vastgelegd in {0}: {1}, op {2}.", "Recorded in {0}: {1}, on {2}."};
        case DossierText::Refused: return {"`{0}` kan niet: {1}", "`{0}` is not possible: {1}"};
        case DossierText::UnknownStep:
            return {"de stap `{0}` bestaat niet; wel: {1}",
                    "there is no step `{0}`; there are: {1}"};
        case DossierText::UnknownStepMeant:
            return {"de stap `{0}` bestaat niet; bedoelde u `{1}`?",
                    "there is no step `{0}`; did you mean `{1}`?"};
        case DossierText::StepToCome:
            return {
                "`{0}` op {1} kan nog niet worden vastgelegd: het is vandaag {2}, en een stap "
                "wordt vastgelegd als hij is gezet",
                "`{0}` on {1} cannot be recorded yet: today is {2}, and a step is recorded "
                "when it has been taken"};
        case DossierText::CaseToCome:
            return {
                "dit verzoek is van {0}, en die dag moet nog komen: het is vandaag {1}; dien het "
                "dan pas in, of verbeter de dag",
                "this request is of {0}, and that day is still to come: today is {1}; file it "
                "then, or mend the day"};
        case DossierText::UnknownLetter:
            return {"de brief `{0}` bestaat niet; wel: {1}",
                    "there is no letter `{0}`; there are: {1}"};
        case DossierText::UnknownLetterMeant:
            return {"de brief `{0}` bestaat niet; bedoelde u `{1}`?",
                    "there is no letter `{0}`; did you mean `{1}`?"};
        case DossierText::OtherSubject:
            return {"`{0}` gaat niet over een {1}, zoals het dossier",
                    "`{0}` is not about a {1}, as the dossier is"};
        case DossierText::UnknownDossier:
            return {"er is geen dossier `{0}` in `{1}`; `wijkwet status` noemt ze alle",
                    "there is no dossier `{0}` in `{1}`; `wijkwet status` lists them all"};
        case DossierText::NotKnownYet:
            return {"van `{0}` was op {1} nog niets vastgelegd",
                    "nothing of `{0}` had been recorded yet on {1}"};
        case DossierText::NotFiledYet:
            return {"`{0}` was op {1} nog niet ingediend; dat gebeurde op {2}",
                    "`{0}` was not filed yet on {1}; that happened on {2}"};
        case DossierText::NoDossiers:
            return {"er zijn nog geen dossiers in `{0}`", "there are no dossiers in `{0}` yet"};
        case DossierText::NoneFiledYet:
            return {"op {0} was nog geen dossier ingediend", "no dossier was filed yet on {0}"};
        case DossierText::NothingLate: return {"niets is te laat", "nothing is late"};
        case DossierText::NoProcedure:
            return {"\"{0}\" heeft geen procedure voor dit onderwerp; er is niets om in te dienen",
                    "\"{0}\" has no procedure for this subject; there is nothing to file"};
        case DossierText::OneCase:
            return {"`{0}` is niet het enige verzoek dat u geeft; dien ze een voor een in",
                    "`{0}` is not the only request that you give; file them one by one"};
        case DossierText::NoCase:
            return {"`{0}` bevat geen verzoek, en geen regeling om er een onder te doen",
                    "`{0}` holds no request, and no regulation to make one under"};
        case DossierText::BrokenEntry:
            return {
                "gebeurtenis {1} van `{0}` is niet te lezen; `wijkwet dossier controleer` zegt of "
                "het bestand is veranderd",
                "event {1} of `{0}` is unreadable; `wijkwet dossier controleer` tells whether the "
                "file was changed"};
        case DossierText::BrokenRules:
            return {
                "de regels waaronder `{0}` is ingediend zijn niet te lezen; `wijkwet dossier "
                "controleer` zegt of het bestand is veranderd",
                "the rules under which `{0}` was filed are unreadable; `wijkwet dossier "
                "controleer` tells whether the file was changed"};
        case DossierText::Whole:
            return {"het logboek is heel: {0} vermeldingen, de regelteksten meegeteld",
                    "the log is whole: {0} entries, rule texts included"};
        case DossierText::Flaw:
            return {"het logboek is gebroken bij vermelding {0} ({1} nr. {2}): {3}",
                    "the log is broken at entry {0} ({1} no. {2}): {3}"};
        case DossierText::ImportedAll: return {"{0} vermeldingen ingelezen", "{0} entries read"};
        case DossierText::NotImported:
            return {"`{0}` is geen uitvoer van dossiers", "`{0}` is no export of dossiers"};
        case DossierText::NoGraphviz:
            return {
                "voor SVG is het programma `dot` van Graphviz nodig; `--als dot` of `--als "
                "mermaid` kan zonder",
                "SVG needs the program `dot` of Graphviz; `--als dot` or `--als mermaid` does "
                "without"};
        case DossierText::NoSuchProcedure:
            return {"de procedure `{0}` bestaat niet; wel: {1}",
                    "there is no procedure `{0}`; there are: {1}"};
        case DossierText::NoSuchProcedureMeant:
            return {"de procedure `{0}` bestaat niet; bedoelde u `{1}`?",
                    "there is no procedure `{0}`; did you mean `{1}`?"};
        case DossierText::NoProcedures:
            return {"{0}: heeft geen procedure om te tekenen", "{0}: has no procedure to draw"};
        case DossierText::ManyProcedures:
            return {"{0}: kent meer procedures; kies met `--procedure` uit {1}",
                    "{0}: knows several procedures; choose with `--procedure` from {1}"};
        case DossierText::NoOwnProcedure:
            return {
                "{0}: heeft zelf geen procedure; uit wat erbij hoort kiest u met `--procedure` een "
                "van {1}",
                "{0}: has no procedure of its own; from what goes with it, choose with "
                "`--procedure` one of {1}"};
        case DossierText::WhatDossier:
            return {"`dossier` kent geen `{0}`; wel: {1}",
                    "`dossier` does not know `{0}`; there are: {1}"};
        case DossierText::WhatDossierMeant:
            return {"`dossier` kent geen `{0}`; bedoelde u `{1}`?",
                    "`dossier` does not know `{0}`; did you mean `{1}`?"};
        case DossierText::Busy:
            return {"`{0}` is te lang door anderen in gebruik; probeer het opnieuw",
                    "`{0}` is in use by others for too long; try again"};
        case DossierText::Conflict:
            return {"het dossier in `{0}` is intussen veranderd; probeer het opnieuw",
                    "the dossier in `{0}` has changed meanwhile; try again"};
        case DossierText::Earlier:
            return {"in `{0}` staat al iets dat later is vastgelegd; kijk de klok na",
                    "`{0}` holds something recorded later; check the clock"};
        case DossierText::TooLarge:
            return {"dit is te groot om in `{0}` vast te leggen", "this is too large for `{0}`"};
        case DossierText::Unlinked:
            return {"dit sluit niet aan op wat in `{0}` staat", "this does not continue `{0}`"};
        case DossierText::NotALog:
            return {"`{0}` is geen bestand met dossiers", "`{0}` is no file of dossiers"};
        case DossierText::Newer:
            return {"`{0}` is van een nieuwere versie van wijkwet",
                    "`{0}` is of a later version of wijkwet"};
        case DossierText::Damaged: return {"`{0}` is beschadigd", "`{0}` is damaged"};
        case DossierText::ReadOnly:
            return {"`{0}` mag niet worden beschreven", "`{0}` may not be written"};
        case DossierText::Full:
            return {"er is geen ruimte meer om in `{0}` te schrijven", "no room is left for `{0}`"};
        case DossierText::Cannot:
            return {"`{0}` kan niet worden geopend of beschreven",
                    "`{0}` cannot be opened or written"};
    }
    return {};
}

}  // namespace

std::string flaw_text(store::Flaw::Kind kind, Language language) {
    using Kind = store::Flaw::Kind;
    const auto words = [&]() -> Both {
        switch (kind) {
            case Kind::Missing: return {"zij ontbreekt", "it is missing"};
            case Kind::Changed: return {"zij is veranderd", "it was changed"};
            case Kind::Unlinked:
                return {"zij sluit niet aan op de vorige", "it does not follow the one before it"};
            case Kind::Cut: return {"hier houdt het op", "it ends here"};
            case Kind::Rewritten: return {"zij is vervangen", "it was replaced"};
            case Kind::Unreadable: return {"zij is niet te lezen", "it cannot be read"};
            case Kind::Index:
                return {"het bestand bewaart haar verkeerd", "the file keeps it wrongly"};
            case Kind::Latest:
                return {"het overzicht van dossiers klopt hier niet",
                        "the overview of dossiers is wrong here"};
        }
        return {};
    };
    return std::string(words().in(language));
}

std::string dossier_text(DossierText text,
                         Language language,
                         std::initializer_list<std::string> arguments) {
    const std::vector<std::string> given(arguments);
    return filled(words_of(text).in(language), given);
}

}  // namespace engine::report
