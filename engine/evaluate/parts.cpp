#include "engine/evaluate/parts.h"

#include "engine/base/match.h"
#include "engine/evaluate/in_force.h"

namespace engine::evaluate {

std::vector<model::NodeId> parts_of(const model::Node& node) {
    using Nodes = std::vector<model::NodeId>;
    return base::match(
        node.kind,
        [](const model::Constant&) { return Nodes(); },
        [](const model::FactOf&) { return Nodes(); },
        [](const model::ParameterOf&) { return Nodes(); },
        [](const model::DefinitionOf&) { return Nodes(); },
        [](const model::KnownOf& of) { return Nodes{of.of}; },
        [](const model::InForce&) { return Nodes(); },
        [](const model::Comparison& of) {
            return Nodes{of.left, of.right};
        },
        [](const model::OneOf& of) { return Nodes{of.left}; },
        [](const model::Not& of) { return Nodes{of.of}; },
        [](const model::Every& of) { return of.of; },
        [](const model::Some& of) { return of.of; },
        [](const model::Arithmetic& of) {
            return Nodes{of.left, of.right};
        },
        [](const model::Share& of) { return Nodes{of.whole}; },
        [](const model::Quotient& of) {
            return Nodes{of.left, of.right};
        },
        [](const model::Rounded& of) { return Nodes{of.value}; },
        [](const model::Shifted& of) { return Nodes{of.date}; },
        [](const model::Table& table) {
            Nodes all;
            for (const auto& row : table.rows) all.insert(all.end(), {row.condition, row.value});
            return all;
        });
}

std::vector<model::NodeId> parts_on(const model::Model& model,
                                    model::DefinitionId definition,
                                    calendar::Date date) {
    std::vector<model::NodeId> parts;
    const auto* version = version_on(model, definition, date);
    if (version != nullptr) parts.push_back(version->value);
    for (const model::Override* override : overrides_on(model, definition, date)) {
        parts.insert(parts.end(), {override->condition, override->value});
    }
    return parts;
}

}  // namespace engine::evaluate
