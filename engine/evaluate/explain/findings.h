/// How each clause of the rules in force stands.
#pragma once

#include "engine/evaluate/explain/look.h"

namespace engine::evaluate {

/// By rule, each list before its items.
std::vector<Finding> findings_of(const Look& look);

}  // namespace engine::evaluate
