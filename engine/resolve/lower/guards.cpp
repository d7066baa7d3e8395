#include "engine/resolve/lower/procedures.h"
#include "engine/syntax/print.h"

#include <algorithm>

namespace engine::resolve {
namespace {

using text::Code;

model::Guard::Kind kind_of(syntax::OutcomeIs::Question question) {
    using From = syntax::OutcomeIs::Question;
    using To = model::Guard::Kind;
    switch (question) {
        case From::Admissible: return To::Admissible;
        case From::Complete: return To::Complete;
        case From::GroundToRefuse: return To::GroundToRefuse;
        case From::BindingGround: return To::BindingGround;
        case From::GroundToDefer: return To::GroundToDefer;
    }
    return To::Facts;
}

/// The first question about the outcome that is no part joined by `en` alone.
std::optional<text::Span> hidden_question(const syntax::Tree& tree, syntax::ConditionId id) {
    const syntax::Condition& condition = tree.conditions[id];
    if (std::holds_alternative<syntax::OutcomeIs>(condition.kind)) return condition.span;
    if (const auto* group = std::get_if<syntax::Grouped>(&condition.kind)) {
        return hidden_question(tree, group->inner);
    }
    std::vector<syntax::ConditionId> parts;
    if (const auto* row = std::get_if<syntax::Junction>(&condition.kind)) parts = row->parts;
    if (const auto* guarded = std::get_if<syntax::Unless>(&condition.kind)) {
        parts = {guarded->rule, guarded->exception};
    }
    if (const auto* list = std::get_if<syntax::Itemised>(&condition.kind)) {
        for (const syntax::Item& item : list->items) parts.push_back(item.condition);
    }
    for (const syntax::ConditionId part : parts) {
        if (const auto found = hidden_question(tree, part)) return found;
    }
    return std::nullopt;
}

class Guards {
public:
    explicit Guards(ProcedureNames& names) : names_(names) {}

    void add(syntax::ConditionId id) {
        const syntax::Condition& condition = tree().conditions[id];
        if (const auto* row = std::get_if<syntax::Junction>(&condition.kind); row && !row->any) {
            for (const syntax::ConditionId part : row->parts) add(part);
        } else if (const auto* question = std::get_if<syntax::OutcomeIs>(&condition.kind)) {
            add(*question, id);
        } else {
            add_facts(id);
        }
    }

    std::vector<model::Guard> made = {};

private:
    const syntax::Tree& tree() { return names_.lowering().tree(); }

    void add(const syntax::OutcomeIs& it, syntax::ConditionId id) {
        if (it.subject && !names_.is_subject(*it.subject)) return;
        made.push_back({.kind = kind_of(it.question),
                        .negated = it.negated,
                        .sentence = syntax::subordinate_clause(tree(), id)});
    }

    void add_facts(syntax::ConditionId id) {
        if (const auto question = hidden_question(tree(), id)) {
            names_.report(Code::OutcomeWithOr, *question, {});
            return;
        }
        const auto node = names_.lowering().condition(id);
        if (!node) return names_.mark_broken();
        made.push_back({.kind = model::Guard::Kind::Facts,
                        .condition = *node,
                        .sentence = syntax::subordinate_clause(tree(), id)});
    }

    ProcedureNames& names_;
};

}  // namespace

std::vector<model::Guard> guards_of(ProcedureNames& names, syntax::ConditionId condition) {
    Guards guards(names);
    guards.add(condition);
    return std::move(guards.made);
}

}  // namespace engine::resolve
