#include "engine/report/trial_text.h"

#include "engine/report/phrases.h"

namespace engine::report {

std::string trial_text(const Judged& judged, const Tried& tried, Language language) {
    std::string text =
        "  " + std::string(tried.passed() ? "✓ " : "✗ ") + tried.example.title + '\n';
    for (const Checked& one : checked(judged, tried, language)) {
        if (one.met) continue;
        const text::SourceFile& file = judged.files[one.span.file];
        const auto line = std::to_string(file.position(one.span.begin).line);
        text += "      " + std::string(file.path()) + ':' + line + ": " +
                said(Phrase::Expected, language, {one.wanted, one.found}) + '\n';
    }
    return text;
}

std::string coverage_text(const CoverageTable& coverage, Language language) {
    std::string lines;
    for (const CoverageTable::Entry& entry : coverage.open()) {
        const Phrase phrase = entry.made_true    ? Phrase::NeverFalse
                              : entry.made_false ? Phrase::NeverTrue
                                                 : Phrase::NeverEither;
        lines += "  " + said(phrase, language, {entry.cited + ", " + entry.sentence}) + '\n';
    }
    if (lines.empty()) return said(Phrase::AllCovered, language) + '\n';
    return said(Phrase::NotCovered, language) + '\n' + lines;
}

std::string tally_text(std::size_t passed, std::size_t run, Language language) {
    if (run == 0) return said(Phrase::NoExamples, language);
    return said(Phrase::ExamplesRun, language, {std::to_string(passed), std::to_string(run)});
}

}  // namespace engine::report
