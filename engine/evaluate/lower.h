/// From nodes of the model to instructions, for one day.
#pragma once

#include "engine/evaluate/compute.h"

#include <map>
#include <span>
#include <vector>

namespace engine::evaluate {

/// Builds the instructions of one program. What is equal is made once, and what the day settles is
/// a constant.
class Lowering {
public:
    Lowering(const model::Model& model, model::SubjectId subject, calendar::Date date);

    /// Where the value of the node will stand, with all it needs before it.
    Slot slot_of(model::NodeId node);
    Slot slot_of(model::DefinitionId definition);
    /// As the case says it, no presumption counted.
    Slot slot_of(model::AttributeId attribute);

    Program take() &&;

private:
    std::vector<model::NodeId> needed_by(model::NodeId node) const;

    Slot made(model::NodeId node);
    Slot made_definition(model::DefinitionId definition);
    Slot defining(model::DefinitionId definition, model::NodeId value);
    Slot fact(model::AttributeId attribute);
    Slot knowledge(model::NodeId of);
    Slot comparison(const model::Comparison& comparison);
    Slot one_of(const model::OneOf& one_of);
    Slot gathered(Instruction::Op op, const std::vector<model::NodeId>& of);
    Slot arithmetic(const model::Arithmetic& arithmetic);
    Slot table(const model::Table& table);
    Slot shifted(const model::Shifted& shifted);
    Slot chosen(Instruction::Op op, std::vector<Slot> arms);

    Slot at(model::NodeId node) const;
    Slot constant(std::int64_t value);
    Slot undefined();
    Slot emitted(Instruction instruction);
    Slot emitted(Instruction instruction, std::span<const Slot> operands);
    Slot unique(Instruction instruction, std::vector<std::int64_t> key);
    Slot appended(Instruction instruction, Cell cell);
    Cells cells() const { return {values_.data(), states_.data()}; }
    bool is_constant(Slot slot) const { return states_[slot] == State::Known; }
    bool is_constant(Slot slot, std::int64_t value) const;

    const model::Model& model_;
    Program program_;
    std::vector<std::int64_t> values_;  ///< By slot: what a case of which nothing is known gives.
    std::vector<State> states_;         ///< Known only for constants.
    std::map<std::vector<std::int64_t>, Slot> numbered_;   ///< By all that makes up an instruction.
    std::vector<const model::Presumption*> presumptions_;  ///< By attribute; null without one.
};

}  // namespace engine::evaluate
