#include "engine/evaluate/explain/reach.h"

#include "engine/evaluate/explain/measure.h"
#include "engine/evaluate/parts.h"
#include "engine/model/relation.h"

namespace engine::evaluate {
namespace {

using Op = Instruction::Op;

Relation relation_of(Op op) {
    if (op == Op::Less) return Relation::Less;
    if (op == Op::AtMost) return Relation::AtMost;
    if (op == Op::More) return Relation::More;
    if (op == Op::AtLeast) return Relation::AtLeast;
    return Relation::Equal;
}

Options only(const std::optional<Move>& move) {
    return move ? Options{{*move}} : Options();
}

Options only(const std::optional<Moves>& moves) {
    return moves ? Options{*moves} : Options();
}

}  // namespace

Reach::Reach(const Look& look, const std::vector<Slot>& goals) : look_(look) {
    const std::size_t size = look.program.instructions.size();
    options_[0].resize(size);
    options_[1].resize(size);
    supply_.resize(size);
    const std::vector<bool> needed = needed_for(goals);
    for (Slot slot = 0; slot < size; ++slot) {
        if (!needed[slot]) continue;
        supply_[slot] = supply_of(slot);
        options_[0][slot] = options_of(slot, false);
        options_[1][slot] = options_of(slot, true);
    }
}

std::vector<bool> Reach::needed_for(const std::vector<Slot>& goals) const {
    const auto& instructions = look_.program.instructions;
    std::vector<bool> needed(instructions.size());
    for (const Slot goal : goals) needed[goal] = true;
    for (std::size_t slot = instructions.size(); slot-- > 0;) {
        if (!needed[slot]) continue;
        each_operand(look_.program, instructions[slot], [&](Slot part) { needed[part] = true; });
    }
    return needed;
}

std::optional<Moves> Reach::supply_of(Slot slot) const {
    const Cell cell = look_.at(slot);
    if (!open(cell.state)) return Moves();
    if (cell.state >= State::Overflow) return std::nullopt;
    const Instruction& instruction = look_.program.instructions[slot];
    if (instruction.op == Op::Fact) {
        const auto move = supplied(look_, {instruction.a});
        return move ? std::optional(Moves{*move}) : std::nullopt;
    }
    std::optional<Moves> all = Moves();
    const auto add = [&](Slot part) {
        const auto& moves = supply_[part];
        all = all && moves ? united(*all, *moves) : std::nullopt;
    };
    if (instruction.a != no_slot) add(instruction.a);
    if (instruction.b != no_slot) add(instruction.b);
    for (auto i = instruction.first; i < instruction.last && instruction.op != Op::OneOf; ++i) {
        if (counts(instruction, i)) add(look_.program.operands[i]);
    }
    // Open without a fact that is lacking: no version or row is there to give a value.
    return all && all->empty() ? std::nullopt : all;
}

/// Not the values of rows and exceptions that do not apply.
bool Reach::counts(const Instruction& instruction, std::uint32_t operand) const {
    if (instruction.op != Op::Choose && instruction.op != Op::Override) return true;
    const bool is_value = (operand - instruction.first) % 2 == 1;
    if (!is_value) return true;
    const Cell condition = look_.at(look_.program.operands[operand - 1]);
    return open(condition.state) || (condition.state == State::Known && condition.value != 0);
}

Options Reach::options_of(Slot slot, bool truth) const {
    const Cell cell = look_.at(slot);
    const bool is_true = cell.state == State::Known && cell.value != 0;
    if (!open(cell.state) && is_true == truth) return nothing_needed;
    return changed(look_.program.instructions[slot], slot, truth);
}

Options Reach::changed(const Instruction& instruction, Slot slot, bool truth) const {
    switch (instruction.op) {
        case Op::Fact:
        case Op::Presume: return of_fact(*fact_at(slot), truth);
        case Op::Known: return of_knowledge(instruction, truth);
        case Op::Equal:
        case Op::Less:
        case Op::AtMost:
        case Op::More:
        case Op::AtLeast: return of_comparison(instruction, truth);
        case Op::OneOf: return of_one_of(instruction, truth);
        case Op::Not: return options(instruction.a, !truth);
        case Op::Every: return truth ? of_all(instruction, true) : of_any(instruction, false);
        case Op::Some: return truth ? of_any(instruction, true) : of_all(instruction, false);
        case Op::Choose: return of_choice(instruction, truth);
        case Op::Override: return of_override(instruction, truth);
        case Op::Constant:
        case Op::Plus:
        case Op::Minus:
        case Op::Times:
        case Op::Share:
        case Op::Quotient:
        case Op::Round:
        case Op::Shift:
        case Op::Undefined: break;
    }
    return {};
}

Options Reach::of_fact(model::AttributeId attribute, bool truth) const {
    const model::Type& type = look_.model.attributes[attribute].type;
    if (type.kind != model::Type::Kind::YesNo) return {};
    return only(choice_move(look_, attribute, {truth ? 1 : 0}, false));
}

Options Reach::of_knowledge(const Instruction& instruction, bool truth) const {
    if (!truth) return {};
    if (const auto attribute = fact_at(instruction.a)) return only(supplied(look_, *attribute));
    return is_open(instruction.a) ? only(supply(instruction.a)) : Options();
}

Options Reach::of_comparison(const Instruction& instruction, bool truth) const {
    const Slot a = instruction.a;
    const Slot b = instruction.b;
    const Relation relation = relation_of(instruction.op);
    Options all = either(of_side(a, relation, b, truth), of_side(b, mirrored(relation), a, truth));
    if (!all.empty() || !open(joined(look_.at(a).state, look_.at(b).state))) return all;
    return both(only(supply(a)), only(supply(b)));
}

/// By what stands on one side alone, a fact or a table, and in a row of that what it demands.
Options Reach::of_side(Slot side, Relation relation, Slot other, bool truth) const {
    const Cell bound = look_.at(other);
    const auto fact = fact_at(side);
    if (fact && bound.state == State::Known) {
        return only(bound_move(look_, *fact, relation, bound.value, !truth));
    }
    const Instruction& instruction = look_.program.instructions[side];
    if (instruction.op != Op::Choose) return {};
    const auto& operands = look_.program.operands;
    Options all;
    for (auto i = instruction.first; i < instruction.last; i += 2) {
        const Options row = of_row(look_.at(operands[i + 1]), relation, other, truth);
        all = either(all, both(options(operands[i], true), row));
    }
    return all;
}

/// When the side has the value of that row.
Options Reach::of_row(Cell value, Relation relation, Slot other, bool truth) const {
    if (value.state != State::Known) return {};
    const Cell bound = look_.at(other);
    const bool is_known = bound.state == State::Known;
    if (is_known && model::holds(relation, value.value, bound.value) == truth)
        return nothing_needed;
    const auto fact = fact_at(other);
    if (!fact) return {};
    return only(bound_move(look_, *fact, mirrored(relation), value.value, !truth));
}

Options Reach::of_one_of(const Instruction& instruction, bool truth) const {
    const auto& values = look_.program.values;
    const auto at = [&](std::uint32_t position) {
        return values.begin() + static_cast<std::ptrdiff_t>(position);
    };
    if (const auto fact = fact_at(instruction.a)) {
        const std::vector<std::int64_t> of(at(instruction.first), at(instruction.last));
        return only(choice_move(look_, *fact, of, !truth));
    }
    return is_open(instruction.a) ? only(supply(instruction.a)) : Options();
}

Options Reach::of_all(const Instruction& instruction, bool truth) const {
    Options all = nothing_needed;
    for (auto i = instruction.first; i < instruction.last; ++i) {
        all = both(all, options(look_.program.operands[i], truth));
    }
    return all;
}

Options Reach::of_any(const Instruction& instruction, bool truth) const {
    Options all;
    for (auto i = instruction.first; i < instruction.last; ++i) {
        all = either(all, options(look_.program.operands[i], truth));
    }
    return all;
}

Options Reach::of_choice(const Instruction& instruction, bool truth) const {
    const auto& operands = look_.program.operands;
    Options all;
    for (auto i = instruction.first; i < instruction.last; i += 2) {
        all = either(all, both(options(operands[i], true), options(operands[i + 1], truth)));
    }
    return all;
}

Options Reach::of_override(const Instruction& instruction, bool truth) const {
    const auto& operands = look_.program.operands;
    const std::uint32_t base = instruction.last - 1;
    Options all = both(options(operands[base], truth), harmless(instruction, base, truth));
    for (auto i = instruction.first; i < base; i += 2) {
        const Options arm = both(options(operands[i], true), options(operands[i + 1], truth));
        if (!arm.empty()) all = either(all, both(arm, harmless(instruction, i, truth)));
    }
    return all;
}

/// That no other exception than `but` gives another truth.
Options Reach::harmless(const Instruction& instruction, std::uint32_t but, bool truth) const {
    const auto& operands = look_.program.operands;
    Options all = nothing_needed;
    for (auto i = instruction.first; i + 1 < instruction.last; i += 2) {
        if (i == but) continue;
        const Options& applies_not = options(operands[i], false);
        all = both(all, either(applies_not, options(operands[i + 1], truth)));
    }
    return all;
}

std::optional<model::AttributeId> Reach::fact_at(Slot slot) const {
    const Instruction* instruction = &look_.program.instructions[slot];
    if (instruction->op == Op::Presume) instruction = &look_.program.instructions[instruction->a];
    if (instruction->op != Op::Fact) return std::nullopt;
    return model::AttributeId{instruction->a};
}

Moves supplied_all(const Reach& reach, const std::vector<Slot>& slots) {
    Moves all;
    for (const Slot slot : slots) {
        const auto& supply = reach.supply(slot);
        if (!supply) continue;
        if (auto more = united(all, *supply)) all = std::move(*more);
    }
    return all;
}

}  // namespace engine::evaluate
