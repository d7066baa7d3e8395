#include "engine/evaluate/trial.h"

#include "cli/commands/commands.h"
#include "cli/meaning.h"
#include "cli/say.h"
#include "engine/report/trial_text.h"

#include <algorithm>

namespace cli::commands {
namespace {

namespace evaluate = engine::evaluate;
namespace report = engine::report;

struct Tally {
    std::size_t run = 0;
    std::size_t passed = 0;
    report::CoverageTable coverage = {};
};

void try_out(const RuleSet& rules, const Meaning& meaning, Tally& tally, const Io& io) {
    evaluate::Trials trials(meaning.model);
    io.out << rules.files[meaning.closure->root].path() << '\n';
    for (const auto& example : meaning.examples) {
        const auto rehearsal = engine::procedure::rehearsal(meaning.model, example);
        engine::facts::Example judged = example;  // with all that its events made known
        judged.given = rehearsal.given;
        const evaluate::Trial trial = trials.run(judged);
        const report::Tried tried{judged, trial, rehearsal};
        io.out << report::trial_text(
            {meaning.model, rules.files, judged.given, trial.answer}, tried, io.settings.language);
        ++tally.run;
        if (tried.passed()) ++tally.passed;
    }
    tally.coverage.add(meaning.model, trials.coverage());
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
    if (tally.run > 0) io.out << '\n' << tally.coverage.text(io.settings.language) << '\n';
    io.out << report::tally_text(tally.passed, tally.run, io.settings.language) << '\n';
    return tally.passed == tally.run ? Exit::Done : Exit::Findings;
}

}  // namespace cli::commands
