#include "engine/evaluate/outcome.h"

#include "engine/evaluate/in_force.h"

#include <algorithm>
#include <array>

namespace engine::evaluate {
namespace {

using model::Outcome;
using Effect = model::Rule::Effect;

/// The questions in the order in which an organ comes to them. The first that is answered against
/// the request, or that cannot be answered yet, makes the outcome.
enum class Stage : std::uint8_t { Validity, Completeness, Repetition, Refusal, Delay, Discretion };
constexpr std::array stages = {Stage::Validity,
                               Stage::Completeness,
                               Stage::Repetition,
                               Stage::Refusal,
                               Stage::Delay,
                               Stage::Discretion};

Stage stage_of(Effect effect) {
    switch (effect) {
        case Effect::Admissible:
        case Effect::Inadmissible: return Stage::Validity;
        case Effect::Complete: return Stage::Completeness;
        case Effect::Declines: return Stage::Repetition;
        case Effect::Refuses:
        case Effect::GrantsUnless: return Stage::Refusal;
        case Effect::Defers: return Stage::Delay;
        case Effect::MayRefuse: return Stage::Discretion;
    }
    ENSURE(false);
    return Stage::Validity;
}

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
    std::array<bool, stages.size()> bites{};
    std::array<State, stages.size()> open{};  ///< The worst of the rules that are open.
    Stage last = Stage::Validity;
};

Stand stand_of(const Decision& decision, const PlannedRule& planned) {
    const auto& given = decision.given;
    if (!given.set_aside.empty() && is_set_aside(decision.model, given, planned.rule)) {
        return Stand::SetAside;
    }
    const State state = decision.verdict.states[planned.slot];
    if (open(state)) return Stand::Open;
    const bool holds = state == State::Known && decision.verdict.values[planned.slot] != 0;
    return holds == planned.favourable ? Stand::Passes : Stand::Bites;
}

void look(Decision& decision) {
    for (const PlannedRule& planned : decision.program.rules) {
        const Stage stage = stage_of(planned.effect);
        const auto at = static_cast<std::size_t>(stage);
        decision.last = std::max(decision.last, stage);
        const Stand stand = stand_of(decision, planned);
        if (stand == Stand::Bites) decision.bites[at] = true;
        if (stand != Stand::Open) continue;
        decision.open[at] = std::max(decision.open[at], decision.verdict.states[planned.slot]);
    }
}

void cite(Decision& decision, Stage stage, Stand stand) {
    for (const PlannedRule& planned : decision.program.rules) {
        if (stage_of(planned.effect) != stage) continue;
        if (stand_of(decision, planned) != stand) continue;
        decision.verdict.grounds.push_back(planned.rule);
    }
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
bool stops(Decision& decision, Stage stage) {
    const auto at = static_cast<std::size_t>(stage);
    if (decision.bites[at]) {
        cite(decision, stage, Stand::Bites);
        decision.verdict.outcome = stage == Stage::Refusal && cite_contradicting(decision)
                                       ? Outcome::Contradictory
                                       : stopped_at(stage);
        return true;
    }
    if (!open(decision.open[at])) return false;
    cite(decision, stage, Stand::Open);
    decision.verdict.outcome = left_open(decision.open[at]);
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
    look(decision);
    for (const Stage stage : stages) {
        if (stops(decision, stage)) return;
    }
    const auto weighed = [&](const auto& weighing) { return is_weighed(weighing, verdict); };
    if (!std::ranges::all_of(program.weighings, weighed)) {
        verdict.outcome = Outcome::JudgementNeeded;
    } else if (!program.weighings.empty()) {
        verdict.outcome = Outcome::Grant;
    } else {
        verdict.outcome = program.rules.empty() ? Outcome::Undetermined : passed(decision.last);
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
