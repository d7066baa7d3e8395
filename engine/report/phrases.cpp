#include "engine/report/phrases.h"

#include "engine/report/sentence.h"

#include <array>
#include <vector>

namespace engine::report {
namespace {

struct Entry {
    Phrase phrase;
    std::string_view dutch;
    std::string_view english;
};

// In the order of Phrase.
constexpr std::array catalogue{
    Entry{Phrase::ReferenceDate, "Peildatum", "Reference date"},
    Entry{Phrase::Rules, "Regels", "Rules"},
    Entry{Phrase::NoRules,
          "geen regeling die op deze dag geldt zegt iets over een {0}",
          "no regulation in force on this day says anything about a {0}"},
    Entry{Phrase::WhatNow, "Wat nu", "What now"},
    Entry{Phrase::Or, "Of", "Or"},
    Entry{Phrase::Defects, "{0} gebreken zijn te herstellen", "{0} defects can be mended"},
    Entry{Phrase::OneDefect, "één gebrek is te herstellen", "one defect can be mended"},
    Entry{Phrase::OpenJudgements, "{0} oordelen staan open", "{0} judgements are open"},
    Entry{Phrase::OneOpenJudgement, "één oordeel staat open", "one judgement is open"},
    Entry{Phrase::UnknownFacts, "{0} gegevens zijn onbekend", "{0} facts are unknown"},
    Entry{Phrase::OneUnknownFact, "één gegeven is onbekend", "one fact is unknown"},
    Entry{Phrase::InTheWay, "{0} voorwaarden staan in de weg", "{0} conditions stand in its way"},
    Entry{Phrase::OneInTheWay, "één voorwaarde staat in de weg", "one condition stands in its way"},
    Entry{Phrase::OneOf, "ten minste één van:", "at least one of:"},
    Entry{Phrase::JudgementOf, "oordeel van {0} nodig: {1}", "judgement of {0} needed: {1}"},
    Entry{Phrase::Judgement, "oordeel nodig: {0}", "judgement needed: {0}"},
    Entry{Phrase::Have, "{0} van {1}", "{0} of {1}"},
    Entry{Phrase::HaveWithin, "{0}, {1}", "{0}, {1}"},
    Entry{Phrase::HaveBeyond, "{0}, moet {1} zijn", "{0}, should be {1}"},
    Entry{Phrase::BoundAtLeast, "ten minste {0}", "at least {0}"},
    Entry{Phrase::BoundAtMost, "ten hoogste {0}", "at most {0}"},
    Entry{Phrase::BoundMore, "meer dan {0}", "more than {0}"},
    Entry{Phrase::BoundLess, "minder dan {0}", "less than {0}"},
    Entry{Phrase::Beside, "{0}, grens {1}", "{0}, bound {1}"},
    Entry{Phrase::Short, "nog {0}", "{0} more"},
    Entry{Phrase::TooMuch, "{0} te veel", "{0} too much"},
    Entry{Phrase::MendWithin, "binnen {0} aan te vullen ({1})", "to be mended within {0} ({1})"},
    Entry{Phrase::Exception, "uitzondering, omdat {0}", "exception, because {0}"},
    Entry{Phrase::SetAside,
          "niet vereist volgens {0}, omdat {1}",
          "not required by {0}, because {1}"},
    Entry{Phrase::Deviation, "afwijkende waarde volgens {0}", "other value by {0}"},
    Entry{Phrase::Hardship, "buiten toepassing gelaten volgens {0}: {1}", "set aside by {0}: {1}"},
    Entry{Phrase::Presumed, "verondersteld volgens {0}", "presumed by {0}"},
    Entry{Phrase::SupplyBy, "{0} (te leveren door {1})", "{0} (to be given by {1})"},
    Entry{Phrase::NowShort, "{0}: nu {1}, nog {2}", "{0}: now {1}, {2} more"},
    Entry{Phrase::NowTooMuch, "{0}: nu {1}, {2} te veel", "{0}: now {1}, {2} too much"},
    Entry{Phrase::Now, "{0}: nu {1}", "{0}: now {1}"},
    Entry{Phrase::GiveJudgement, "oordeel van {0}: {1}", "judgement of {0}: {1}"},
    Entry{Phrase::Answer, "{0} (helpt: {1})", "{0} (helps: {1})"},
    Entry{Phrase::MayHelp,
          "{0} kan volgens {1} {2} buiten toepassing laten, met redenen",
          "{0} may by {1} set {2} aside, with reasons"},
    Entry{Phrase::DeferUntil, "aan te houden tot {0}", "deferred until {0}"},
    Entry{Phrase::NotWeighed,
          "{0} moet volgens {1} nog meewegen: {2}",
          "{0} still has to weigh by {1}: {2}"},
    Entry{Phrase::Overflow,
          "een getal is te groot, of er bleef een rest of deling door nul, in {0}",
          "a number is too large, or a remainder or division by zero was left, in {0}"},
    Entry{Phrase::Conflict,
          "uitzonderingen van gelijke rang geven een verschillende waarde in {0}",
          "exceptions of equal rank give different values in {0}"},
    Entry{Phrase::Contradiction,
          "regels van gelijke rang spreken elkaar tegen: {0}",
          "rules of equal rank contradict each other: {0}"},
    Entry{Phrase::IsAtLeast, "{0} is ten minste {1}", "{0} is at least {1}"},
    Entry{Phrase::IsAtMost, "{0} is ten hoogste {1}", "{0} is at most {1}"},
    Entry{Phrase::IsMore, "{0} is meer dan {1}", "{0} is more than {1}"},
    Entry{Phrase::IsLess, "{0} is minder dan {1}", "{0} is less than {1}"},
    Entry{Phrase::Is, "{0} is {1}", "{0} is {1}"},
    Entry{Phrase::IsNot, "{0} is niet {1}", "{0} is not {1}"},
    Entry{Phrase::IsOneOf, "{0} is een van {1}", "{0} is one of {1}"},
    Entry{Phrase::IsNoneOf, "{0} is geen van {1}", "{0} is none of {1}"},
    Entry{Phrase::IsAfter, "{0} ligt na {1}", "{0} lies after {1}"},
    Entry{Phrase::IsBefore, "{0} ligt vóór {1}", "{0} lies before {1}"},
    Entry{Phrase::IsNotAfter, "{0} ligt niet na {1}", "{0} does not lie after {1}"},
    Entry{Phrase::IsNotBefore, "{0} ligt niet vóór {1}", "{0} does not lie before {1}"},
    Entry{Phrase::IsKnown, "{0} is bekend", "{0} is known"},
    Entry{Phrase::Exists, "{0} ontbreekt niet", "{0} is not lacking"},
    Entry{Phrase::Unknown, "onbekend", "unknown"},
    Entry{Phrase::Absent, "ontbreekt", "is lacking"},
    Entry{Phrase::TooLarge, "niet te berekenen", "cannot be calculated"},
    Entry{Phrase::Contradicts, "tegenstrijdig", "contradictory"},
    Entry{Phrase::NotBegun, "nog niet begonnen", "not begun yet"},
    Entry{Phrase::Allowed, "toegestaan", "allowed"},
    Entry{Phrase::Expected, "verwacht: {0}; gevonden: {1}", "expected: {0}; found: {1}"},
    Entry{Phrase::ExamplesRun, "{0} van {1} voorbeelden kloppen", "{0} of {1} examples pass"},
    Entry{Phrase::NeverTrue, "in geen voorbeeld waar: {0}", "true in no example: {0}"},
    Entry{Phrase::NeverFalse, "in geen voorbeeld onwaar: {0}", "false in no example: {0}"},
    Entry{Phrase::NeverEither,
          "in geen voorbeeld waar of onwaar: {0}",
          "neither true nor false in any example: {0}"},
    Entry{Phrase::AllCovered,
          "elk onderdeel is in een voorbeeld waar en in een ander onwaar",
          "each item is true in one example and false in another"},
    Entry{Phrase::NotCovered, "Nog niet op de proef gesteld", "Not yet put to the test"},
    Entry{Phrase::NoExamples, "geen voorbeelden gevonden", "no examples found"},
    Entry{
        Phrase::NoSuchFinding, "geen regel die op deze dag geldt", "no rule in force on this day"},
    Entry{Phrase::NotAsked, "dit is niet nodig", "this is not needed"},
    Entry{Phrase::Said, "gezegd op {0}", "said at {0}"},
    Entry{Phrase::By, "volgens {0}", "by {0}"},
};

constexpr bool in_order() {
    for (std::size_t i = 0; i < catalogue.size(); ++i) {
        if (static_cast<std::size_t>(catalogue.at(i).phrase) != i) return false;
    }
    return true;
}
static_assert(in_order());

}  // namespace

std::string said(Phrase phrase, Language language, std::initializer_list<std::string_view> blanks) {
    const Entry& entry = catalogue.at(static_cast<std::size_t>(phrase));
    const std::vector<std::string> arguments(blanks.begin(), blanks.end());
    return filled(language == Language::Dutch ? entry.dutch : entry.english, arguments);
}

std::string_view word_of(model::Outcome outcome, Language language) {
    using model::Outcome;
    const bool dutch = language == Language::Dutch;
    switch (outcome) {
        case Outcome::Inadmissible: return dutch ? "niet ontvankelijk" : "not admissible";
        case Outcome::Incomplete: return dutch ? "aan te vullen" : "to be completed";
        case Outcome::Declined: return dutch ? "niet in behandeling" : "not taken up";
        case Outcome::Refuse: return dutch ? "te weigeren" : "to be refused";
        case Outcome::Defer: return dutch ? "aan te houden" : "to be deferred";
        case Outcome::MayRefuse: return dutch ? "kan worden geweigerd" : "may be refused";
        case Outcome::Grant: return dutch ? "toewijsbaar" : "to be granted";
        case Outcome::Admissible: return dutch ? "ontvankelijk" : "admissible";
        case Outcome::Complete: return dutch ? "volledig" : "complete";
        case Outcome::JudgementNeeded: return dutch ? "oordeel nodig" : "judgement needed";
        case Outcome::Undetermined: return dutch ? "onbepaald" : "undetermined";
        case Outcome::Contradictory: return dutch ? "tegenstrijdig" : "contradictory";
    }
    return "";
}

std::string_view word_of_kept(std::string_view outcome, Language language) {
    using model::Outcome;
    constexpr auto last = static_cast<int>(Outcome::Contradictory);
    for (int i = 0; i <= last; ++i) {
        const auto one = static_cast<Outcome>(i);
        if (word_of(one, Language::Dutch) == outcome) return word_of(one, language);
    }
    return outcome;
}

std::string_view word_of(model::Status status, Language language) {
    using model::Status;
    const bool dutch = language == Language::Dutch;
    switch (status) {
        case Status::Met: return dutch ? "vervuld" : "met";
        case Status::NotMet: return dutch ? "niet vervuld" : "not met";
        case Status::Unknown: return dutch ? "onbekend" : "unknown";
        case Status::AwaitsJudgement: return dutch ? "wacht op een oordeel" : "awaits a judgement";
        case Status::Disapplied: return dutch ? "buiten toepassing" : "set aside";
    }
    return "";
}

}  // namespace engine::report
