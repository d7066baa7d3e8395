#include "engine/procedure/lapse.h"

#include <ranges>

namespace engine::procedure {
namespace {

using calendar::Date;
using model::StateId;
using model::StepId;
using model::TermId;

/// Follows the states that one procedure can still come to.
class Ways {
public:
    Ways(const model::Model& model, TermId term) : model_(model), term_(term) {}

    /// Whether the step can be taken from there or from a state that follows. What makes the term
    /// begin anew leads to another run of it, not to the end of this one.
    bool lead_to(StepId goal, StateId from) const {
        const model::Procedure& procedure = model_.procedures[model_.steps[goal].procedure];
        std::vector<StateId> states{from};
        for (std::size_t i = 0; i < states.size(); ++i) {
            if (can_be_taken(model_, goal, states[i])) return true;
            for (const StepId id : procedure.steps) {
                const StateId to = model_.steps[id].to;
                const bool goes_on = to.valid() && can_be_taken(model_, id, states[i]) &&
                                     !among(states, to) && !begins(id, term_);
                if (goes_on) states.push_back(to);
            }
        }
        return false;
    }

private:
    bool begins(StepId step, TermId term, std::size_t depth = 0) const {
        const model::Moment& start = model_.terms[term].start;
        const bool hangs_on_term =
            start.kind == model::Moment::Kind::Expiry && depth < model_.terms.size();
        return hangs_on_term ? begins(step, start.term, depth + 1) : among(start.steps, step);
    }

    const model::Model& model_;
    TermId term_;
};

/// Since when the step lies behind; nothing while it can still come.
std::optional<Date> closed(const model::Model& model,
                           const Replay& replay,
                           TermId term,
                           StepId step) {
    const Ways ways(model, term);
    std::optional<Date> since;
    for (const Track& stood : std::views::reverse(replay.passed())) {
        if (stood.procedure != model.steps[step].procedure) continue;
        if (!stood.state.valid() || ways.lead_to(step, stood.state)) break;
        since = stood.since;
    }
    return since;
}

}  // namespace

std::optional<Date> lapsed(const model::Model& model,
                           const Replay& replay,
                           const Running& running) {
    using Silence = model::Silence::Kind;
    const model::Term& term = model.terms[running.term];
    const bool runs = running.standing == Running::Standing::Open ||
                      running.standing == Running::Standing::Overdue;
    // Of what was not decided in time notice can be given all the same: Awb 4:17.
    if (!runs || term.silence.kind == Silence::Default) return std::nullopt;
    std::optional<Date> last;
    for (const StepId step : term.ended_by) {
        const auto since = closed(model, replay, running.term, step);
        if (!since) return std::nullopt;
        last = last ? std::max(*last, *since) : *since;
    }
    // It ran out first, and that was not for nothing.
    const bool spoke = term.silence.kind != Silence::Nothing && last && *running.last() < *last;
    return spoke ? std::nullopt : last;
}

}  // namespace engine::procedure
