/// What definitions and instructions are made of, in the order of the text.
#pragma once

#include "engine/evaluate/plan.h"

#include <vector>

namespace engine::evaluate {

/// The nodes that make up a definition on one day: of its version and of the overrides in force.
std::vector<model::NodeId> parts_on(const model::Model& model,
                                    model::DefinitionId definition,
                                    calendar::Date date);

/// Calls `visit` with each slot that the instruction reads.
template <class Visit>
void each_operand(const Program& program, const Instruction& instruction, Visit visit) {
    using Op = Instruction::Op;
    if (instruction.op == Op::Fact) return;
    if (instruction.a != no_slot) visit(instruction.a);
    if (instruction.b != no_slot) visit(instruction.b);
    if (instruction.op == Op::OneOf) return;
    for (auto i = instruction.first; i < instruction.last; ++i) visit(program.operands[i]);
}

}  // namespace engine::evaluate
