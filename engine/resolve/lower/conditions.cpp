#include "engine/base/match.h"
#include "engine/model/relation.h"
#include "engine/resolve/lower/clauses.h"
#include "engine/resolve/lower/literal.h"
#include "engine/resolve/lower/lowering.h"

#include <algorithm>

namespace engine::resolve {
namespace {

using model::NodeId;
using model::Type;
using text::Code;
using Relation = model::Comparison::Relation;

// What is compared is a whole number of units: rounded this way, a share on that side of the
// comparison gives the same answer as the share itself.
std::optional<quantity::Rounding> exact_on_the_left(Relation relation) {
    switch (relation) {
        case Relation::AtLeast:
        case Relation::Less: return quantity::Rounding::Down;
        case Relation::AtMost:
        case Relation::More: return quantity::Rounding::Up;
        case Relation::Equal: break;
    }
    return std::nullopt;
}
std::optional<quantity::Rounding> exact_on_the_right(Relation relation) {
    switch (relation) {
        case Relation::AtMost:
        case Relation::More: return quantity::Rounding::Down;
        case Relation::AtLeast:
        case Relation::Less: return quantity::Rounding::Up;
        case Relation::Equal: break;
    }
    return std::nullopt;
}

Code mismatch_of(const Type& left, const Type& right) {
    if (left.kind != right.kind) return Code::TypeMismatch;
    if (left.kind == Type::Kind::Money) return Code::PeriodMismatch;
    return left.kind == Type::Kind::Duration ? Code::UnitMismatch : Code::TypeMismatch;
}

}  // namespace

Lowering::Node Lowering::condition(syntax::ConditionId id) {
    const syntax::Condition& condition = tree_.conditions[id];
    const text::Span span = condition.span;
    return base::match(
        condition.kind,
        [](const syntax::NoCondition&) { return Node(); },
        [&](const syntax::Compared& it) { return compared(it, span); },
        [&](const syntax::Member& it) { return member(it, span); },
        [&](const syntax::Known& it) { return known(it, span); },
        [&](const syntax::Lacks&) {
            draft_.report(Code::LacksInRule, span);
            return Node();
        },
        [&](const syntax::Has& it) { return has(it, span); },
        [&](const syntax::Lies& it) { return lies(it, span); },
        [&](const syntax::Judged& it) { return judged(it, span); },
        [&](const syntax::Regulates& it) { return regulates(it, span); },
        [&](const syntax::HasPart& it) { return has_part(it, span); },
        [&](const syntax::OutcomeIs&) -> Node {
            draft_.report(Code::OutcomeOutsideStep, span);
            return std::nullopt;
        },
        [&](const syntax::Grouped& it) { return this->condition(it.inner); },
        [&](const syntax::Junction& it) { return junction(it); },
        [&](const syntax::Itemised& it) { return itemised(it); },
        [&](const syntax::Unless& it) { return guarded(it); });
}

Lowering::Node Lowering::negated_if(bool negated, Node node) {
    return negated && node ? Node(draft_.graph.negation(*node)) : node;
}

Lowering::Node Lowering::yes_no(NodeId node, text::Span span) {
    const Type type = draft_.graph[node].type;
    if (type.kind == Type::Kind::YesNo) return node;
    draft_.report(Code::NotYesNo, span, {key_of(draft_.model, type)});
    return std::nullopt;
}

Lowering::Node Lowering::compared(text::Span span, NodeId left, Relation relation, NodeId right) {
    Graph& graph = draft_.graph;
    const Type a = graph[left].type;
    const Type b = graph[right].type;
    if (!a.alike(b)) {
        draft_.report(mismatch_of(a, b), span, {key_of(draft_.model, a), key_of(draft_.model, b)});
        return std::nullopt;
    }
    if (relation != Relation::Equal && !a.ordered()) {
        draft_.report(Code::NotOrdered, span, {key_of(draft_.model, a)});
        return std::nullopt;
    }
    const auto* l = std::get_if<model::Constant>(&graph[left].kind);
    const auto* r = std::get_if<model::Constant>(&graph[right].kind);
    if (left == right || (l != nullptr && r != nullptr)) {
        const bool answer =
            left == right ? holds(relation, 0, 0) : holds(relation, l->value, r->value);
        draft_.report(Code::AlwaysSame, span, {answer ? "true" : "false"});
    }
    // `ja` and `nee` say no more than the fact itself.
    if (a.kind == Type::Kind::YesNo && r != nullptr) {
        return negated_if(r->value == 0, left);
    }
    return graph.add({Type{}, model::Comparison{relation, left, right}});
}

Lowering::Node Lowering::compared(const syntax::Compared& it, text::Span span) {
    const syntax::Path* left_path = path_of(it.left);
    const syntax::Path* right_path = path_of(it.right);
    const Relation relation = relation_of(it.comparator);
    const bool says_what_it_is = relation == Relation::Equal && !it.spelled &&
                                 left_path != nullptr && right_path != nullptr &&
                                 (names_subject(draft_, speaking_, *left_path) ||
                                  draft_.records.contains(left_path->names.front().text));
    if (says_what_it_is) return predicate(it, span);
    const bool both = with_rounding_possible(it.left) && with_rounding_possible(it.right);
    const auto left = side(it.left, std::nullopt, exact_on_the_left(relation));
    if (!left) {
        // Its own mistakes are worth saying too, but a word only means something beside the left.
        if (right_path == nullptr) value(it.right);
        return std::nullopt;
    }
    const auto exact = both ? std::nullopt : exact_on_the_right(relation);
    const auto right = side(it.right, draft_.graph[*left].type, exact);
    if (!right) return std::nullopt;
    return negated_if(it.negated, compared(span, *left, relation, *right));
}

bool Lowering::with_rounding_possible(syntax::ExpressionId id) const {
    const auto& kind = tree_.expressions[id].kind;
    const auto* arithmetic = std::get_if<syntax::Arithmetic>(&kind);
    return std::holds_alternative<syntax::Share>(kind) ||
           (arithmetic != nullptr && arithmetic->op == syntax::Arithmetic::Op::DividedBy);
}

Lowering::Node Lowering::predicate(const syntax::Compared& it, text::Span span) {
    const syntax::Path& left = *path_of(it.left);
    std::vector<syntax::Name> names = path_of(it.right)->names;
    for (const syntax::Name& name : left.names) note_determiner(draft_, name);
    // What the sentence is about needs no naming.
    if (!names_subject(draft_, speaking_, left)) {
        names.insert(names.end(), left.names.begin(), left.names.end());
    }
    const auto meaning = meaning_of(draft_, speaking_, names, path_of(it.right)->span);
    if (!meaning) return std::nullopt;
    const Node node = named(*meaning, span);
    return node ? negated_if(it.negated, yes_no(*node, span)) : node;
}

std::optional<std::int64_t> Lowering::choice(const Type& type, syntax::ExpressionId id) {
    const auto node = value_of_type(id, type);
    if (!node) return std::nullopt;
    const auto* constant = std::get_if<model::Constant>(&draft_.graph[*node].kind);
    if (constant != nullptr) return constant->value;
    draft_.report(
        Code::WrongValueType, tree_.expressions[id].span, {key_of(draft_.model, type), "name"});
    return std::nullopt;
}

Lowering::Node Lowering::member(const syntax::Member& it, text::Span span) {
    const auto left = value(it.left);
    if (!left) return std::nullopt;
    const Type type = draft_.graph[*left].type;
    if (type.kind == Type::Kind::YesNo) {
        draft_.report(Code::NotOrdered, span, {key_of(draft_.model, type)});
        return std::nullopt;
    }
    std::vector<std::int64_t> values;
    bool sound = true;
    for (const syntax::ExpressionId one : it.values) {
        const auto known = choice(type, one);
        if (known) values.push_back(*known);
        sound = sound && known.has_value();
    }
    if (!sound) return std::nullopt;
    std::ranges::sort(values);
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return negated_if(it.negated,
                      draft_.graph.add({Type{}, model::OneOf{*left, std::move(values)}}));
}

Lowering::Node Lowering::known(const syntax::Known& it, text::Span span) {
    const syntax::Path* path = path_of(it.left);
    if (path == nullptr) {
        draft_.report(Code::NotAValue, span, {});
        return std::nullopt;
    }
    const auto meaning = meaning_of(draft_, speaking_, *path);
    if (!meaning) return std::nullopt;
    Graph& graph = draft_.graph;
    if (const auto* part = std::get_if<model::Part>(&*meaning)) {
        // A part is known as soon as anything of it is.
        std::vector<NodeId> some;
        for (const model::AttributeId id : part->attributes) {
            const NodeId fact = graph.add({draft_.model.attributes[id].type, model::FactOf{id}});
            some.push_back(graph.add({Type{}, model::KnownOf{fact}}));
        }
        return negated_if(it.negated, graph.some(std::move(some)));
    }
    const auto of = named(*meaning, span);
    if (!of) return std::nullopt;
    return negated_if(it.negated, graph.add({Type{}, model::KnownOf{*of}}));
}

Lowering::Node Lowering::has(const syntax::Has& it, text::Span span) {
    const syntax::Path* owner = path_of(it.left);
    std::vector<syntax::Name> names{it.what};
    if (owner != nullptr && !names_subject(draft_, speaking_, *owner)) {
        names.insert(names.end(), owner->names.begin(), owner->names.end());
    }
    const auto meaning = meaning_of(draft_, speaking_, names, span);
    if (!meaning) return std::nullopt;
    const Node node = named(*meaning, span);
    return node ? negated_if(it.negated, yes_no(*node, it.what.span)) : node;
}

Lowering::Node Lowering::lies(const syntax::Lies& it, text::Span span) {
    const Type date{.kind = Type::Kind::Date};
    const auto left = value_of_type(it.left, date);
    const auto right = value_of_type(it.right, date);
    if (!left || !right) return std::nullopt;
    Graph& graph = draft_.graph;
    const bool after = it.side == syntax::Side::After;
    const Relation beyond = after ? Relation::More : Relation::Less;
    if (!it.distance_bound) return negated_if(it.negated, compared(span, *left, beyond, *right));
    if (it.distance.unit == calendar::Unit::WorkingDay) {
        draft_.report(Code::NeedsCalendar, span);
        return std::nullopt;
    }
    const std::int64_t count = after ? it.distance.count : -it.distance.count;
    const NodeId bound = graph.add({date, model::Shifted{*right, {count, it.distance.unit}}});
    const bool least = *it.distance_bound == syntax::Comparator::AtLeast;
    if (least) {
        return negated_if(
            it.negated, compared(span, *left, after ? Relation::AtLeast : Relation::AtMost, bound));
    }
    // At most so far off, and still on that side.
    const auto side = compared(span, *left, beyond, *right);
    const auto near = compared(span, *left, after ? Relation::AtMost : Relation::AtLeast, bound);
    if (!side || !near) return std::nullopt;
    return negated_if(it.negated, graph.every({*side, *near}));
}

Lowering::Node Lowering::judged(const syntax::Judged& it, text::Span span) {
    const auto organ = organ_of(draft_, it.organ);
    const auto meaning = meaning_of(draft_, speaking_, {it.what}, it.what.span);
    if (!meaning || !organ.valid()) return std::nullopt;
    const auto* id = std::get_if<model::AttributeId>(&*meaning);
    const bool judgement =
        id != nullptr && draft_.model.attributes[*id].origin == model::Attribute::Origin::Judged;
    if (!judgement) {
        draft_.report(Code::UnknownJudgement, it.what.span, {it.what.text, ""});
        return std::nullopt;
    }
    const model::OrganId judge = draft_.model.attributes[*id].organ;
    if (judge.valid() && judge != organ) {
        draft_.report(
            Code::JudgedByOther,
            it.organ.span,
            {it.what.text, draft_.model.organs[judge].name, draft_.model.organs[organ].name});
        return std::nullopt;
    }
    return negated_if(it.negated, yes_no(*named(*meaning, span), it.what.span));
}

Lowering::Node Lowering::structure(const syntax::Name& name,
                                   std::string_view aspect,
                                   text::Span span) {
    if (speaking_.subject != draft_.ordinance) {
        draft_.report(Code::UnknownSubject,
                      span,
                      {draft_.model.subjects[speaking_.subject].name, "verordening"});
        return std::nullopt;
    }
    const std::pair place{speaking_.subject,
                          std::vector<std::string>{std::string(aspect), name.text}};
    const auto same = std::ranges::find_if(draft_.model.attributes, [&](const auto& attribute) {
        return attribute.subject == place.first && attribute.chain == place.second;
    });
    auto id = draft_.model.attributes.id(
        static_cast<std::size_t>(same - draft_.model.attributes.begin()));
    if (same == draft_.model.attributes.end()) {
        model::Attribute made{.subject = place.first, .chain = place.second, .type = {}};
        made.origin = model::Attribute::Origin::Structure;
        made.span = name.span;
        id = draft_.model.attributes.add(std::move(made));
    }
    return draft_.graph.add({Type{}, model::FactOf{id}});
}

Lowering::Node Lowering::regulates(const syntax::Regulates& it, text::Span span) {
    note_determiner(draft_, it.what);
    if (!draft_.choice_words.contains(it.what.text)) {
        const auto known = keys_of(draft_.choice_words);
        draft_.report(
            Code::UnknownName, it.what.span, {it.what.text, text::suggestion(it.what.text, known)});
        return std::nullopt;
    }
    return negated_if(it.negated, structure(it.what, "regelt", span));
}

Lowering::Node Lowering::has_part(const syntax::HasPart& it, text::Span span) {
    if (!subject_of(draft_, it.subject)) return std::nullopt;
    const bool procedure = it.part == syntax::Part::Procedure;
    return negated_if(it.negated,
                      structure(it.subject, procedure ? "procedure" : "voorwaarde", span));
}

Lowering::Node Lowering::junction(const syntax::Junction& it) {
    std::vector<NodeId> parts;
    bool sound = true;
    for (const syntax::ConditionId part : it.parts) {
        const auto node = condition(part);
        if (node) parts.push_back(*node);
        sound = sound && node.has_value();
    }
    if (!sound) return std::nullopt;
    return it.any ? draft_.graph.some(std::move(parts)) : draft_.graph.every(std::move(parts));
}

Lowering::Node Lowering::guarded(const syntax::Unless& it) {
    const auto rule = condition(it.rule);
    const auto exception = condition(it.exception);
    if (!rule || !exception) return std::nullopt;
    return draft_.graph.every({*rule, draft_.graph.negation(*exception)});
}

Lowering::Node Lowering::itemised(const syntax::Itemised& it) {
    std::vector<NodeId> parts;
    bool sound = true;
    for (const syntax::Item& item : it.items) {
        const auto part = item_parts(*this, draft_, item);
        if (part) {
            parts.push_back(composed(draft_, *part, neutral_in(it.quantifier)));
        }
        sound = sound && part.has_value();
    }
    if (!sound) return std::nullopt;
    return joined(draft_, it.quantifier, std::move(parts));
}

}  // namespace engine::resolve
