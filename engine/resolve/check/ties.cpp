#include "engine/resolve/check/boxes.h"
#include "engine/resolve/references.h"

#include <algorithm>

namespace engine::resolve {
namespace {

using model::NodeId;

/// Some of what must be true for the condition to be: enough to show that two exclude each other.
std::vector<NodeId> demands_of(const model::Model& model, NodeId id) {
    std::vector<NodeId> open{id};
    std::vector<NodeId> demands;
    while (!open.empty()) {
        const NodeId next = open.back();
        open.pop_back();
        demands.push_back(next);
        if (const auto* every = std::get_if<model::Every>(&model.nodes[next].kind)) {
            open.insert(open.end(), every->of.begin(), every->of.end());
        }
    }
    return demands;
}

struct Demand {
    NodeId on;
    Ranges ranges;
};

std::optional<Demand> demand_of(const model::Model& model, NodeId id) {
    const model::Node& node = model.nodes[id];
    if (const auto* one = std::get_if<model::OneOf>(&node.kind)) {
        Demand demand{one->left, {}};
        for (const std::int64_t value : one->values) demand.ranges.push_back({value, value});
        return demand;
    }
    const auto* it = std::get_if<model::Comparison>(&node.kind);
    if (it == nullptr) return std::nullopt;
    const auto* bound = std::get_if<model::Constant>(&model.nodes[it->right].kind);
    if (bound == nullptr) return std::nullopt;
    return Demand{it->left, {range_of(it->relation, bound->value)}};
}

bool apart(const Demand& a, const Demand& b) {
    if (a.on != b.on) return false;
    return std::ranges::none_of(a.ranges, [&](const Range& left) {
        return std::ranges::any_of(b.ranges, [&](const Range& right) {
            return intersection({left}, {right}).has_value();
        });
    });
}

bool opposite(const model::Model& model, NodeId a, NodeId b) {
    const auto* left = std::get_if<model::Not>(&model.nodes[a].kind);
    const auto* right = std::get_if<model::Not>(&model.nodes[b].kind);
    return (left != nullptr && left->of == b) || (right != nullptr && right->of == a);
}

/// Whether no case makes both true, as far as can be seen from what both compare directly.
bool exclude(const model::Model& model, NodeId a, NodeId b) {
    for (const NodeId left : demands_of(model, a)) {
        for (const NodeId right : demands_of(model, b)) {
            if (opposite(model, left, right)) return true;
            const auto first = demand_of(model, left);
            const auto second = demand_of(model, right);
            if (first && second && apart(*first, *second)) return true;
        }
    }
    return false;
}

bool names(const Draft& draft, const model::Override& a, const model::Override& b) {
    return std::ranges::any_of(a.over,
                               [&](model::UnitId outer) { return lies_in(draft, b.unit, outer); });
}

/// Two that name each other have no priority either.
bool tie(const Draft& draft, const model::Override& a, const model::Override& b) {
    const model::Model& model = draft.model;
    return a.value != b.value && names(draft, a, b) == names(draft, b, a) &&
           calendar::overlap(model.units[a.unit].period, model.units[b.unit].period) &&
           !exclude(model, a.condition, b.condition);
}

}  // namespace

void check_ties(Draft& draft) {
    for (const model::Definition& definition : draft.model.definitions) {
        const auto& overrides = definition.overrides;
        for (std::size_t i = 0; i < overrides.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                if (!tie(draft, overrides[i], overrides[j])) continue;
                draft.report(text::Code::TyingExceptions,
                             draft.model.units[overrides[i].unit].span,
                             {definition.chain.back()},
                             {draft.model.units[overrides[j].unit].span});
            }
        }
    }
}

}  // namespace engine::resolve
