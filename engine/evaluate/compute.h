/// What one instruction makes of the values before it: the meaning of every operation, once.
#pragma once

#include "engine/evaluate/judge.h"

namespace engine::evaluate {

struct Cell {
    State state = State::Unknown;
    std::int64_t value = 0;  ///< Meaningful when known.
    friend bool operator==(const Cell&, const Cell&) = default;
};

/// The cells made so far, by slot.
struct Cells {
    const std::int64_t* values = nullptr;
    const State* states = nullptr;

    Cell operator[](Slot slot) const { return {states[slot], values[slot]}; }
};

/// Of any instruction but Fact, which only a case can tell.
Cell computed(const Program& program, const Instruction& instruction, Cells cells);

/// All instructions of the program, one after the other, into arrays that are long enough.
void compute(const Program& program, const facts::Case& given, std::int64_t* values, State* states);

/// Two that both are needed: an absent one leaves nothing, whatever the other is.
constexpr State joined(State a, State b) {
    if (a == State::Absent || b == State::Absent) return State::Absent;
    return a < b ? b : a;
}

constexpr Cell known(std::int64_t value) {
    return {State::Known, value};
}

constexpr Cell truth(bool holds) {
    return known(holds ? 1 : 0);
}

/// What the case itself tells.
constexpr Cell said(const facts::Fact& fact, bool is_judgement) {
    switch (fact.state) {
        case facts::Fact::State::Known: return known(fact.value);
        case facts::Fact::State::Absent: return {State::Absent, 0};
        case facts::Fact::State::Unknown: break;
    }
    return {is_judgement ? State::Awaits : State::Unknown, 0};
}

}  // namespace engine::evaluate
