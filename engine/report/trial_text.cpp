#include "engine/report/trial_text.h"

#include "engine/base/match.h"
#include "engine/report/phrases.h"
#include "engine/report/value_text.h"
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

/// The expectation as the author wrote it, on one line.
std::string written_in(const text::SourceFiles& files, text::Span span) {
    std::string line;
    for (const char c : files[span.file].text(span)) {
        const bool space = c == '\n' || c == ' ';
        if (!space || (!line.empty() && line.back() != ' ')) line += space ? ' ' : c;
    }
    return line.starts_with("- ") ? line.substr(2) : line;
}

Phrase phrase_of(const evaluate::Coverage& coverage) {
    if (coverage.made_true) return Phrase::NeverFalse;
    return coverage.made_false ? Phrase::NeverTrue : Phrase::NeverEither;
}

}  // namespace

std::string trial_text(const Judged& judged,
                       const facts::Example& example,
                       const evaluate::Trial& trial,
                       Language language) {
    const bool passed = trial.misses.empty();
    std::string text = "  " + std::string(passed ? "✓ " : "✗ ") + example.title + '\n';
    for (const evaluate::Miss& miss : trial.misses) {
        const auto& expectation = example.expectations.at(miss.expectation);
        const text::SourceFile& file = judged.files[expectation.span.file];
        const auto line = std::to_string(file.position(expectation.span.begin).line);
        text += "      " + std::string(file.path()) + ':' + line + ": " +
                said(Phrase::Expected,
                     language,
                     {written_in(judged.files, expectation.span),
                      found_text(judged, expectation, miss, language)}) +
                '\n';
    }
    return text;
}

std::string coverage_text(const model::Model& model,
                          const std::vector<evaluate::Coverage>& uncovered,
                          Language language) {
    if (uncovered.empty()) return "  " + said(Phrase::AllCovered, language) + '\n';
    std::string text = "  " + said(Phrase::NotCovered, language) + '\n';
    for (const evaluate::Coverage& coverage : uncovered) {
        const model::Clause& clause = model.clauses[coverage.clause];
        const std::string cited =
            place_text(model, clause.unit, std::nullopt) + ", " + clause.affirmed;
        text += "    " + said(phrase_of(coverage), language, {cited}) + '\n';
    }
    return text;
}

std::string tally_text(std::size_t passed, std::size_t run, Language language) {
    if (run == 0) return said(Phrase::NoExamples, language);
    return said(Phrase::ExamplesRun, language, {std::to_string(passed), std::to_string(run)});
}

}  // namespace engine::report
