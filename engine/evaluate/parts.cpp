#include "engine/evaluate/parts.h"

#include "engine/evaluate/in_force.h"

namespace engine::evaluate {

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
