#include "engine/evaluate/explain/measure.h"

#include "engine/model/relation.h"

namespace engine::evaluate {
namespace {

/// The smallest step from one such amount to the next, or nothing when there is none.
std::optional<std::int64_t> step_of(const model::Type& type,
                                    std::int64_t have,
                                    std::int64_t bound) {
    using Kind = model::Type::Kind;
    const auto whole = [](std::int64_t number) {
        return number % quantity::millionths_per_one == 0;
    };
    switch (type.kind) {
        case Kind::Money:
        case Kind::Date:
        case Kind::Duration: return 1;
        case Kind::Number:
            // What is counted comes in whole numbers.
            if (whole(have) && whole(bound)) return quantity::millionths_per_one;
            return std::nullopt;
        case Kind::YesNo:
        case Kind::Percentage:
        case Kind::Text:
        case Kind::File:
        case Kind::Reference:
        case Kind::Choice: break;
    }
    return std::nullopt;
}

Value value_of(const Look& look, model::NodeId node) {
    const Cell cell = look.at(node);
    return {look.model.nodes[node].type, cell.state, cell.value};
}

}  // namespace

std::optional<Relation> opposite(Relation relation) {
    switch (relation) {
        case Relation::Equal: return std::nullopt;
        case Relation::Less: return Relation::AtLeast;
        case Relation::AtMost: return Relation::More;
        case Relation::More: return Relation::AtMost;
        case Relation::AtLeast: return Relation::Less;
    }
    return std::nullopt;
}

Relation mirrored(Relation relation) {
    switch (relation) {
        case Relation::Equal: return Relation::Equal;
        case Relation::Less: return Relation::More;
        case Relation::AtMost: return Relation::AtLeast;
        case Relation::More: return Relation::Less;
        case Relation::AtLeast: return Relation::AtMost;
    }
    return relation;
}

std::optional<std::int64_t> shortfall_of(const model::Type& type,
                                         Relation relation,
                                         std::int64_t have,
                                         std::int64_t bound) {
    if (relation == Relation::Equal || holds(relation, have, bound)) return std::nullopt;
    const bool upwards = relation == Relation::AtLeast || relation == Relation::More;
    const auto apart = upwards ? quantity::subtract(bound, have) : quantity::subtract(have, bound);
    if (relation == Relation::AtLeast || relation == Relation::AtMost) return apart;
    const auto step = step_of(type, have, bound);
    return apart && step ? quantity::add(*apart, *step) : std::nullopt;
}

std::optional<Measure> measure_of(const Look& look, const model::Clause& clause, bool wanted) {
    if (!clause.items.empty()) return std::nullopt;
    const auto& nodes = look.model.nodes;
    model::NodeId node = clause.rule;
    if (const auto* negation = std::get_if<model::Not>(&nodes[node].kind)) {
        node = negation->of;
        wanted = !wanted;
    }
    const auto* comparison = std::get_if<model::Comparison>(&nodes[node].kind);
    if (comparison == nullptr || !nodes[comparison->left].type.ordered()) return std::nullopt;
    if (std::holds_alternative<model::Constant>(nodes[comparison->left].kind)) return std::nullopt;
    const auto relation = wanted ? comparison->relation : opposite(comparison->relation);
    if (!relation) return std::nullopt;

    Measure measure;
    measure.have = value_of(look, comparison->left);
    measure.relation = *relation;
    measure.bound = value_of(look, comparison->right);
    measure.bound_is_constant =
        std::holds_alternative<model::Constant>(nodes[comparison->right].kind);
    if (measure.have.state == State::Known && measure.bound.state == State::Known) {
        measure.shortfall =
            shortfall_of(measure.have.type, *relation, measure.have.value, measure.bound.value);
    }
    return measure;
}

}  // namespace engine::evaluate
