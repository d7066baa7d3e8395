#include "engine/evaluate/trial.h"

#include "cli/commands/commands.h"
#include "cli/meaning.h"
#include "cli/say.h"
#include "engine/report/trial_json.h"
#include "engine/report/trial_text.h"

#include <algorithm>

namespace cli::commands {
namespace {

namespace evaluate = engine::evaluate;
namespace report = engine::report;

struct Tally {
    std::size_t run = 0;
    std::size_t passed = 0;
    std::vector<std::string> documents = {};  ///< Of each example, for other programs.
    report::CoverageTable coverage = {};
};

void try_out(const RuleSet& rules, const Meaning& meaning, Tally& tally, const Io& io) {
    const bool json = io.settings.format == Format::Json;
    const auto language = io.settings.language;
    evaluate::Trials trials(meaning.model);
    if (!json) io.out << rules.files[meaning.closure->root].path() << '\n';
    for (const auto& example : meaning.examples) {
        const auto rehearsal = engine::procedure::rehearsal(meaning.model, example);
        engine::facts::Example judged = example;  // with all that its events made known
        judged.given = rehearsal.given;
        const evaluate::Trial trial = trials.run(judged);
        const report::Tried tried{judged, trial, rehearsal};
        const report::Judged it{meaning.model, rules.files, judged.given, trial.answer};
        if (json) {
            tally.documents.push_back(report::trial_json(it, tried, language));
        } else {
            io.out << report::trial_text(it, tried, language);
        }
        ++tally.run;
        if (tried.passed()) ++tally.passed;
    }
    tally.coverage.add(meaning.model, trials.coverage());
}

void say_text(const Tally& tally, const Io& io) {
    const auto language = io.settings.language;
    if (tally.run > 0) io.out << '\n' << report::coverage_text(tally.coverage, language) << '\n';
    io.out << report::tally_text(tally.passed, tally.run, language) << '\n';
}

}  // namespace

Exit trial(const Request& request, const Io& io) {
    RuleSet rules = load_given(request, io);
    const auto meanings = meanings_of(rules);
    if (const auto refused = refuse_unfit(rules, io)) return *refused;
    Tally tally;
    for (const Meaning& meaning : meanings) {
        if (!meaning.examples.empty()) try_out(rules, meaning, tally, io);
    }
    if (io.settings.format == Format::Json) {
        io.out << report::trials_json(tally.documents, tally.passed, tally.coverage, rules.files);
    } else {
        say_text(tally, io);
    }
    return tally.passed == tally.run ? Exit::Done : Exit::Findings;
}

}  // namespace cli::commands
