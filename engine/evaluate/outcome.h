/// From the truth of each rule to what the case comes to.
#pragma once

#include "engine/evaluate/compute.h"

namespace engine::evaluate {

/// Fills in the outcome and its grounds; the values are those of the verdict.
void decide(const Program& program,
            const model::Model& model,
            const facts::Case& given,
            Verdict& verdict);

/// Whether the organ set aside, by a hardship clause, what holds the clause of the rule.
bool is_set_aside(const model::Model& model, const facts::Case& given, model::RuleId rule);

}  // namespace engine::evaluate
