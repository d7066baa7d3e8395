#include "engine/procedure/values.h"

#include "engine/evaluate/lacking.h"
#include "engine/evaluate/outcome.h"

#include <algorithm>

namespace engine::procedure {
namespace {

using Effect = model::Rule::Effect;
using evaluate::State;
using model::NodeId;
using Truth = Values::Truth;

std::vector<NodeId> nodes_of(const model::Model& model,
                             const std::vector<model::ProcedureId>& procedures) {
    std::vector<NodeId> nodes;
    const auto add = [&](NodeId node) {
        if (node.valid()) nodes.push_back(node);
    };
    for (const model::ProcedureId procedure : procedures) {
        add(model.procedures[procedure].begins.date);
        for (const model::TermId id : model.procedures[procedure].terms) {
            const model::Term& term = model.terms[id];
            add(term.duration);
            add(term.extension);
            add(term.start.date);
        }
        for (const model::StepId step : model.procedures[procedure].steps) {
            for (const model::Guard& guard : model.steps[step].guards) add(guard.condition);
        }
    }
    return nodes;
}

Truth opposite(Truth truth) {
    if (truth == Truth::Open) return truth;
    return truth == Truth::Yes ? Truth::No : Truth::Yes;
}

/// Of values that all must be `wanted`.
Truth joined(Truth so_far, Truth next, Truth wanted) {
    if (so_far == opposite(wanted) || next == opposite(wanted)) return opposite(wanted);
    return so_far == Truth::Open ? so_far : next;
}

/// Of the rules that the guard asks about.
std::vector<Effect> effects_of(model::Guard::Kind kind) {
    using Kind = model::Guard::Kind;
    switch (kind) {
        case Kind::Admissible: return {Effect::Admissible, Effect::Inadmissible};
        case Kind::Complete: return {Effect::Complete};
        case Kind::GroundToRefuse:
            return {Effect::Refuses, Effect::GrantsUnless, Effect::MayRefuse};
        case Kind::BindingGround: return {Effect::Refuses, Effect::GrantsUnless};
        case Kind::GroundToDefer: return {Effect::Defers};
        case Kind::Facts: break;
    }
    return {};
}

}  // namespace

Values::Values(const model::Model& model,
               const facts::Case& given,
               const std::vector<model::ProcedureId>& procedures)
    : model_(model),
      program_(evaluate::plan(model, given.subject, given.date, {}, nodes_of(model, procedures))),
      verdict_(evaluate::judge(program_, model, given)) {
    // What the organ set aside stands in nobody's way.
    std::erase_if(program_.rules, [&](const evaluate::PlannedRule& planned) {
        return evaluate::is_set_aside(model, given, planned.rule);
    });
}

std::optional<std::int64_t> Values::known(NodeId node) const {
    const evaluate::Slot slot = program_.slots[node.index];
    if (slot == evaluate::no_slot || verdict_.states[slot] != State::Known) return std::nullopt;
    return verdict_.values[slot];
}

std::optional<calendar::Duration> Values::duration(NodeId node) const {
    const auto count = known(node);
    if (!count) return std::nullopt;
    return calendar::Duration{*count, model_.nodes[node].type.unit};
}

std::optional<calendar::Date> Values::date(NodeId node) const {
    const auto count = known(node);
    return count ? std::optional(calendar::date_of(*count)) : std::nullopt;
}

Truth Values::truth_at(evaluate::Slot slot) const {
    if (slot == evaluate::no_slot || open(verdict_.states[slot])) return Truth::Open;
    const bool holds = verdict_.states[slot] == State::Known && verdict_.values[slot] != 0;
    return holds ? Truth::Yes : Truth::No;
}

Truth Values::every(Effect effect, Truth wanted) const {
    Truth all = wanted;
    for (const evaluate::PlannedRule& rule : program_.rules) {
        if (rule.effect == effect) all = joined(all, truth_at(rule.slot), wanted);
    }
    return all;
}

Truth Values::some(const std::vector<Effect>& effects) const {
    Truth none = Truth::No;
    for (const Effect effect : effects) {
        none = joined(none, every(effect, Truth::No), Truth::No);
    }
    return none;
}

Truth Values::truth_of(const model::Guard& guard) const {
    using Kind = model::Guard::Kind;
    switch (guard.kind) {
        case Kind::Admissible:
            return joined(every(Effect::Admissible, Truth::Yes),
                          opposite(every(Effect::Inadmissible, Truth::No)),
                          Truth::Yes);
        case Kind::Complete: return every(Effect::Complete, Truth::Yes);
        case Kind::GroundToRefuse:
        case Kind::BindingGround:
        case Kind::GroundToDefer: return some(effects_of(guard.kind));
        case Kind::Facts: return truth_at(program_.slots[guard.condition.index]);
    }
    ENSURE(false);
    return Truth::Open;
}

Truth Values::holds(const model::Guard& guard) const {
    const Truth truth = truth_of(guard);
    return guard.negated ? opposite(truth) : truth;
}

std::vector<evaluate::Move> Values::lacking(const model::Guard& guard,
                                            const facts::Case& given) const {
    std::vector<evaluate::Slot> slots;
    const auto add = [&](evaluate::Slot slot) {
        if (slot != evaluate::no_slot && open(verdict_.states[slot])) slots.push_back(slot);
    };
    if (guard.kind == model::Guard::Kind::Facts) add(program_.slots[guard.condition.index]);
    const std::vector<Effect> effects = effects_of(guard.kind);
    for (const evaluate::PlannedRule& rule : program_.rules) {
        if (std::ranges::count(effects, rule.effect) > 0) add(rule.slot);
    }
    return evaluate::lacking(model_, program_, given, verdict_, slots);
}

}  // namespace engine::procedure
