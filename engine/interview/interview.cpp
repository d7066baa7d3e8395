#include "engine/interview/interview.h"

#include "engine/evaluate/parts.h"

#include <algorithm>

namespace engine::interview {
namespace {

using evaluate::Instruction;
using evaluate::Slot;
using facts::Fact;
using model::AttributeId;

/// Whether a value is made of the fact, in whichever case.
bool is_made_of(const evaluate::Program& program, Slot slot, AttributeId attribute) {
    std::vector<bool> seen(program.instructions.size());
    std::vector<Slot> open{slot};
    while (!open.empty()) {
        const Slot next = open.back();
        open.pop_back();
        if (next == evaluate::no_slot || seen[next]) continue;
        seen[next] = true;
        const Instruction& instruction = program.instructions[next];
        const bool is_fact = instruction.op == Instruction::Op::Fact;
        if (is_fact && instruction.a == attribute.index) return true;
        evaluate::each_operand(
            program, instruction, [&](Slot operand) { open.push_back(operand); });
    }
    return false;
}

/// It is for whoever files the case to say.
bool is_for_filer(const model::Attribute& attribute) {
    return attribute.origin == model::Attribute::Origin::Given && attribute.supplier.empty();
}

}  // namespace

Interview::Interview(const model::Model& model, facts::Case given)
    : model_(model),
      given_(std::move(given)),
      program_(evaluate::plan(model, given_.subject, given_.date)) {}

bool Interview::to_ask(AttributeId id) const {
    return is_for_filer(model_.attributes[id]) &&
           given_.facts[id.index].state == Fact::State::Unknown &&
           std::ranges::count(skipped_, id) == 0;
}

std::vector<Hanging> Interview::to_ask() const {
    auto all = hanging(model_, program_, given_, skipped_);
    for (Hanging& one : all) {
        std::erase_if(one.attributes, [&](AttributeId id) { return !to_ask(id); });
    }
    std::erase_if(all, [](const Hanging& one) { return one.attributes.empty(); });
    return all;
}

// The first stage goes first, as it may end it all; in it the rule that the fewest answers settle.
std::optional<Question> Interview::question() const {
    const auto all = to_ask();
    if (all.empty()) return std::nullopt;
    const auto later = std::ranges::find_if(
        all, [&](const Hanging& one) { return one.stage != all.front().stage; });
    const auto best = std::min_element(all.begin(), later, [](const auto& one, const auto& other) {
        return one.attributes.size() < other.attributes.size();
    });
    Question question = question_about(best->attributes.front());
    question.reason = best->clause;
    return question;
}

Question Interview::question_about(AttributeId attribute) const {
    Question question{attribute, {}, {}};
    for (const evaluate::PlannedRule& rule : program_.rules) {
        std::vector<model::ClauseId> open{model_.rules[rule.rule].clause};
        while (!open.empty()) {
            const model::ClauseId id = open.back();
            const model::Clause& clause = model_.clauses[id];
            open.pop_back();
            open.insert(open.end(), clause.items.begin(), clause.items.end());
            const Slot slot = program_.slots[clause.node.index];
            const bool hangs = clause.items.empty() && is_made_of(program_, slot, attribute);
            if (hangs) question.clauses.push_back(id);
        }
    }
    std::ranges::sort(question.clauses);
    return question;
}

void Interview::answer(AttributeId attribute, const Reply& reply) {
    forget(attribute);
    Fact& fact = given_.facts[attribute.index];
    fact.state = reply.absent ? Fact::State::Absent : Fact::State::Known;
    fact.value = reply.value;
    if (!reply.absent && model_.attributes[attribute].type.textual()) {
        given_.texts.push_back(reply.text);
        fact.value = std::ssize(given_.texts) - 1;
    }
    order_.push_back(attribute);
}

void Interview::skip(AttributeId attribute) {
    forget(attribute);
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

evaluate::Verdict Interview::verdict() const {
    return evaluate::judge(program_, model_, given_);
}

std::vector<AttributeId> Interview::answered() const {
    std::vector<AttributeId> all;
    for (std::size_t i = 0; i < given_.facts.size(); ++i) {
        const auto id = model_.attributes.id(i);
        const bool known = given_.facts[i].state != Fact::State::Unknown;
        if (known && is_for_filer(model_.attributes[id])) all.push_back(id);
    }
    return all;
}

std::vector<AttributeId> Interview::lacking_for_admissibility() const {
    using Effect = model::Rule::Effect;
    std::vector<AttributeId> all;
    const auto found = verdict();
    const bool is_open = found.outcome == model::Outcome::Undetermined;
    if (!is_open || found.grounds.empty()) return all;
    const Effect effect = model_.rules[found.grounds.front()].effect;
    if (effect != Effect::Admissible && effect != Effect::Inadmissible) return all;
    for (const Hanging& one : to_ask()) {
        if (one.stage != evaluate::Stage::Validity) continue;
        all.insert(all.end(), one.attributes.begin(), one.attributes.end());
    }
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

}  // namespace engine::interview
