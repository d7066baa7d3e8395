#include "engine/evaluate/explain/steps.h"

#include "engine/evaluate/in_force.h"
#include "engine/evaluate/parts.h"
#include "engine/model/operands.h"

#include <algorithm>
#include <set>

namespace engine::evaluate {
namespace {

using model::NodeId;

/// Walks with a stack of its own: definitions stand on each other to any depth.
class Walk {
public:
    explicit Walk(const Look& look) : look_(look) {}

    void look_into(NodeId node) {
        waiting_.push_back({node, 0});
        while (!waiting_.empty() && found_.steps.size() < steps_max) {
            const Waiting next = waiting_.back();
            waiting_.pop_back();
            if (seen_.insert(next.node).second) visit(next);
        }
    }
    Derivation take() { return std::move(found_); }

private:
    struct Waiting {
        NodeId node;
        std::uint32_t depth = 0;
    };

    void visit(const Waiting& next) {
        const auto& kind = look_.model.nodes[next.node].kind;
        if (const auto* fact = std::get_if<model::FactOf>(&kind)) {
            tell_fact(fact->attribute, next.depth);
        } else if (const auto* filled = std::get_if<model::ParameterOf>(&kind)) {
            tell_parameter(filled->parameter, next.depth);
        } else if (const auto* defined = std::get_if<model::DefinitionOf>(&kind)) {
            tell_definition(defined->definition, next.depth);
        } else {
            wait_for(operands_of(look_.model.nodes[next.node]), next.depth);
        }
    }

    void wait_for(const std::vector<NodeId>& nodes, std::uint32_t depth) {
        const auto before = static_cast<std::ptrdiff_t>(waiting_.size());
        for (const NodeId node : nodes) waiting_.push_back({node, depth});
        std::reverse(waiting_.begin() + before, waiting_.end());
    }

    void tell_fact(model::AttributeId id, std::uint32_t depth) {
        if (!attributes_.insert(id).second) return;
        Step step;
        step.depth = depth;
        step.what = id;
        Cell cell = look_.said(id);
        const auto* presumption = presumption_on(look_.model, id, look_.program.date);
        step.presumed = presumption != nullptr && open(cell.state);
        if (step.presumed) {
            cell = known(presumption->value);
            step.source = presumption->unit;
        }
        step.value = {look_.model.attributes[id].type, cell.state, cell.value};
        step.said = look_.given.facts[id.index].span;
        found_.steps.push_back(step);
    }

    void tell_parameter(model::ParameterId id, std::uint32_t depth) {
        const model::Parameter& parameter = look_.model.parameters[id];
        const auto value = filling_on(parameter, look_.program.date);
        Step step;
        step.depth = depth;
        step.what = id;
        step.value = {parameter.type, value ? State::Known : State::Unknown, value.value_or(0)};
        step.source = source_on(parameter, look_.program.date);
        if (parameters_.insert(id).second) found_.steps.push_back(step);
    }

    void tell_definition(model::DefinitionId id, std::uint32_t depth) {
        if (!definitions_.insert(id).second) return;
        const auto applied = look_.applied_to(id);
        const auto* version = version_on(look_.model, id, look_.program.date);
        const Slot slot = look_.program.definition_slots[id.index];
        const Cell cell = slot == no_slot ? Cell() : look_.at(slot);
        Step step;
        step.depth = depth;
        step.what = id;
        step.value = {look_.model.definitions[id].type, cell.state, cell.value};
        if (!applied.empty()) {
            step.source = applied.front()->unit;
        } else if (version != nullptr) {
            step.source = version->unit;
        }
        found_.steps.push_back(step);
        for (const model::Override* override : applied) found_.overrides.push_back(override->unit);
        wait_for(parts_on(look_.model, id, look_.program.date), depth + 1);
    }

    const Look& look_;
    Derivation found_;
    std::vector<Waiting> waiting_;
    std::set<NodeId> seen_;
    std::set<model::AttributeId> attributes_;
    std::set<model::ParameterId> parameters_;
    std::set<model::DefinitionId> definitions_;
};

}  // namespace

Derivation derivation_of(const Look& look, const model::Clause& clause) {
    Walk walk(look);
    if (clause.items.empty()) walk.look_into(clause.rule);
    if (clause.exception.valid()) walk.look_into(clause.exception);
    for (const model::Waiver& waiver : clause.waivers) walk.look_into(waiver.condition);
    return walk.take();
}

std::vector<Overruled> overruled_in(const Look& look,
                                    const model::Clause& clause,
                                    const std::vector<model::UnitId>& overrides) {
    std::vector<Overruled> all;
    // An exception that changes nothing need not be told.
    const bool changes = look.is_true(clause.rule) != look.is_true(clause.node);
    if (clause.exception.valid() && look.is_true(clause.exception) && changes) {
        all.push_back({Overruled::By::Unless, clause.unit, clause.unless});
    }
    for (const model::Waiver& waiver : clause.waivers) {
        if (!look.is_true(waiver.condition)) continue;
        all.push_back({Overruled::By::Waiver, waiver.unit, waiver.sentence});
    }
    for (const model::UnitId unit : overrides) {
        all.push_back({Overruled::By::Override, unit, {}});
    }
    return all;
}

}  // namespace engine::evaluate
