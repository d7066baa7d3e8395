/// What a clause was looked up in, and what made an exception to it.
#pragma once

#include "engine/evaluate/explain/look.h"

namespace engine::evaluate {

struct Derivation {
    std::vector<Step> steps;  ///< Each thing once, where it is first met; at most `steps_max`.
    std::vector<model::UnitId> overrides;  ///< Those that gave a definition below its value.
};

/// Of the clause itself: what items of a list stand on is told with the items.
Derivation derivation_of(const Look& look, const model::Clause& clause);

/// `overrides` are those of the derivation.
std::vector<Overruled> overruled_in(const Look& look,
                                    const model::Clause& clause,
                                    const std::vector<model::UnitId>& overrides);

}  // namespace engine::evaluate
