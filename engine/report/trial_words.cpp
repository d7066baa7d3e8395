#include "engine/report/trial_words.h"

#include "engine/base/match.h"
#include "engine/report/phrases.h"
#include "engine/report/value_text.h"
#include "engine/report/words_steps.h"

#include <algorithm>

namespace engine::report {
namespace {

using Kind = Checked::Kind;

Kind kind_of(const facts::Expectation& expectation) {
    return base::match(
        expectation.kind,
        [](const facts::ExpectedOutcome&) { return Kind::Outcome; },
        [](const facts::ExpectedStatus&) { return Kind::Status; },
        [](const facts::ExpectedNeed&) { return Kind::Need; },
        [](const facts::ExpectedValue&) { return Kind::Value; });
}

Kind kind_of(const facts::CourseExpectation& expectation) {
    return base::match(
        expectation.kind,
        [](const facts::ExpectedState&) { return Kind::State; },
        [](const facts::ExpectedTermEnd&) { return Kind::TermEnd; },
        [](const facts::ExpectedStep&) { return Kind::Step; },
        [](const facts::ExpectedPenalty&) { return Kind::Penalty; });
}

std::string place_of(const model::Model& model, const std::vector<model::UnitId>& units) {
    return units.empty() ? std::string() : place_text(model, units.front(), std::nullopt);
}

/// What came in the place of what was expected.
std::string found_text(const Judged& judged,
                       const facts::Expectation& expectation,
                       const evaluate::Miss& miss,
                       Language language) {
    return base::match(
        expectation.kind,
        [&](const facts::ExpectedOutcome&) {
            return std::string(word_of(judged.answer.outcome, language));
        },
        [&](const facts::ExpectedStatus& it) {
            if (miss.no_finding) return said(Phrase::NoSuchFinding, language);
            return place_of(judged.model, it.units) + ' ' +
                   std::string(word_of(miss.status, language));
        },
        [&](const facts::ExpectedNeed&) { return said(Phrase::NotAsked, language); },
        [&](const facts::ExpectedValue&) {
            return value_text(judged.model, judged.given, miss.value, language);
        });
}

/// What came of the course in the place of what was expected.
std::string found_text(const Judged& judged,
                       const facts::CourseExpectation& expectation,
                       const procedure::CourseMiss& miss,
                       Language language) {
    return base::match(
        expectation.kind,
        [&](const facts::ExpectedState&) {
            if (!miss.state.valid()) return said(Phrase::NotBegun, language);
            return judged.model.states[miss.state].name;
        },
        [&](const facts::ExpectedTermEnd&) {
            if (!miss.running) return said(Phrase::NotBegun, language);
            return running_text(*miss.running, language);
        },
        [&](const facts::ExpectedStep& it) {
            if (miss.hindrances.empty()) return said(Phrase::Allowed, language);
            return hindrances_text(judged.model, judged.given, it.step, miss.hindrances, language);
        },
        [&](const facts::ExpectedPenalty&) {
            return quantity::format_cents(miss.cents,
                                          language == Language::Dutch
                                              ? quantity::Notation::Dutch
                                              : quantity::Notation::English);
        });
}

/// What stands there, on one line.
std::string written_in(const text::SourceFiles& files, text::Span span) {
    std::string line;
    for (const char c : files[span.file].text(span)) {
        const bool space = c == '\n' || c == ' ';
        if (!space || (!line.empty() && line.back() != ' ')) line += space ? ' ' : c;
    }
    return line.starts_with("- ") ? line.substr(2) : line;
}

class Checking {
public:
    Checking(const Judged& judged, Language language) : judged_(judged), language_(language) {}

    void event(const facts::Event& event, const procedure::Refused* refused) {
        Checked& made = add(Kind::Event, event.span);
        if (refused == nullptr) return;
        made.met = false;
        made.found = hindrances_text(
            judged_.model, judged_.given, event.happening.step, refused->hindrances, language_);
    }

    template <class Expectation, class Miss>
    void expectation(const Expectation& expectation, const Miss* miss) {
        Checked& made = add(kind_of(expectation), expectation.span);
        if (miss == nullptr) return;
        made.met = false;
        made.found = found_text(judged_, expectation, *miss, language_);
    }

    std::vector<Checked> in_order() && {
        std::ranges::stable_sort(made_, {}, &Checked::span);
        return std::move(made_);
    }

private:
    Checked& add(Kind kind, text::Span span) {
        return made_.emplace_back(Checked{kind, span, written_in(judged_.files, span)});
    }

    const Judged& judged_;
    Language language_;
    std::vector<Checked> made_;
};

/// The one that is about the entry `index` of what the example says, if there is one.
template <class Found, class Index>
const Found* about(const std::vector<Found>& all, std::size_t index, Index Found::*of) {
    const auto found = std::ranges::find(all, index, of);
    return found == all.end() ? nullptr : &*found;
}

}  // namespace

std::vector<Checked> checked(const Judged& judged, const Tried& tried, Language language) {
    Checking checking(judged, language);
    const auto& [example, trial, rehearsal] = tried;
    for (std::size_t i = 0; i < example.events.size(); ++i) {
        checking.event(example.events[i], about(rehearsal.refused, i, &procedure::Refused::event));
    }
    for (std::size_t i = 0; i < example.expectations.size(); ++i) {
        checking.expectation(example.expectations[i],
                             about(trial.misses, i, &evaluate::Miss::expectation));
    }
    for (std::size_t i = 0; i < example.course.size(); ++i) {
        checking.expectation(example.course[i],
                             about(rehearsal.misses, i, &procedure::CourseMiss::expectation));
    }
    return std::move(checking).in_order();
}

}  // namespace engine::report
