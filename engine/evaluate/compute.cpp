#include "engine/evaluate/compute.h"

#include <algorithm>
#include <functional>

namespace engine::evaluate {
namespace {

using Op = Instruction::Op;

Cell known_or_overflow(std::optional<std::int64_t> value) {
    return value ? known(*value) : Cell{State::Overflow, 0};
}

template <class Compare>
Cell comparison(const Instruction& instruction, Cells cells, Compare compare) {
    const Cell a = cells[instruction.a];
    const Cell b = cells[instruction.b];
    if (a.state == State::Known && b.state == State::Known) {
        return truth(compare(a.value, b.value));
    }
    const State state = joined(a.state, b.state);
    return state == State::Absent ? truth(false) : Cell{state, 0};
}

Cell one_of(const Program& program, const Instruction& instruction, Cells cells) {
    const Cell a = cells[instruction.a];
    if (open(a.state)) return {a.state, 0};
    if (a.state == State::Absent) return truth(false);
    const auto* values = program.values.data();
    const auto* end = values + instruction.last;
    return truth(std::find(values + instruction.first, end, a.value) != end);
}

Cell negation(Cell a) {
    if (open(a.state)) return a;
    return truth(a.state == State::Absent || a.value == 0);
}

/// All operands with `decides` as 0, one of them with `decides` as 1.
Cell gathered(const Program& program,
              const Instruction& instruction,
              Cells cells,
              std::int64_t decides) {
    State worst = State::Known;
    for (std::uint32_t i = instruction.first; i < instruction.last; ++i) {
        const Slot slot = program.operands[i];
        const State state = cells.states[slot];
        if (open(state)) {
            worst = std::max(worst, state);
            continue;
        }
        const std::int64_t truth = state == State::Known ? cells.values[slot] : 0;
        if (truth == decides) return known(decides);
    }
    return worst == State::Known ? known(1 - decides) : Cell{worst, 0};
}

std::optional<std::int64_t> calculated(const Instruction& in, std::int64_t a, std::int64_t b) {
    if (in.op == Op::Plus) return quantity::add(a, b);
    if (in.op == Op::Minus) return quantity::subtract(a, b);
    if (in.op == Op::Times) return quantity::scale_exactly(a, b, quantity::millionths_per_one);
    return quantity::scale(a, quantity::millionths_per_one, b, in.step, in.direction);
}

// What is rare or long stays out of the switch: it would take the registers of the comparisons,
// which are most of what there is to compute.
[[gnu::noinline]] Cell arithmetic(const Instruction& instruction, Cells cells) {
    const Cell a = cells[instruction.a];
    const Cell b = cells[instruction.b];
    const State state = joined(a.state, b.state);
    if (state != State::Known) return {state, 0};
    return known_or_overflow(calculated(instruction, a.value, b.value));
}

std::optional<std::int64_t> adapted(const Instruction& in, std::int64_t a) {
    constexpr std::int64_t whole = 100 * quantity::millionths_per_one;
    if (in.op == Op::Share) return quantity::scale(a, in.immediate, whole, in.step, in.direction);
    if (in.op == Op::Round) return quantity::scale(a, 1, 1, in.step, in.direction);
    const auto day = calendar::shifted(calendar::date_of(a), {in.immediate, in.unit});
    return day ? std::optional(calendar::days_of(*day)) : std::nullopt;
}

[[gnu::noinline]] Cell adaptation(const Instruction& instruction, Cells cells) {
    const Cell a = cells[instruction.a];
    if (a.state != State::Known) return {a.state, 0};
    return known_or_overflow(adapted(instruction, a.value));
}

/// Values of which it is asked whether they all come to the same.
class Agreement {
public:
    void add(Cell cell) {
        worst_ = std::max(worst_, cell.state);
        if (open(cell.state)) return;
        if (some_ && cell != first_) differ_ = true;
        if (!some_) first_ = cell;
        some_ = true;
    }
    bool differ() const { return differ_; }
    State worst() const { return worst_; }
    /// Only when none is open and none differs.
    Cell cell() const { return first_; }

private:
    Cell first_;
    State worst_ = State::Known;
    bool some_ = false;
    bool differ_ = false;
};

/// All of these apply at once.
Cell applied(const Agreement& together) {
    if (together.worst() >= State::Overflow) return {together.worst(), 0};
    if (together.differ()) return {State::Conflict, 0};
    return open(together.worst()) ? Cell{together.worst(), 0} : together.cell();
}

/// One of these applies, and `doubt` is why it is open which one.
Cell settled(const Agreement& possible, State doubt) {
    if (!open(possible.worst()) && !possible.differ()) return possible.cell();
    return {std::max(doubt, possible.worst()), 0};
}

/// The conditions and values of a Choose or an Override, sorted by what is known.
struct Arms {
    Agreement certain;
    Agreement possible;
    State doubt = State::Known;
    bool one_applies = false;
};

Arms sorted(const Program& program, const Instruction& instruction, Cells cells) {
    Arms arms;
    for (std::uint32_t i = instruction.first; i + 1 < instruction.last; i += 2) {
        const Cell condition = cells[program.operands[i]];
        const Cell value = cells[program.operands[i + 1]];
        if (open(condition.state)) {
            arms.possible.add(value);
            arms.doubt = std::max(arms.doubt, condition.state);
        } else if (condition.state == State::Known && condition.value != 0) {
            arms.certain.add(value);
            arms.one_applies = true;
        }
    }
    return arms;
}

[[gnu::noinline]] Cell choice(const Program& program, const Instruction& instruction, Cells cells) {
    const Arms arms = sorted(program, instruction, cells);
    if (arms.one_applies) return applied(arms.certain);
    if (arms.doubt == State::Known) return {State::Unknown, 0};
    return settled(arms.possible, arms.doubt);
}

[[gnu::noinline]] Cell overriding(const Program& program,
                                  const Instruction& instruction,
                                  Cells cells) {
    Arms arms = sorted(program, instruction, cells);
    const Cell base = cells[program.operands[instruction.last - 1]];
    const Cell now = arms.one_applies ? applied(arms.certain) : base;
    if (arms.doubt == State::Known) return now;
    arms.possible.add(now);
    return settled(arms.possible, arms.doubt);
}

}  // namespace

Cell computed(const Program& program, const Instruction& instruction, Cells cells) {
    switch (instruction.op) {
        case Op::Constant: return known(instruction.immediate);
        case Op::Presume: {
            const Cell said = cells[instruction.a];
            return open(said.state) ? known(instruction.immediate) : said;
        }
        case Op::Known: return truth(cells.states[instruction.a] == State::Known);
        case Op::Equal: return comparison(instruction, cells, std::equal_to<>());
        case Op::Less: return comparison(instruction, cells, std::less<>());
        case Op::AtMost: return comparison(instruction, cells, std::less_equal<>());
        case Op::More: return comparison(instruction, cells, std::greater<>());
        case Op::AtLeast: return comparison(instruction, cells, std::greater_equal<>());
        case Op::OneOf: return one_of(program, instruction, cells);
        case Op::Not: return negation(cells[instruction.a]);
        case Op::Every: return gathered(program, instruction, cells, 0);
        case Op::Some: return gathered(program, instruction, cells, 1);
        case Op::Plus:
        case Op::Minus:
        case Op::Times:
        case Op::Quotient: return arithmetic(instruction, cells);
        case Op::Share:
        case Op::Round:
        case Op::Shift: return adaptation(instruction, cells);
        case Op::Choose: return choice(program, instruction, cells);
        case Op::Override: return overriding(program, instruction, cells);
        case Op::Fact:
        case Op::Undefined: break;
    }
    return {State::Unknown, 0};
}

void compute(const Program& program,
             const facts::Case& given,
             std::int64_t* values,
             State* states) {
    const Instruction* instructions = program.instructions.data();
    const auto put = [&](Slot slot, Cell cell) {
        values[slot] = cell.value;
        states[slot] = cell.state;
    };
    for (Slot slot = 0; slot < program.facts_at; ++slot) {
        put(slot, known(instructions[slot].immediate));
    }
    const facts::Fact* facts = given.facts.data();
    for (Slot slot = program.facts_at; slot < program.rest_at; ++slot) {
        const Instruction& instruction = instructions[slot];
        put(slot, said(facts[instruction.a], instruction.immediate != 0));
    }
    const auto size = static_cast<Slot>(program.instructions.size());
    for (Slot slot = program.rest_at; slot < size; ++slot) {
        put(slot, computed(program, instructions[slot], {values, states}));
    }
}

}  // namespace engine::evaluate
