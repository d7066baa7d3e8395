/// One case through one program: every value, the outcome, and the rules that bring it about.
#pragma once

#include "engine/evaluate/plan.h"
#include "engine/facts/case.h"

#include <cstdint>
#include <vector>

namespace engine::evaluate {

/// From settled to troubled: of several that leave a value open, the last is what it hangs on.
enum class State : std::uint8_t {
    Known,
    Absent,    ///< Said not to exist; where a truth is asked, it is false.
    Awaits,    ///< Unknown, and only judgements are lacking.
    Unknown,   ///< A fact is lacking, or no version or filling is in force.
    Overflow,  ///< Too large, or divided by zero, or a remainder that no rule rounds away.
    Conflict,  ///< Exceptions of equal rank give different values.
};

/// Whether more facts, or other rules, could still give another value.
constexpr bool open(State state) {
    return state > State::Absent;
}

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
