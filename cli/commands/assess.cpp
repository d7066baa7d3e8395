#include "cli/commands/commands.h"
#include "cli/meaning.h"
#include "cli/say.h"
#include "engine/evaluate/answer.h"
#include "engine/facts/structure.h"
#include "engine/report/answer_json.h"
#include "engine/report/answer_text.h"

#include <algorithm>

namespace cli::commands {
namespace {

using engine::model::Outcome;
namespace facts = engine::facts;
namespace report = engine::report;

/// Nothing stands in the way.
bool satisfied(Outcome outcome) {
    return outcome == Outcome::Grant || outcome == Outcome::Admissible ||
           outcome == Outcome::Complete;
}

/// What the file asks to be judged: its requests, or else the regulation in it.
std::vector<facts::Case> cases_of(const Meaning& meaning, const Io& io) {
    if (!meaning.requests.empty()) return meaning.requests;
    std::vector<facts::Case> cases;
    const auto& regulations = meaning.model.regulations;
    for (std::size_t i = 0; i < regulations.size(); ++i) {
        const auto id = regulations.id(i);
        const bool own = regulations[id].span.file == meaning.closure->root;
        if (!own || !facts::is_ordinance(regulations[id])) continue;
        cases.push_back(facts::case_of(meaning.model, id, io.settings.today));
    }
    return cases;
}

bool show(const RuleSet& rules,
          const Meaning& meaning,
          const facts::Case& given,
          bool steps,
          const Io& io) {
    const auto program = engine::evaluate::plan(meaning.model, given.subject, given.date);
    const auto verdict = engine::evaluate::judge(program, meaning.model, given);
    const auto answer = engine::evaluate::answer(meaning.model, program, given, verdict);
    const report::Judged judged{meaning.model, rules.files, given, answer};
    if (io.settings.format == Format::Json) {
        io.out << report::answer_json(judged, io.settings.language);
    } else {
        io.out << report::answer_text(
            judged, {io.settings.language, io.settings.width, io.settings.paint, steps});
    }
    return satisfied(answer.outcome);
}

}  // namespace

Exit assess(const Request& request, const Io& io) {
    RuleSet rules = load_given(request, io);
    const auto meanings = meanings_of(rules);
    // Whoever asks for a judgement is not helped by remarks about the writing of the rules.
    if (has_errors(rules.diagnostics) || !rules.refused.empty()) {
        return say(rules, errors_in(rules.diagnostics), io);
    }
    bool good = true;
    bool first = true;
    for (const Meaning& meaning : meanings) {
        const auto cases = cases_of(meaning, io);
        if (cases.empty()) {
            const std::string path(rules.files[meaning.closure->root].path());
            cli::say(report::CliText::NothingToJudge, {path}, io);
            return Exit::Unreadable;
        }
        for (const facts::Case& given : cases) {
            if (!first && io.settings.format == Format::Text) io.out << '\n';
            first = false;
            good = show(rules, meaning, given, request.steps, io) && good;
        }
    }
    return good ? Exit::Done : Exit::Findings;
}

}  // namespace cli::commands
