#include "engine/report/trial_text.h"

#include "engine/base/match.h"
#include "engine/report/phrases.h"
#include "engine/report/value_text.h"
#include "engine/report/words_steps.h"
#include "engine/text/unicode.h"

namespace engine::report {
namespace {

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

/// The expectation as the author wrote it, on one line.
std::string written_in(const text::SourceFiles& files, text::Span span) {
    std::string line;
    for (const char c : files[span.file].text(span)) {
        const bool space = c == '\n' || c == ' ';
        if (!space || (!line.empty() && line.back() != ' ')) line += space ? ' ' : c;
    }
    return line.starts_with("- ") ? line.substr(2) : line;
}

}  // namespace

std::string trial_text(const Judged& judged, const Tried& tried, Language language) {
    const facts::Example& example = tried.example;
    std::string text = "  " + std::string(tried.passed() ? "✓ " : "✗ ") + example.title + '\n';
    const auto miss_at = [&](text::Span span, const std::string& instead) {
        const text::SourceFile& file = judged.files[span.file];
        const auto line = std::to_string(file.position(span.begin).line);
        const std::string wanted = written_in(judged.files, span);
        text += "      " + std::string(file.path()) + ':' + line + ": " +
                said(Phrase::Expected, language, {wanted, instead}) + '\n';
    };
    for (const procedure::Refused& refused : tried.rehearsal.refused) {
        const facts::Event& event = example.events.at(refused.event);
        miss_at(
            event.span,
            hindrances_text(
                judged.model, judged.given, event.happening.step, refused.hindrances, language));
    }
    for (const evaluate::Miss& miss : tried.trial.misses) {
        const auto& expectation = example.expectations.at(miss.expectation);
        miss_at(expectation.span, found_text(judged, expectation, miss, language));
    }
    for (const procedure::CourseMiss& miss : tried.rehearsal.misses) {
        const auto& expectation = example.course.at(miss.expectation);
        miss_at(expectation.span, found_text(judged, expectation, miss, language));
    }
    return text;
}

void CoverageTable::add(const model::Model& model,
                        const std::vector<evaluate::Coverage>& coverage) {
    for (const evaluate::Coverage& one : coverage) {
        const model::Clause& clause = model.clauses[one.clause];
        Entry& entry = entries_[{model.units[clause.unit].span, clause.affirmed}];
        entry.cited = place_text(model, clause.unit, std::nullopt) + ", " + clause.affirmed;
        entry.made_true = entry.made_true || one.made_true;
        entry.made_false = entry.made_false || one.made_false;
    }
}

std::string CoverageTable::text(Language language) const {
    std::string lines;
    for (const auto& [place, entry] : entries_) {
        if (entry.made_true && entry.made_false) continue;
        const Phrase phrase = entry.made_true    ? Phrase::NeverFalse
                              : entry.made_false ? Phrase::NeverTrue
                                                 : Phrase::NeverEither;
        lines += "  " + said(phrase, language, {entry.cited}) + '\n';
    }
    if (lines.empty()) return said(Phrase::AllCovered, language) + '\n';
    return said(Phrase::NotCovered, language) + '\n' + lines;
}

std::string tally_text(std::size_t passed, std::size_t run, Language language) {
    if (run == 0) return said(Phrase::NoExamples, language);
    return said(Phrase::ExamplesRun, language, {std::to_string(passed), std::to_string(run)});
}

}  // namespace engine::report
