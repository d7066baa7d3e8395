#include "engine/interview/interview.h"

#include "engine/evaluate/parts.h"

#include <algorithm>

namespace engine::interview {
namespace {

using evaluate::Instruction;
using evaluate::Slot;
using model::AttributeId;

/// Whether a value hangs on the fact.
bool hangs_on(const evaluate::Program& program, Slot slot, AttributeId attribute) {
    std::vector<bool> seen(program.instructions.size());
    std::vector<Slot> open{slot};
    while (!open.empty()) {
        const Slot next = open.back();
        open.pop_back();
        if (next == evaluate::no_slot || seen[next]) continue;
        seen[next] = true;
        const Instruction& instruction = program.instructions[next];
        if (instruction.op == Instruction::Op::Fact) {
            if (instruction.a == attribute.index) return true;
            continue;
        }
        evaluate::each_operand(
            program, instruction, [&](Slot operand) { open.push_back(operand); });
    }
    return false;
}

}  // namespace

Interview::Interview(const model::Model& model, facts::Case given)
    : model_(model),
      given_(std::move(given)),
      program_(evaluate::plan(model, given_.subject, given_.date)) {}

bool Interview::to_ask(AttributeId id) const {
    const model::Attribute& attribute = model_.attributes[id];
    return attribute.origin == model::Attribute::Origin::Given && attribute.supplier.empty() &&
           given_.facts[id.index].state == facts::Fact::State::Unknown &&
           std::ranges::count(skipped_, id) == 0;
}

std::optional<Question> Interview::question() const {
    const auto verdict = evaluate::judge(program_, model_, given_);
    const auto answer = evaluate::answer(model_, program_, given_, verdict);
    std::vector<AttributeId> needed;
    for (const evaluate::Move& move : answer.needs) {
        const bool supply = move.kind == evaluate::Move::Kind::Supply;
        if (supply && to_ask(move.attribute)) needed.push_back(move.attribute);
    }
    // By the questions in the order in which an organ comes to them.
    for (const evaluate::PlannedStage& stage : program_.stages) {
        for (const AttributeId attribute : needed) {
            for (const evaluate::PlannedRule& rule : stage.rules) {
                if (!hangs_on(program_, rule.slot, attribute)) continue;
                return Question{attribute, units_of(attribute)};
            }
        }
    }
    if (needed.empty()) return std::nullopt;
    return Question{needed.front(), units_of(needed.front())};
}

std::vector<model::UnitId> Interview::units_of(AttributeId attribute) const {
    std::vector<model::UnitId> units;
    for (const evaluate::PlannedRule& rule : program_.rules) {
        const model::Clause& clause = model_.clauses[model_.rules[rule.rule].clause];
        std::vector<model::ClauseId> open(clause.items.begin(), clause.items.end());
        if (open.empty()) open.push_back(model_.rules[rule.rule].clause);
        while (!open.empty()) {
            const model::Clause& next = model_.clauses[open.back()];
            open.pop_back();
            open.insert(open.end(), next.items.begin(), next.items.end());
            const Slot slot = program_.slots[next.node.index];
            if (next.items.empty() && hangs_on(program_, slot, attribute)) {
                units.push_back(next.unit);
            }
        }
    }
    std::ranges::sort(units);
    units.erase(std::unique(units.begin(), units.end()), units.end());
    return units;
}

void Interview::learn(const facts::Case& said) {
    facts::learn(given_, said, model_);
    for (std::size_t i = 0; i < said.facts.size(); ++i) {
        const auto id = model_.attributes.id(i);
        if (said.facts[i].state == facts::Fact::State::Unknown) continue;
        std::erase(order_, id);
        order_.push_back(id);
    }
}

void Interview::skip(AttributeId attribute) {
    skipped_.push_back(attribute);
    order_.push_back(attribute);
}

void Interview::forget(AttributeId attribute) {
    given_.facts[attribute.index] = {};
    std::erase(skipped_, attribute);
    std::erase(order_, attribute);
}

bool Interview::back() {
    if (order_.empty()) return false;
    forget(order_.back());
    return true;
}

model::Outcome Interview::outcome() const {
    return evaluate::judge(program_, model_, given_).outcome;
}

std::vector<AttributeId> Interview::answered() const {
    std::vector<AttributeId> all;
    for (std::size_t i = 0; i < given_.facts.size(); ++i) {
        const auto id = model_.attributes.id(i);
        const bool known = given_.facts[i].state != facts::Fact::State::Unknown;
        if (known && model_.attributes[id].origin == model::Attribute::Origin::Given) {
            all.push_back(id);
        }
    }
    return all;
}

}  // namespace engine::interview
