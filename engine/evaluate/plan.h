/// From the rules in force on one day to one straight row of instructions.
/// Made once per subject and day; then it judges any number of cases.
#pragma once

#include "engine/model/model.h"

#include <cstdint>
#include <span>
#include <vector>

namespace engine::evaluate {

/// The position of a value in the arrays of a judgement.
using Slot = std::uint32_t;
constexpr Slot no_slot = 0xffff'ffff;

struct Instruction {
    enum class Op : std::uint8_t {
        Constant,  ///< immediate
        Fact,      ///< The fact of attribute a; immediate: 1 when it is a judgement.
        Presume,   ///< a, or the immediate when that is unknown.
        Known,     ///< Whether a is known.
        Equal,     ///< a, b
        Less,
        AtMost,
        More,
        AtLeast,
        OneOf,  ///< a among [first, last) of `Program::values`.
        Not,    ///< a
        Every,  ///< All operands.
        Some,   ///< One of the operands.
        Plus,   ///< a, b
        Minus,
        Times,      ///< a by the Number b.
        Share,      ///< immediate (millionths of a percent) of a, with rounding.
        Quotient,   ///< a divided by the Number b, with rounding.
        Round,      ///< a, with rounding.
        Shift,      ///< a, by the duration immediate and unit.
        Choose,     ///< Pairs (condition, value), of which exactly one condition is true.
        Override,   ///< Such pairs, any number true, then the value for when none is.
        Undefined,  ///< Has no value: no version or filling is in force.
    };
    Op op = Op::Constant;
    quantity::Rounding direction = quantity::Rounding::HalfUp;
    calendar::Unit unit = calendar::Unit::Day;
    Slot a = no_slot;
    Slot b = no_slot;
    std::uint32_t first = 0;  ///< The operands are the slots [first, last) of `Program::operands`.
    std::uint32_t last = 0;
    std::int64_t immediate = 0;
    std::int64_t step = 1;
};

/// The questions in the order in which an organ comes to them. The first that is answered against
/// the request, or that cannot be answered yet, makes the outcome.
enum class Stage : std::uint8_t { Validity, Completeness, Repetition, Refusal, Delay, Discretion };

/// One rule in force, and where its truth stands.
struct PlannedRule {
    model::RuleId rule;
    Slot slot = no_slot;
    Slot until = no_slot;  ///< Of Defers.
    model::Rule::Effect effect = model::Rule::Effect::Refuses;
    bool favourable = false;  ///< As the rule says, kept here for the speed of judging.
};

/// The rules that answer one question, in the order of the model.
struct PlannedStage {
    Stage stage = Stage::Refusal;
    std::vector<PlannedRule> rules;
};

struct PlannedWeighing {
    std::uint32_t weighing = 0;  ///< In `Model::weighings`.
    std::vector<Slot> factors;
};

struct Program {
    model::SubjectId subject;
    calendar::Date date = {};
    /// Constants, then facts, then the others, each behind those it needs.
    std::vector<Instruction> instructions;
    Slot facts_at = 0;  ///< The first that is no constant.
    Slot rest_at = 0;   ///< The first that is neither.
    std::vector<Slot> operands;
    std::vector<std::int64_t> values;    ///< Those that OneOf looks among.
    std::vector<Slot> slots;             ///< By node of the model; `no_slot` when not needed.
    std::vector<Slot> definition_slots;  ///< By definition of the model, overrides counted.
    std::vector<PlannedRule> rules;      ///< In the order of the model.
    std::vector<PlannedStage> stages;    ///< The same, by the questions that have a rule.
    std::vector<PlannedWeighing> weighings;
};

/// `also` and `nodes` are definitions and nodes whose value somebody wants to see although no rule
/// in force needs it.
Program plan(const model::Model& model,
             model::SubjectId subject,
             calendar::Date date,
             std::span<const model::DefinitionId> also = {},
             std::span<const model::NodeId> nodes = {});

}  // namespace engine::evaluate
