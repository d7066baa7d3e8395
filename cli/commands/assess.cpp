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

struct Shown {
    std::string text;
    bool good = false;
};

Shown shown(const RuleSet& rules,
            const Meaning& meaning,
            const facts::Case& given,
            bool steps,
            const Settings& settings) {
    const auto answer = engine::evaluate::answer(meaning.model, given);
    const report::Judged judged{meaning.model, rules.files, given, answer};
    const report::Look look{settings.language, settings.width, settings.paint, steps};
    return {settings.format == Format::Json ? report::answer_json(judged, settings.language)
                                            : report::answer_text(judged, look),
            satisfied(answer.outcome)};
}

std::string joined(const std::vector<std::string>& answers, Format format) {
    if (format == Format::Json) return report::joined_json(answers);
    std::string text;
    for (const std::string& answer : answers) text += (text.empty() ? "" : "\n") + answer;
    return text;
}

}  // namespace

Exit assess(const Request& request, const Io& io) {
    RuleSet rules = load_given(request, io);
    const auto meanings = meanings_of(rules);
    if (const auto refused = refuse_unfit(rules, io)) return *refused;
    bool good = true;
    std::vector<std::string> answers;
    for (const Meaning& meaning : meanings) {
        const auto cases = cases_of(meaning, io);
        if (cases.empty()) {
            const std::string path(rules.files[meaning.closure->root].path());
            cli::say(report::CliText::NothingToJudge, {path}, io);
            return Exit::Unreadable;
        }
        for (const facts::Case& given : cases) {
            Shown answer = shown(rules, meaning, given, request.steps, io.settings);
            good = good && answer.good;
            answers.push_back(std::move(answer.text));
        }
    }
    io.out << joined(answers, io.settings.format);
    return good ? Exit::Done : Exit::Findings;
}

}  // namespace cli::commands
