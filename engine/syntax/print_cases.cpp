#include "engine/base/match.h"
#include "engine/syntax/printer.h"

namespace engine::syntax {
namespace {

std::string_view outcome_words(OutcomeWord outcome) {
    switch (outcome) {
        case OutcomeWord::Inadmissible: return "niet ontvankelijk";
        case OutcomeWord::Admissible: return "ontvankelijk";
        case OutcomeWord::Incomplete: return "aan te vullen";
        case OutcomeWord::Complete: return "volledig";
        case OutcomeWord::Declined: return "niet in behandeling";
        case OutcomeWord::Refuse: return "te weigeren";
        case OutcomeWord::MayRefuse: return "kan worden geweigerd";
        case OutcomeWord::Defer: return "aan te houden";
        case OutcomeWord::Grant: return "toewijsbaar";
        case OutcomeWord::JudgementNeeded: return "oordeel nodig";
        case OutcomeWord::Undetermined: return "onbepaald";
        case OutcomeWord::Contradictory: return "tegenstrijdig";
    }
    return {};
}

std::string status_words(const ExpectStatus& expected) {
    switch (expected.status) {
        case ExpectStatus::Status::Met: return "is vervuld";
        case ExpectStatus::Status::NotMet: return "is niet vervuld";
        case ExpectStatus::Status::Unknown: return "is onbekend";
        case ExpectStatus::Status::AwaitsJudgement:
            return "wacht op het oordeel van " +
                   (expected.organ ? words(*expected.organ) : std::string());
        case ExpectStatus::Status::Disapplied: return "blijft buiten toepassing";
    }
    return {};
}

std::string assertion_words(const Tree& tree, const Assertion& assertion) {
    std::string text = base::match(
        assertion.said,
        [&](ConditionId id) { return clause(tree, id, Order::Main, Sense::Same); },
        [](const SetsAside& it) {
            return words(it.organ) + " laat " + words(it.targets, true) + " buiten toepassing";
        });
    if (assertion.date) text += ", op " + calendar::format(*assertion.date);
    if (assertion.reason) {
        text += std::string(",") + clause_break + "omdat " + words(*assertion.reason);
    }
    return text;
}

}  // namespace

void BlockPrinter::operator()(const DateLine& line) {
    sentence((line.filed ? "ingediend op " : "op ") + calendar::format(line.date));
}

void BlockPrinter::operator()(const Case& given) {
    opener((given.given ? "gegeven een " : "een ") + given.subject.text + " met");
    dashes(entries_of(given.assertions));
}

std::vector<Entry> BlockPrinter::entries_of(const std::vector<Assertion>& assertions) const {
    std::vector<Entry> entries;
    for (const Assertion& assertion : assertions) {
        entries.push_back({assertion.span, assertion_words(tree_, assertion)});
    }
    return entries;
}

void BlockPrinter::operator()(const GivenRegulation& given) {
    const std::string_view determiner =
        given.subject.determiner == Determiner::Het ? "het " : "de ";
    sentence("gegeven " + std::string(determiner) + given.subject.text + ' ' + words(given.title));
}

void BlockPrinter::operator()(const Example& example) {
    opener("voorbeeld " + words(example.title));
}

std::string BlockPrinter::expectation(const Expectation& expectation) const {
    return base::match(
        expectation.kind,
        [](const ExpectOutcome& expected) {
            return "de uitkomst is " + std::string(outcome_words(expected.outcome));
        },
        [](const ExpectStatus& expected) {
            return words({expected.unit}, true) + ' ' + status_words(expected);
        },
        [&](const ExpectNeed& need) {
            return "nodig is: " + (need.condition
                                       ? clause(tree_, *need.condition, Order::Main, Sense::Same)
                                       : value(need.fact));
        },
        [](const ExpectState& expected) {
            const auto& of = expected.procedure;
            return "de toestand " + (of ? "van " + words(*of) + ' ' : "") + "is " +
                   expected.state.text;
        },
        [](const ExpectStep& expected) {
            return "de stap " + expected.step.text + " is " +
                   (expected.allowed ? "toegestaan" : "niet toegestaan");
        },
        [](const ExpectPenalty& expected) {
            return "de dwangsom is " + quantity::format_cents(expected.cents);
        },
        [](const ExpectTermEnd& expected) {
            std::string text =
                "de " + expected.term.text + " eindigt op " + calendar::format(expected.last);
            if (!expected.suspended_days) return text;
            const calendar::Duration days{*expected.suspended_days, calendar::Unit::Day};
            return text + ", waarvan " + calendar::format(days) + " opgeschort";
        },
        [&](const ExpectValue& expected) {
            return clause(tree_, expected.condition, Order::Main, Sense::Same);
        });
}

void BlockPrinter::operator()(const Expected& expected) {
    opener("verwacht");
    std::vector<Entry> entries;
    for (const Expectation& one : expected.expectations) {
        entries.push_back({one.span, expectation(one)});
    }
    dashes(entries);
}

}  // namespace engine::syntax
