#include "engine/evaluate/outcome.h"

#include "engine/evaluate/in_force.h"

#include <algorithm>

namespace engine::evaluate {
namespace {

using model::Outcome;
using Effect = model::Rule::Effect;

Outcome stopped_at(Stage stage) {
    switch (stage) {
        case Stage::Validity: return Outcome::Inadmissible;
        case Stage::Completeness: return Outcome::Incomplete;
        case Stage::Repetition: return Outcome::Declined;
        case Stage::Refusal: return Outcome::Refuse;
        case Stage::Delay: return Outcome::Defer;
        case Stage::Discretion: return Outcome::MayRefuse;
    }
    ENSURE(false);
    return Outcome::Undetermined;
}

/// What the request passed when nothing stopped it.
Outcome passed(Stage last) {
    if (last == Stage::Validity) return Outcome::Admissible;
    if (last == Stage::Completeness) return Outcome::Complete;
    return Outcome::Grant;
}

Outcome left_open(State state) {
    if (state == State::Awaits) return Outcome::JudgementNeeded;
    if (state == State::Conflict) return Outcome::Contradictory;
    return Outcome::Undetermined;
}

/// How one rule stands in the way.
enum class Stand { Passes, Bites, Open, SetAside };

struct Decision {
    const Program& program;
    const model::Model& model;
    const facts::Case& given;
    Verdict& verdict;
};

inline Stand stand_of(const Decision& decision, const PlannedRule& planned) {
    const auto& given = decision.given;
    if (!given.set_aside.empty() && is_set_aside(decision.model, given, planned.rule)) {
        return Stand::SetAside;
    }
    const State state = decision.verdict.states[planned.slot];
    if (open(state)) return Stand::Open;
    const bool holds = state == State::Known && decision.verdict.values[planned.slot] != 0;
    return holds == planned.favourable ? Stand::Passes : Stand::Bites;
}

/// The worst of those that are open; `Known` when none is.
State cite_open(Decision& decision, const PlannedStage& stage) {
    State worst = State::Known;
    for (const PlannedRule& planned : stage.rules) {
        if (stand_of(decision, planned) != Stand::Open) continue;
        worst = std::max(worst, decision.verdict.states[planned.slot]);
        decision.verdict.grounds.push_back(planned.rule);
    }
    return worst;
}

/// Adds the rules by which it must be granted, in other units than those by which it must be
/// refused. Which of them goes before is for the law to say, so two such units contradict.
bool cite_contradicting(Decision& decision) {
    const base::Table<model::Rule>& rules = decision.model.rules;
    auto& grounds = decision.verdict.grounds;
    const std::size_t refusals = grounds.size();
    for (const PlannedRule& planned : decision.program.rules) {
        if (planned.effect != Effect::GrantsUnless) continue;
        if (stand_of(decision, planned) != Stand::Passes) continue;
        const model::UnitId unit = rules[planned.rule].unit;
        const bool elsewhere = std::any_of(grounds.begin(),
                                           grounds.begin() + static_cast<std::ptrdiff_t>(refusals),
                                           [&](auto id) { return rules[id].unit != unit; });
        if (elsewhere) grounds.push_back(planned.rule);
    }
    if (grounds.size() == refusals) return false;
    std::ranges::sort(grounds);
    return true;
}

/// Whether the case comes no further than this stage.
bool stops(Decision& decision, const PlannedStage& stage) {
    Verdict& verdict = decision.verdict;
    bool some_open = false;
    for (const PlannedRule& planned : stage.rules) {
        const Stand stand = stand_of(decision, planned);
        if (stand == Stand::Bites) verdict.grounds.push_back(planned.rule);
        some_open = some_open || stand == Stand::Open;
    }
    if (!verdict.grounds.empty()) {
        const bool contradicts = stage.stage == Stage::Refusal && cite_contradicting(decision);
        verdict.outcome = contradicts ? Outcome::Contradictory : stopped_at(stage.stage);
        return true;
    }
    if (!some_open) return false;
    verdict.outcome = left_open(cite_open(decision, stage));
    return true;
}

bool is_weighed(const PlannedWeighing& weighing, const Verdict& verdict) {
    return std::ranges::all_of(weighing.factors,
                               [&](Slot slot) { return verdict.states[slot] == State::Known; });
}

}  // namespace

void decide(const Program& program,
            const model::Model& model,
            const facts::Case& given,
            Verdict& verdict) {
    verdict.grounds.clear();
    if (given.under.valid() && !in_force(model, given.under, program.date)) {
        verdict.outcome = Outcome::Undetermined;
        return;
    }
    Decision decision{program, model, given, verdict};
    for (const PlannedStage& stage : program.stages) {
        if (stops(decision, stage)) return;
    }
    const auto weighed = [&](const auto& weighing) { return is_weighed(weighing, verdict); };
    if (!std::ranges::all_of(program.weighings, weighed)) {
        verdict.outcome = Outcome::JudgementNeeded;
    } else if (!program.weighings.empty()) {
        verdict.outcome = Outcome::Grant;
    } else {
        verdict.outcome =
            program.stages.empty() ? Outcome::Undetermined : passed(program.stages.back().stage);
    }
}

bool is_set_aside(const model::Model& model, const facts::Case& given, model::RuleId rule) {
    // Of a rule as a whole only. Without one item, what is left of a list may be no rule at all
    // (none of one of none), and which of the two the organ meant is for its decision to say.
    const model::UnitId unit = model.clauses[model.rules[rule].clause].unit;
    return std::ranges::any_of(given.set_aside, [&](const facts::SetAside& aside) {
        return lies_in(model, unit, aside.unit);
    });
}

}  // namespace engine::evaluate
