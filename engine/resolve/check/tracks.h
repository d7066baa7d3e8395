/// The ways through the states of one procedure. Not a door.
#pragma once

#include "engine/model/model.h"

#include <map>
#include <set>
#include <span>
#include <vector>

namespace engine::resolve {

/// Who takes a step, and under which conditions, does not count.
class Tracks {
public:
    Tracks(const model::Model& model, const model::Procedure& procedure);

    const std::vector<model::StateId>& begins() const { return begins_; }

    /// The states that the procedure can come to when none of `without` is taken.
    std::set<model::StateId> reached(std::span<const model::StepId> without = {}) const;

    /// Whether the step can be taken in that state.
    bool leaves(const model::Step& step, model::StateId state) const;

private:
    const model::Model& model_;
    std::vector<model::StateId> begins_;
    std::map<model::StateId, std::vector<model::StepId>> steps_;
    std::vector<model::StepId> anywhere_;  ///< From any state but an end.
};

/// Whether an organ acts, not a party.
bool official(const model::Actor& actor);

}  // namespace engine::resolve
