/// Which findings a reader needs to see: a list is shown by its items, and of alternatives only
/// those that matter.
#pragma once

#include "engine/evaluate/answer.h"

#include <vector>

namespace engine::report {

struct VisibleFinding {
    const evaluate::Finding* finding = nullptr;
    std::uint32_t indent = 0;  ///< How many shown lists it lies in.
};

std::vector<VisibleFinding> visible_findings(const model::Model& model,
                                             const evaluate::Answer& answer);

}  // namespace engine::report
