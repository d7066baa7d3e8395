#include "engine/evaluate/explain/look.h"

#include "engine/evaluate/in_force.h"

#include <algorithm>

namespace engine::evaluate {

Cell Look::at(model::NodeId node) const {
    const Slot slot = program.slots[node.index];
    return slot == no_slot ? Cell() : at(slot);
}

bool Look::is_true(model::NodeId node) const {
    const Cell cell = at(node);
    return cell.state == State::Known && cell.value != 0;
}

Cell Look::said(model::AttributeId attribute) const {
    return evaluate::said(given.facts[attribute.index], is_judgement(attribute));
}

bool Look::is_judgement(model::AttributeId attribute) const {
    return model.attributes[attribute].origin == model::Attribute::Origin::Judged;
}

std::vector<const model::Override*> Look::applied_to(model::DefinitionId definition) const {
    std::vector<const model::Override*> all = overrides_on(model, definition, program.date);
    std::erase_if(all, [&](const auto* override) { return !is_true(override->condition); });
    std::vector<const model::Override*> applied = all;
    std::erase_if(applied, [&](const auto* override) {
        return std::ranges::any_of(
            all, [&](const auto* other) { return goes_before(model, *other, *override); });
    });
    return applied;
}

}  // namespace engine::evaluate
