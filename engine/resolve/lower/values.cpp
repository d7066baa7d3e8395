#include "engine/base/match.h"
#include "engine/resolve/lower/literal.h"
#include "engine/resolve/lower/lowering.h"

namespace engine::resolve {
namespace {

using model::NodeId;
using model::Type;
using text::Code;

constexpr std::int64_t hundred_percent = 100 * quantity::millionths_per_one;

/// A number of them can be added and multiplied.
bool countable(const Type& type) {
    return type.kind == Type::Kind::Number || type.kind == Type::Kind::Money ||
           type.kind == Type::Kind::Percentage || type.kind == Type::Kind::Duration;
}

std::optional<std::int64_t> literal_value(const Graph& graph, NodeId id) {
    const auto* constant = std::get_if<model::Constant>(&graph[id].kind);
    return constant == nullptr ? std::nullopt : std::optional(constant->value);
}

std::optional<std::int64_t> calculated(model::Arithmetic::Op op, std::int64_t l, std::int64_t r) {
    switch (op) {
        case model::Arithmetic::Op::Plus: return quantity::add(l, r);
        case model::Arithmetic::Op::Minus: return quantity::subtract(l, r);
        case model::Arithmetic::Op::Times:
            return quantity::scale_exactly(l, r, quantity::millionths_per_one);
    }
    return std::nullopt;
}

}  // namespace

const syntax::Path* Lowering::path_of(syntax::ExpressionId id) const {
    const auto* value = std::get_if<syntax::PathValue>(&tree_.expressions[id].kind);
    return value == nullptr ? nullptr : &value->path;
}

Lowering::Node Lowering::value(syntax::ExpressionId id, std::optional<Type> expected) {
    const syntax::Expression& expression = tree_.expressions[id];
    if (const auto literal = literal_of(expression, draft_.model.texts)) {
        const bool text = literal->type.textual() && expected && expected->textual();
        return draft_.graph.constant(text ? *expected : literal->type, literal->value);
    }
    const auto needs_rounding = [&]() -> Node {
        draft_.report(Code::RoundingNeeded, expression.span);
        return std::nullopt;
    };
    return base::match(
        expression.kind,
        [&](const syntax::PathValue& it) { return path(it.path, expected); },
        [&](const syntax::Arithmetic& it) {
            const bool divides = it.op == syntax::Arithmetic::Op::DividedBy;
            return divides ? needs_rounding() : arithmetic(it, expression.span);
        },
        [&](const syntax::Share&) { return needs_rounding(); },
        [&](const syntax::Rounded& it) { return rounded(it, expression.span); },
        [](const syntax::NoExpression&) { return Node(); },
        [](const syntax::NumberLiteral&) { return Node(); },
        [](const syntax::MoneyLiteral&) { return Node(); },
        [](const syntax::PercentLiteral&) { return Node(); },
        [](const syntax::DateLiteral&) { return Node(); },
        [](const syntax::DurationLiteral&) { return Node(); },
        [](const syntax::TextLiteral&) { return Node(); },
        [](const syntax::YesNoLiteral&) { return Node(); });
}

Lowering::Node Lowering::of_type(Node found, text::Span span, const Type& type) {
    if (!found) return found;
    const Type given = draft_.graph[*found].type;
    if (given == type) return found;
    draft_.report(
        Code::WrongValueType, span, {key_of(draft_.model, type), key_of(draft_.model, given)});
    return std::nullopt;
}

Lowering::Node Lowering::value_of_type(syntax::ExpressionId id, const Type& type) {
    return of_type(value(id, type), tree_.expressions[id].span, type);
}

Lowering::Node Lowering::value_of_type(const syntax::Path& path, const Type& type) {
    return of_type(this->path(path, type), path.span, type);
}

Lowering::Node Lowering::path(const syntax::Path& path, std::optional<Type> expected) {
    const bool word = expected && expected->kind == Type::Kind::Choice && path.names.size() == 1;
    if (word) {
        const auto& choices = draft_.model.choices[expected->choices];
        const std::string& name = path.names.front().text;
        if (const auto at = choice_of(choices, name)) return draft_.graph.constant(*expected, *at);
        if (!has_meaning(draft_, speaking_, path)) {
            std::vector<std::string> words;
            for (const model::Choice& choice : choices.values) words.push_back(choice.name);
            draft_.report(Code::UnknownChoice,
                          path.span,
                          {name, choices.name, text::suggestion(name, words)});
            return std::nullopt;
        }
    }
    const auto meaning = meaning_of(draft_, speaking_, path);
    return meaning ? named(*meaning, path.span) : std::nullopt;
}

Lowering::Node Lowering::named(const model::Named& named, text::Span span) {
    return base::match(
        named,
        [&](model::AttributeId id) -> Node {
            return draft_.graph.add({draft_.model.attributes[id].type, model::FactOf{id}});
        },
        [&](model::DefinitionId id) -> Node {
            return draft_.graph.add({draft_.model.definitions[id].type, model::DefinitionOf{id}});
        },
        [&](model::ParameterId id) -> Node {
            return draft_.graph.add({draft_.model.parameters[id].type, model::ParameterOf{id}});
        },
        [&](const model::Part& part) -> Node {
            draft_.report(Code::NotAValue, span, {part.chain.back()});
            return std::nullopt;
        });
}

Lowering::Node Lowering::arithmetic(const syntax::Arithmetic& it, text::Span span) {
    const auto left = value(it.left);
    const auto right = value(it.right);
    if (!left || !right) return std::nullopt;
    return it.op == syntax::Arithmetic::Op::Times ? product(span, *left, *right)
                                                  : sum(it, span, *left, *right);
}

Lowering::Node Lowering::sum(const syntax::Arithmetic& it,
                             text::Span span,
                             NodeId left,
                             NodeId right) {
    Graph& graph = draft_.graph;
    const Type a = graph[left].type;
    const Type b = graph[right].type;
    const bool minus = it.op == syntax::Arithmetic::Op::Minus;
    if (a.kind == Type::Kind::Date && b.kind == Type::Kind::Duration) {
        const auto count = literal_value(graph, right);
        if (b.unit == calendar::Unit::WorkingDay) {
            draft_.report(Code::NeedsCalendar, span);
            return std::nullopt;
        }
        if (count) {
            return graph.add({a, model::Shifted{left, {minus ? -*count : *count, b.unit}}});
        }
    }
    if (a != b || !countable(a)) {
        const bool periods = a.kind == Type::Kind::Money && b.kind == Type::Kind::Money;
        draft_.report(periods ? Code::PeriodMismatch : Code::CannotCalculate,
                      span,
                      {key_of(draft_.model, a), key_of(draft_.model, b)});
        return std::nullopt;
    }
    const auto op = minus ? model::Arithmetic::Op::Minus : model::Arithmetic::Op::Plus;
    const auto l = literal_value(graph, left);
    const auto r = literal_value(graph, right);
    if (!l || !r) return graph.add({a, model::Arithmetic{op, left, right}});
    const auto result = calculated(op, *l, *r);
    if (!result) draft_.report(Code::ConstantOverflow, span);
    return result ? Node(graph.constant(a, *result)) : std::nullopt;
}

Lowering::Node Lowering::product(text::Span span, NodeId left, NodeId right) {
    Graph& graph = draft_.graph;
    // Rules stay linear in what a case can vary; else gaps and overlaps could not be found.
    if (!graph.constant(left) && !graph.constant(right)) {
        draft_.report(Code::ProductOfUnknowns, span);
        return std::nullopt;
    }
    if (graph[right].type.kind != Type::Kind::Number) std::swap(left, right);
    const Type a = graph[left].type;
    const Type b = graph[right].type;
    if (b.kind != Type::Kind::Number || !countable(a)) {
        draft_.report(
            Code::CannotCalculate, span, {key_of(draft_.model, a), key_of(draft_.model, b)});
        return std::nullopt;
    }
    const auto op = model::Arithmetic::Op::Times;
    const auto l = literal_value(graph, left);
    const auto r = literal_value(graph, right);
    if (!l || !r) return graph.add({a, model::Arithmetic{op, left, right}});
    const auto result = calculated(op, *l, *r);
    if (!result) draft_.report(Code::ConstantOverflow, span);
    return result ? Node(graph.constant(a, *result)) : std::nullopt;
}

Lowering::Node Lowering::quotient(const syntax::Arithmetic& it, model::Rounding rounding) {
    Graph& graph = draft_.graph;
    const auto left = value(it.left);
    const auto right = value(it.right);
    if (!left || !right) return std::nullopt;
    const text::Span span = tree_.expressions[it.right].span;
    const Type a = graph[*left].type;
    const Type b = graph[*right].type;
    if (b.kind != Type::Kind::Number || !countable(a)) {
        draft_.report(
            Code::CannotCalculate, span, {key_of(draft_.model, a), key_of(draft_.model, b)});
        return std::nullopt;
    }
    if (!graph.constant(*right)) {
        draft_.report(Code::ProductOfUnknowns, span);
        return std::nullopt;
    }
    if (literal_value(graph, *right) == 0) {
        draft_.report(Code::DivisionByZero, span);
        return std::nullopt;
    }
    return graph.add({a, model::Quotient{*left, *right, rounding}});
}

Lowering::Node Lowering::share(const syntax::Share& it, model::Rounding rounding) {
    Graph& graph = draft_.graph;
    const auto whole = value(it.whole);
    if (!whole) return std::nullopt;
    const Type type = graph[*whole].type;
    if (!countable(type)) {
        draft_.report(Code::CannotCalculate,
                      tree_.expressions[it.whole].span,
                      {"type/percentage", key_of(draft_.model, type)});
        return std::nullopt;
    }
    if (it.percent.millionths == hundred_percent) return whole;
    return graph.add({type, model::Share{it.percent.millionths, *whole, rounding}});
}

std::optional<Lowering::Node> Lowering::with_rounding(syntax::ExpressionId id,
                                                      model::Rounding rounding) {
    const auto& kind = tree_.expressions[id].kind;
    if (const auto* part = std::get_if<syntax::Share>(&kind)) return share(*part, rounding);
    const auto* division = std::get_if<syntax::Arithmetic>(&kind);
    if (division != nullptr && division->op == syntax::Arithmetic::Op::DividedBy) {
        return quotient(*division, rounding);
    }
    return std::nullopt;
}

Lowering::Node Lowering::rounded(const syntax::Rounded& it, text::Span span) {
    using To = syntax::Rounded::To;
    const std::int64_t step = it.to == To::Euros   ? quantity::cents_per_euro
                              : it.to == To::Cents ? 1
                                                   : quantity::millionths_per_one;
    const model::Rounding rounding{step, it.rounding};
    const auto direct = with_rounding(it.value, rounding);
    const Node node = direct ? *direct : value(it.value);
    if (!node) return node;
    const Type type = draft_.graph[*node].type;
    const auto demanded = it.to == To::Numbers ? Type::Kind::Number : Type::Kind::Money;
    if (type.kind != demanded) {
        draft_.report(Code::RoundingUnfit, span, {key_of(draft_.model, type)});
        return std::nullopt;
    }
    return direct ? node : draft_.graph.add({type, model::Rounded{*node, rounding}});
}

Lowering::Node Lowering::side(syntax::ExpressionId id,
                              std::optional<Type> expected,
                              std::optional<quantity::Rounding> exact) {
    if (exact) {
        if (const auto found = with_rounding(id, {1, *exact})) return *found;
    }
    return value(id, expected);
}

}  // namespace engine::resolve
