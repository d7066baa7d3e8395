#include "cli/say.h"

#include "engine/report/diagnostic_text.h"

#include <algorithm>

namespace cli {

namespace text = engine::text;

Exit say(const RuleSet& rules, const text::Diagnostics& diagnostics, const commands::Io& io) {
    const bool dutch = io.language == engine::report::Language::Dutch;
    for (const Refused& refused : rules.refused) {
        io.err << "wijkwet: " << refused.path
               << (dutch ? ": kan niet worden gelezen\n" : ": cannot be read\n");
    }
    for (const text::Diagnostic& diagnostic : diagnostics) {
        io.err << engine::report::diagnostic_text(diagnostic, rules.files, io.language) << '\n';
    }
    const bool bad =
        std::ranges::count(diagnostics, text::Code::BadBytes, &text::Diagnostic::code) > 0;
    if (bad || !rules.refused.empty()) return Exit::Unreadable;
    const bool wrong = std::ranges::any_of(diagnostics, [](const text::Diagnostic& diagnostic) {
        return text::severity_of(diagnostic.code) == text::Severity::Error;
    });
    return wrong ? Exit::Findings : Exit::Done;
}

}  // namespace cli
