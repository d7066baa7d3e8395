#include "engine/evaluate/arrange.h"

#include <algorithm>

namespace engine::evaluate {
namespace {

using Op = Instruction::Op;

int group_of(Op op) {
    if (op == Op::Constant) return 0;
    return op == Op::Fact ? 1 : 2;
}

/// The slots as they were, in their new order.
std::vector<Slot> order_of(const std::vector<Instruction>& instructions) {
    std::vector<Slot> order(instructions.size());
    for (Slot slot = 0; slot < order.size(); ++slot) order[slot] = slot;
    std::ranges::stable_sort(order, {}, [&](Slot slot) { return group_of(instructions[slot].op); });
    return order;
}

void move_to(const std::vector<Slot>& place, Slot& slot) {
    if (slot != no_slot) slot = place[slot];
}

void move_to(const std::vector<Slot>& place, std::vector<Slot>& slots) {
    for (Slot& slot : slots) move_to(place, slot);
}

void move_to(const std::vector<Slot>& place, std::vector<PlannedRule>& rules) {
    for (PlannedRule& rule : rules) {
        move_to(place, rule.slot);
        move_to(place, rule.until);
    }
}

}  // namespace

Program arranged(Program program) {
    const std::vector<Slot> order = order_of(program.instructions);
    std::vector<Slot> place(order.size());
    for (Slot slot = 0; slot < order.size(); ++slot) place[order[slot]] = slot;

    std::vector<Instruction> instructions;
    for (const Slot slot : order) {
        Instruction& moved = instructions.emplace_back(program.instructions[slot]);
        if (moved.op == Op::Fact) continue;  // its `a` is an attribute
        move_to(place, moved.a);
        move_to(place, moved.b);
    }
    program.instructions = std::move(instructions);
    move_to(place, program.operands);
    move_to(place, program.slots);
    move_to(place, program.definition_slots);
    move_to(place, program.rules);
    for (PlannedStage& stage : program.stages) move_to(place, stage.rules);
    for (PlannedWeighing& weighing : program.weighings) move_to(place, weighing.factors);
    const auto count = [&](Op op) {
        return static_cast<Slot>(std::ranges::count(program.instructions, op, &Instruction::op));
    };
    program.facts_at = count(Op::Constant);
    program.rest_at = program.facts_at + count(Op::Fact);
    return program;
}

}  // namespace engine::evaluate
