#include "engine/resolve/lower/lowering.h"
#include "engine/resolve/references.h"
#include "engine/syntax/print.h"

#include <algorithm>

namespace engine::resolve {
namespace {

using text::Code;

/// Which units hold a condition that can be set aside, and of which subject.
class Conditions {
public:
    explicit Conditions(Draft& draft) : draft_(draft) {
        for (const Placed& placed : draft.placed) {
            if (const auto* it = std::get_if<syntax::Admissible>(&placed.block->kind)) {
                add(placed.unit, it->subject);
            } else if (const auto* full = std::get_if<syntax::Complete>(&placed.block->kind)) {
                add(placed.unit, full->subject);
            } else if (const auto* act = std::get_if<syntax::Decides>(&placed.block->kind)) {
                add(placed.unit, act->subject);
            } else if (const auto* is = std::get_if<syntax::DefinePredicate>(&placed.block->kind)) {
                add_items(placed.unit, is->subject);
            }
        }
        for (const auto& entry : draft.item_units) items_.insert(entry.second);
    }

    /// The units below `target`, itself among them, that a waiver of it sets aside: an item, or
    /// every rule that stands in it.
    std::vector<model::UnitId> set_aside_by(model::UnitId target) const {
        if (items_.contains(target)) return {target};
        std::vector<model::UnitId> all;
        for (const auto& entry : rules_) {
            if (lies_in(draft_, entry.first, target)) all.push_back(entry.first);
        }
        return all;
    }

    const syntax::Name* subject_in(model::UnitId unit) const {
        while (unit.valid()) {
            if (const auto rule = rules_.find(unit); rule != rules_.end()) return rule->second;
            if (const auto list = lists_.find(unit); list != lists_.end()) return list->second;
            unit = draft_.model.units[unit].parent;
        }
        return nullptr;
    }

private:
    void add(model::UnitId unit, const syntax::Name& subject) {
        rules_.try_emplace(unit, &subject);
    }
    void add_items(model::UnitId unit, const syntax::Name& subject) {
        lists_.try_emplace(unit, &subject);
    }

    Draft& draft_;
    std::map<model::UnitId, const syntax::Name*> rules_;
    std::map<model::UnitId, const syntax::Name*> lists_;
    std::set<model::UnitId> items_;
};

void add_waiver(Draft& draft,
                const Conditions& conditions,
                const Placed& placed,
                const syntax::Waiver& it) {
    std::vector<model::UnitId> set_aside;
    for (const syntax::Reference& reference : it.targets) {
        std::size_t found = 0;
        const auto targets = units_of(draft, reference, placed.unit);
        for (const model::UnitId target : targets) {
            if (lies_in(draft, placed.unit, target)) {
                draft.report(Code::ExceptionToItself, reference.span);
                return;
            }
            for (const model::UnitId unit : conditions.set_aside_by(target)) {
                set_aside.push_back(unit);
                ++found;
            }
        }
        if (!targets.empty() && found == 0) {
            draft.report(
                Code::NothingToDisapply, reference.span, {syntax::print_reference(reference)});
        }
    }
    if (set_aside.empty()) return;
    const syntax::Name* name = conditions.subject_in(set_aside.front());
    const auto subject = name == nullptr ? std::nullopt : subject_of(draft, *name);
    if (!subject) return;
    Lowering lowering(draft, {subject->first, subject->second, placed.document});
    const auto condition = lowering.condition(it.condition);
    if (!condition) return;
    const auto in_force = draft.graph.add({model::Type{}, model::InForce{placed.unit}});
    const model::Waiver made{placed.unit,
                             draft.graph.every({in_force, *condition}),
                             syntax::subordinate_clause(lowering.tree(), it.condition)};
    for (const model::UnitId unit : set_aside) draft.waivers[unit].push_back(made);
}

}  // namespace

void collect_waivers(Draft& draft) {
    const Conditions conditions(draft);
    for (const Placed& placed : draft.placed) {
        const auto* it = std::get_if<syntax::Waiver>(&placed.block->kind);
        if (it != nullptr) add_waiver(draft, conditions, placed, *it);
    }
}

}  // namespace engine::resolve
