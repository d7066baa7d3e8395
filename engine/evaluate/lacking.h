/// What has to be known before conditions that are open can be settled.
#pragma once

#include "engine/evaluate/answer.h"

#include <vector>

namespace engine::evaluate {

/// Facts to give and judgements to make, by attribute; a slot that no fact can settle adds none.
/// `verdict` is what `judge` made of the same program and case.
std::vector<Move> lacking(const model::Model& model,
                          const Program& program,
                          const facts::Case& given,
                          const Verdict& verdict,
                          const std::vector<Slot>& slots);

}  // namespace engine::evaluate
