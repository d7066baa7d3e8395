/// A regulation as a case: what it holds, as facts that higher law can judge.
#pragma once

#include "engine/facts/case.h"

namespace engine::facts {

/// Whether higher law that speaks of a `verordening` speaks of this: one that says to be something
/// else, such as `beleid`, is none.
bool is_ordinance(const model::Regulation& regulation);

/// The facts of `verordening` that follow from the regulation itself: which phases of policy it
/// says it regulates, and for which subjects it has conditions or a procedure.
Case case_of(const model::Model& model, model::RegulationId regulation, calendar::Date date);

}  // namespace engine::facts
