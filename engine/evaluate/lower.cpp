#include "engine/evaluate/lower.h"

#include "engine/base/match.h"
#include "engine/evaluate/in_force.h"
#include "engine/evaluate/parts.h"
#include "engine/model/operands.h"

#include <algorithm>

namespace engine::evaluate {
namespace {

using Op = Instruction::Op;
using model::NodeId;

Op op_of(model::Comparison::Relation relation) {
    using Relation = model::Comparison::Relation;
    switch (relation) {
        case Relation::Equal: return Op::Equal;
        case Relation::Less: return Op::Less;
        case Relation::AtMost: return Op::AtMost;
        case Relation::More: return Op::More;
        case Relation::AtLeast: return Op::AtLeast;
    }
    ENSURE(false);
    return Op::Equal;
}

Op op_of(model::Arithmetic::Op op) {
    switch (op) {
        case model::Arithmetic::Op::Plus: return Op::Plus;
        case model::Arithmetic::Op::Minus: return Op::Minus;
        case model::Arithmetic::Op::Times: return Op::Times;
    }
    ENSURE(false);
    return Op::Plus;
}

Instruction rounded(Op op, Slot a, const model::Rounding& rounding) {
    return {.op = op, .direction = rounding.direction, .a = a, .step = rounding.step};
}

/// Whether the result is never absent, so that nothing is lost when it stands in for a condition.
bool is_truth(Op op) {
    return op >= Op::Known && op <= Op::Some;
}

/// What two instructions must have in common to be one.
std::vector<std::int64_t> key_of(const Instruction& in) {
    return {static_cast<std::int64_t>(in.op),
            static_cast<std::int64_t>(in.direction),
            static_cast<std::int64_t>(in.unit),
            in.a,
            in.b,
            in.immediate,
            in.step};
}

}  // namespace

Lowering::Lowering(const model::Model& model, model::SubjectId subject, calendar::Date date)
    : model_(model) {
    program_.subject = subject;
    program_.date = date;
    program_.slots.assign(model.nodes.size(), no_slot);
    program_.definition_slots.assign(model.definitions.size(), no_slot);
    presumptions_.assign(model.attributes.size(), nullptr);
    for (const model::Presumption& presumption : model.presumptions) {
        if (!in_force(model, presumption.unit, date)) continue;
        presumptions_[presumption.attribute.index] = &presumption;
    }
}

Program Lowering::take() && {
    return std::move(program_);
}

// A definition may stand on another one, and so on for as long as a rule set is: no recursion.
// What stands first in the text is lowered first, so that slots follow the text.
Slot Lowering::slot_of(NodeId node) {
    std::vector<NodeId> waiting = {node};
    while (!waiting.empty()) {
        const NodeId next = waiting.back();
        Slot& slot = program_.slots[next.index];
        if (slot != no_slot) {
            waiting.pop_back();
            continue;
        }
        const std::size_t before = waiting.size();
        for (const NodeId part : needed_by(next)) {
            if (program_.slots[part.index] == no_slot) waiting.push_back(part);
        }
        if (waiting.size() > before) {
            std::reverse(waiting.begin() + static_cast<std::ptrdiff_t>(before), waiting.end());
            continue;
        }
        slot = made(next);
        waiting.pop_back();
    }
    return at(node);
}

Slot Lowering::slot_of(model::DefinitionId definition) {
    for (const NodeId part : parts_on(model_, definition, program_.date)) slot_of(part);
    return made_definition(definition);
}

Slot Lowering::slot_of(model::AttributeId attribute) {
    const bool judged = model_.attributes[attribute].origin == model::Attribute::Origin::Judged;
    return emitted({.op = Op::Fact, .a = attribute.index, .immediate = judged ? 1 : 0});
}

std::vector<NodeId> Lowering::needed_by(NodeId node) const {
    const auto& kind = model_.nodes[node].kind;
    if (const auto* of = std::get_if<model::DefinitionOf>(&kind)) {
        return parts_on(model_, of->definition, program_.date);
    }
    if (const auto* known = std::get_if<model::KnownOf>(&kind)) {
        if (std::holds_alternative<model::FactOf>(model_.nodes[known->of].kind)) return {};
    }
    return operands_of(model_.nodes[node]);
}

Slot Lowering::made(NodeId node) {
    return base::match(
        model_.nodes[node].kind,
        [&](const model::Constant& of) { return constant(of.value); },
        [&](const model::FactOf& of) { return fact(of.attribute); },
        [&](const model::ParameterOf& of) {
            const auto value = filling_on(model_.parameters[of.parameter], program_.date);
            return value ? constant(*value) : undefined();
        },
        [&](const model::DefinitionOf& of) { return made_definition(of.definition); },
        [&](const model::KnownOf& of) { return knowledge(of.of); },
        [&](const model::InForce& of) {
            return constant(in_force(model_, of.unit, program_.date) ? 1 : 0);
        },
        [&](const model::Comparison& of) { return comparison(of); },
        [&](const model::OneOf& of) { return one_of(of); },
        [&](const model::Not& of) { return emitted({.op = Op::Not, .a = at(of.of)}); },
        [&](const model::Every& of) { return gathered(Op::Every, of.of); },
        [&](const model::Some& of) { return gathered(Op::Some, of.of); },
        [&](const model::Arithmetic& of) { return arithmetic(of); },
        [&](const model::Share& of) {
            Instruction share = rounded(Op::Share, at(of.whole), of.rounding);
            share.immediate = of.percent;
            return emitted(share);
        },
        [&](const model::Quotient& of) {
            Instruction quotient = rounded(Op::Quotient, at(of.left), of.rounding);
            quotient.b = at(of.right);
            return emitted(quotient);
        },
        [&](const model::Rounded& of) {
            return emitted(rounded(Op::Round, at(of.value), of.rounding));
        },
        [&](const model::Shifted& of) { return shifted(of); },
        [&](const model::Table& of) { return table(of); });
}

/// The version in force, under the overrides in force. An override that another has priority over
/// holds only where that other one does not.
Slot Lowering::made_definition(model::DefinitionId definition) {
    Slot& slot = program_.definition_slots[definition.index];
    if (slot != no_slot) return slot;
    const auto* version = version_on(model_, definition, program_.date);
    const auto overrides = overrides_on(model_, definition, program_.date);
    std::vector<Slot> arms;
    for (const model::Override* override : overrides) {
        std::vector<Slot> all = {at(override->condition)};
        for (const model::Override* other : overrides) {
            if (!goes_before(model_, *other, *override)) continue;
            all.push_back(emitted({.op = Op::Not, .a = at(other->condition)}));
        }
        const Slot applies = all.size() == 1 ? all[0] : emitted({.op = Op::Every}, all);
        arms.insert(arms.end(), {applies, defining(definition, override->value)});
    }
    arms.push_back(version == nullptr ? undefined() : defining(definition, version->value));
    return slot = chosen(Op::Override, std::move(arms));
}

/// A definition asks for a truth where it defines one: `haastig` is no when the fact that it stands
/// for does not exist.
Slot Lowering::defining(model::DefinitionId definition, NodeId value) {
    const Slot slot = at(value);
    const bool yes_no = model_.definitions[definition].type.kind == model::Type::Kind::YesNo;
    const Op op = program_.instructions[slot].op;
    if (!yes_no || (op != Op::Fact && op != Op::Presume)) return slot;
    return emitted({.op = Op::Every}, std::span(&slot, 1));
}

Slot Lowering::fact(model::AttributeId attribute) {
    const Slot said = slot_of(attribute);
    const model::Presumption* presumed = presumptions_[attribute.index];
    if (presumed == nullptr) return said;
    return emitted({.op = Op::Presume, .a = said, .immediate = presumed->value});
}

Slot Lowering::knowledge(NodeId of) {
    const auto* said = std::get_if<model::FactOf>(&model_.nodes[of].kind);
    const Slot slot = said != nullptr ? slot_of(said->attribute) : at(of);
    if (program_.instructions[slot].op == Op::Undefined) return constant(0);
    return emitted({.op = Op::Known, .a = slot});
}

Slot Lowering::comparison(const model::Comparison& comparison) {
    return emitted(
        {.op = op_of(comparison.relation), .a = at(comparison.left), .b = at(comparison.right)});
}

Slot Lowering::one_of(const model::OneOf& one_of) {
    const auto first = static_cast<std::uint32_t>(program_.values.size());
    program_.values.insert(program_.values.end(), one_of.values.begin(), one_of.values.end());
    const auto last = static_cast<std::uint32_t>(program_.values.size());
    const Instruction in = {.op = Op::OneOf, .a = at(one_of.left), .first = first, .last = last};
    std::vector<std::int64_t> key = key_of(in);
    key.insert(key.end(), one_of.values.begin(), one_of.values.end());
    return unique(in, std::move(key));
}

Slot Lowering::gathered(Op op, const std::vector<NodeId>& of) {
    const std::int64_t neutral = op == Op::Every ? 1 : 0;
    std::vector<Slot> operands;
    for (const NodeId node : of) {
        if (!is_constant(at(node), neutral)) operands.push_back(at(node));
    }
    std::ranges::sort(operands);
    operands.erase(std::unique(operands.begin(), operands.end()), operands.end());
    const bool single = operands.size() == 1 && is_truth(program_.instructions[operands[0]].op);
    return single ? operands[0] : emitted({.op = op}, operands);
}

Slot Lowering::arithmetic(const model::Arithmetic& arithmetic) {
    return emitted(
        {.op = op_of(arithmetic.op), .a = at(arithmetic.left), .b = at(arithmetic.right)});
}

Slot Lowering::table(const model::Table& table) {
    std::vector<Slot> arms;
    for (const model::Table::Row& row : table.rows) {
        arms.insert(arms.end(), {at(row.condition), at(row.value)});
    }
    return chosen(Op::Choose, std::move(arms));
}

Slot Lowering::shifted(const model::Shifted& shifted) {
    return emitted({.op = Op::Shift,
                    .unit = shifted.by.unit,
                    .a = at(shifted.date),
                    .immediate = shifted.by.count});
}

/// Without the arms of which the day already makes that they do not apply.
Slot Lowering::chosen(Op op, std::vector<Slot> arms) {
    std::vector<Slot> left;
    std::size_t i = 0;
    for (; i + 1 < arms.size(); i += 2) {
        if (is_constant(arms[i], 0)) continue;
        if (op == Op::Choose && is_constant(arms[i], 1)) return arms[i + 1];
        left.insert(left.end(), {arms[i], arms[i + 1]});
    }
    left.insert(left.end(), arms.begin() + static_cast<std::ptrdiff_t>(i), arms.end());
    if (left.empty()) return undefined();
    if (left.size() == 1) return left[0];
    if (left.size() == 3 && is_constant(left[0], 1)) return left[1];
    return emitted({.op = op}, left);
}

Slot Lowering::at(NodeId node) const {
    const Slot slot = program_.slots[node.index];
    ENSURE(slot != no_slot);
    return slot;
}

bool Lowering::is_constant(Slot slot, std::int64_t value) const {
    return is_constant(slot) && values_[slot] == value;
}

Slot Lowering::constant(std::int64_t value) {
    return emitted({.op = Op::Constant, .immediate = value});
}

Slot Lowering::undefined() {
    return emitted({.op = Op::Undefined});
}

Slot Lowering::emitted(Instruction instruction) {
    return unique(instruction, key_of(instruction));
}

Slot Lowering::emitted(Instruction instruction, std::span<const Slot> operands) {
    instruction.first = static_cast<std::uint32_t>(program_.operands.size());
    program_.operands.insert(program_.operands.end(), operands.begin(), operands.end());
    instruction.last = static_cast<std::uint32_t>(program_.operands.size());
    std::vector<std::int64_t> key = key_of(instruction);
    key.insert(key.end(), operands.begin(), operands.end());
    return unique(instruction, std::move(key));
}

Slot Lowering::unique(Instruction instruction, std::vector<std::int64_t> key) {
    const auto [found, is_new] = numbered_.try_emplace(std::move(key), no_slot);
    if (!is_new) return found->second;
    // An operation settles on what is constant alone, for what is known is never overturned by
    // more facts. These three are about what is not known.
    const bool varies = instruction.op == Op::Fact || instruction.op == Op::Presume ||
                        (instruction.op == Op::Known && !is_constant(instruction.a));
    const Cell cell = varies ? Cell() : computed(program_, instruction, cells());
    const bool folds = cell.state == State::Known && instruction.op != Op::Constant;
    return found->second = folds ? constant(cell.value) : appended(instruction, cell);
}

Slot Lowering::appended(Instruction instruction, Cell cell) {
    const auto slot = static_cast<Slot>(program_.instructions.size());
    program_.instructions.push_back(instruction);
    values_.push_back(cell.value);
    states_.push_back(cell.state);
    return slot;
}

}  // namespace engine::evaluate
