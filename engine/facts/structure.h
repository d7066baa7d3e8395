/// A regulation as a case: what it holds, as facts that higher law can judge.
#pragma once

#include "engine/facts/case.h"

namespace engine::facts {

/// The facts of `verordening` that follow from the regulation itself: which phases of policy it
/// says it regulates, and for which subjects it has conditions or a procedure.
Case case_of(const model::Model& model, model::RegulationId regulation, calendar::Date date);

}  // namespace engine::facts
