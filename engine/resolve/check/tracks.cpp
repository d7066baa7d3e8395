#include "engine/resolve/check/tracks.h"

#include <algorithm>

namespace engine::resolve {

Tracks::Tracks(const model::Model& model, const model::Procedure& procedure) : model_(model) {
    for (const model::StateId id : procedure.states) {
        if (model.states[id].begin) begins_.push_back(id);
    }
    for (const model::StepId id : procedure.steps) {
        const model::Step& step = model.steps[id];
        if (!step.to.valid()) continue;
        for (const model::StateId from : step.from) steps_[from].push_back(id);
        if (step.from.empty()) anywhere_.push_back(id);
    }
}

std::set<model::StateId> Tracks::reached(std::span<const model::StepId> without) const {
    const std::set<model::StepId> barred(without.begin(), without.end());
    std::set<model::StateId> reached(begins_.begin(), begins_.end());
    std::vector<model::StateId> open = begins_;
    bool anywhere = false;
    const auto take = [&](const std::vector<model::StepId>& steps) {
        for (const model::StepId id : steps) {
            const model::StateId to = model_.steps[id].to;
            if (!barred.contains(id) && reached.insert(to).second) open.push_back(to);
        }
    };
    while (!open.empty()) {
        const model::StateId state = open.back();
        open.pop_back();
        if (!anywhere && !model_.states[state].end) {
            anywhere = true;
            take(anywhere_);
        }
        if (const auto found = steps_.find(state); found != steps_.end()) take(found->second);
    }
    return reached;
}

bool Tracks::leaves(const model::Step& step, model::StateId state) const {
    if (step.from.empty()) return !model_.states[state].end;
    return std::ranges::count(step.from, state) > 0;
}

bool official(const model::Actor& actor) {
    return actor.kind == model::Actor::Kind::Organ || actor.kind == model::Actor::Kind::Authority;
}

}  // namespace engine::resolve
