/// One case through one program: every value, the outcome, and the rules that bring it about.
#pragma once

#include "engine/evaluate/plan.h"
#include "engine/facts/case.h"

#include <cstdint>
#include <vector>

namespace engine::evaluate {

enum class State : std::uint8_t {
    Unknown,
    Known,
    Absent,    ///< Said not to exist.
    Overflow,  ///< Too large, or divided by zero, or a remainder that no rule rounds away.
    Conflict,  ///< Exceptions of equal rank give different values.
};

struct Verdict {
    model::Outcome outcome = model::Outcome::Undetermined;
    std::vector<std::int64_t> values;  ///< By slot.
    std::vector<State> states;         ///< By slot.
    /// The rules that bring the outcome about, in the order of the regulations. Of an outcome that
    /// is open: those that could still change it.
    std::vector<model::RuleId> grounds;
};

Verdict judge(const Program& program, const model::Model& model, const facts::Case& given);

/// The same into a verdict that is used again, which saves its memory.
void judge(const Program& program,
           const model::Model& model,
           const facts::Case& given,
           Verdict& verdict);

}  // namespace engine::evaluate
