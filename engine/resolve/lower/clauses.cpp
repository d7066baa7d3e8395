#include "engine/resolve/lower/clauses.h"

#include "engine/syntax/print.h"

namespace engine::resolve {
namespace {

using model::Clause;
using model::NodeId;
using Quantifier = syntax::Itemised::Quantifier;

struct Guarded {
    syntax::ConditionId rule;
    std::optional<syntax::ConditionId> exception;
};

Guarded written_of(const syntax::Tree& tree, syntax::ConditionId id) {
    const auto* guarded = std::get_if<syntax::Unless>(&tree.conditions[id].kind);
    if (guarded == nullptr) return {id, std::nullopt};
    return {guarded->rule, guarded->exception};
}

Clause::Form form_of(Quantifier quantifier) {
    switch (quantifier) {
        case Quantifier::All: return Clause::Form::All;
        case Quantifier::Any: return Clause::Form::Any;
        case Quantifier::None: return Clause::Form::None;
    }
    return Clause::Form::Plain;
}

std::vector<model::Waiver> waivers_of(const Draft& draft, model::UnitId unit) {
    const auto found = draft.waivers.find(unit);
    return found == draft.waivers.end() ? std::vector<model::Waiver>() : found->second;
}

/// Builds the clauses of one rule from the inside out.
class Building {
public:
    Building(Lowering& lowering, Draft& draft) : lowering_(lowering), draft_(draft) {}

    std::optional<Clause> clause(syntax::ConditionId id, model::UnitId unit) {
        const syntax::Tree& tree = lowering_.tree();
        const Guarded written = written_of(tree, id);
        Clause made{.unit = unit, .waivers = waivers_of(draft_, unit)};
        const auto* list = std::get_if<syntax::Itemised>(&tree.conditions[written.rule].kind);
        const auto rule = list != nullptr ? items(*list, made) : lowering_.condition(written.rule);
        const auto exception =
            written.exception ? lowering_.condition(*written.exception) : std::optional(NodeId{});
        if (!rule || !exception) return std::nullopt;
        made.rule = *rule;
        made.exception = *exception;
        made.affirmed = syntax::main_clause(tree, written.rule);
        made.denied = syntax::negated_clause(tree, written.rule);
        if (written.exception) {
            made.unless = syntax::subordinate_clause(tree, *written.exception);
        }
        return made;
    }

private:
    std::optional<NodeId> items(const syntax::Itemised& list, Clause& made) {
        made.form = form_of(list.quantifier);
        std::vector<NodeId> nodes;
        bool sound = true;
        for (const syntax::Item& item : list.items) {
            auto inner = clause(item.condition, draft_.item_units.at(item.mark_span));
            sound = sound && inner.has_value();
            if (!inner) continue;
            const Parts parts{inner->rule, inner->exception, inner->waivers};
            inner->node = composed(draft_, parts, neutral_in(list.quantifier));
            nodes.push_back(inner->node);
            made.items.push_back(draft_.model.clauses.add(std::move(*inner)));
        }
        if (!sound) return std::nullopt;
        return joined(draft_, list.quantifier, std::move(nodes));
    }

    Lowering& lowering_;
    Draft& draft_;
};

}  // namespace

bool neutral_in(Quantifier quantifier) {
    return quantifier == Quantifier::All;
}

NodeId composed(Draft& draft, const Parts& parts, bool neutral) {
    std::vector<NodeId> all{parts.rule};
    const auto set_aside = [&](NodeId exception) {
        all.push_back(neutral ? exception : draft.graph.negation(exception));
    };
    if (parts.exception.valid()) set_aside(parts.exception);
    for (const model::Waiver& waiver : parts.waivers) set_aside(waiver.condition);
    return neutral ? draft.graph.some(std::move(all)) : draft.graph.every(std::move(all));
}

NodeId joined(Draft& draft, Quantifier quantifier, std::vector<NodeId> parts) {
    switch (quantifier) {
        case Quantifier::All: return draft.graph.every(std::move(parts));
        case Quantifier::Any: return draft.graph.some(std::move(parts));
        case Quantifier::None: break;
    }
    return draft.graph.negation(draft.graph.some(std::move(parts)));
}

std::optional<Parts> item_parts(Lowering& lowering, Draft& draft, const syntax::Item& item) {
    const Guarded written = written_of(lowering.tree(), item.condition);
    const auto rule = lowering.condition(written.rule);
    const auto exception =
        written.exception ? lowering.condition(*written.exception) : std::optional(NodeId{});
    if (!rule || !exception) return std::nullopt;
    // The items behind `tenzij` are no units of their own.
    const auto unit = draft.item_units.find(item.mark_span);
    return Parts{*rule,
                 *exception,
                 unit == draft.item_units.end() ? std::vector<model::Waiver>()
                                                : waivers_of(draft, unit->second)};
}

std::optional<model::ClauseId> clause_of(Lowering& lowering,
                                         Draft& draft,
                                         syntax::ConditionId condition,
                                         model::UnitId unit,
                                         bool favourable) {
    auto made = Building(lowering, draft).clause(condition, unit);
    if (!made) return std::nullopt;
    // `indien …, tenzij …`: where the exception applies the rule does not follow, whatever it says.
    // A rule that is set aside by another stands in nobody's way.
    const NodeId bare = composed(draft, {made->rule, made->exception, {}}, false);
    made->node = composed(draft, {bare, {}, made->waivers}, favourable);
    return draft.model.clauses.add(std::move(*made));
}

}  // namespace engine::resolve
