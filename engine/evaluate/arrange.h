/// The order in which a program is quickest to run.
#pragma once

#include "engine/evaluate/plan.h"

namespace engine::evaluate {

/// The same program with its constants first and its facts next; the others keep their order.
Program arranged(Program program);

}  // namespace engine::evaluate
