/// The smallest changes and answers that let the request pass.
#pragma once

#include "engine/evaluate/explain/look.h"

namespace engine::evaluate {

/// Fills in what is needed and the ways to it.
void find_ways(const Look& look, Answer& answer);

/// Whether nothing stands in the way.
bool passes(model::Outcome outcome);

}  // namespace engine::evaluate
