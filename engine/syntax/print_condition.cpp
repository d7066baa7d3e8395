#include "engine/syntax/printer.h"

#include <algorithm>

namespace engine::syntax {
namespace {

std::string_view side_words(Side side) {
    return side == Side::Before ? "vóór " : "na ";
}

/// Says one condition. A visitor of `Condition::kind`.
class Clause {
public:
    Clause(const Tree& tree, Order order, Sense sense)
        : tree_(tree), order_(order), sense_(sense) {}

    std::string operator()(const NoCondition& none) const;
    std::string operator()(const Compared& compared) const;
    std::string operator()(const Member& member) const;
    std::string operator()(const Known& known) const;
    std::string operator()(const Lacks& lacks) const;
    std::string operator()(const Has& has) const;
    std::string operator()(const Lies& lies) const;
    std::string operator()(const Judged& judged) const;
    std::string operator()(const Regulates& regulates) const;
    std::string operator()(const HasPart& has) const;
    std::string operator()(const OutcomeIs& outcome) const;
    std::string operator()(const Grouped& grouped) const;
    std::string operator()(const Junction& junction) const;
    std::string operator()(const Itemised& itemised) const;
    std::string operator()(const Unless& unless) const;

private:
    std::string value(ExpressionId id) const { return print_expression(tree_, id); }
    std::string said(ConditionId id) const { return std::visit(*this, tree_.conditions[id].kind); }
    bool opposite() const { return sense_ == Sense::Opposite; }
    bool negative(bool negated) const { return negated != opposite(); }
    std::string_view one_or_none(bool negated) const {
        return negative(negated) ? "geen " : "een ";
    }

    std::string placed(const std::string& left,
                       std::string_view verb,
                       const std::string& rest) const;
    std::string denied(bool negated, const std::string& rest) const;
    std::string bounded(Comparator comparator, std::string_view no, const Compared& compared) const;
    std::string part_of_junction(ConditionId id) const;

    const Tree& tree_;
    Order order_;
    Sense sense_;
};

std::string_view copula(bool plural) {
    return plural ? "zijn" : "is";
}

std::string Clause::placed(const std::string& left,
                           std::string_view verb,
                           const std::string& rest) const {
    const std::string said_verb(verb);
    return order_ == Order::Main ? left + ' ' + said_verb + ' ' + rest
                                 : left + ' ' + rest + ' ' + said_verb;
}

std::string Clause::denied(bool negated, const std::string& rest) const {
    return negative(negated) ? "niet " + rest : rest;
}

std::string Clause::operator()(const NoCondition& /*none*/) const {
    return {};
}

/// Behind `indien` the verb stands before `dan`: "indien het budget meer is dan de kosten".
std::string Clause::bounded(Comparator comparator,
                            std::string_view no,
                            const Compared& compared) const {
    const std::string left = value(compared.left);
    const std::string right = value(compared.right);
    const std::string verb(copula(compared.plural));
    const bool split = comparator == Comparator::More || comparator == Comparator::Less;
    if (split && order_ != Order::Main) {
        const std::string more = comparator == Comparator::More ? "meer " : "minder ";
        return left + ' ' + std::string(no) + more + verb + " dan " + right;
    }
    return placed(left, verb, std::string(no) + std::string(words(comparator)) + ' ' + right);
}

std::string Clause::operator()(const Compared& compared) const {
    const std::string left = value(compared.left);
    const std::string_view verb = copula(compared.plural);
    const bool plain = compared.comparator == Comparator::Equal && !compared.spelled;
    const auto* answer = std::get_if<YesNoLiteral>(&tree_.expressions[compared.right].kind);
    if (opposite() && !compared.negated) {
        // Where Dutch has a word for the opposite, `niet` would only be clumsy.
        if (compared.comparator == Comparator::AtLeast) {
            return bounded(Comparator::Less, "", compared);
        }
        if (compared.comparator == Comparator::AtMost) {
            return bounded(Comparator::More, "", compared);
        }
        if (plain && answer != nullptr) return placed(left, verb, answer->value ? "nee" : "ja");
    }
    if (!plain) return bounded(compared.comparator, denied(compared.negated, ""), compared);
    return placed(left, verb, denied(compared.negated, value(compared.right)));
}

std::string Clause::operator()(const Member& member) const {
    std::string rest(one_or_none(member.negated));
    rest += "van ";
    for (const ExpressionId id : member.values) {
        if (id != member.values.front()) rest += ", ";
        rest += value(id);
    }
    return placed(value(member.left), copula(member.plural), rest);
}

std::string Clause::operator()(const Known& known) const {
    return placed(value(known.left), copula(known.plural), denied(known.negated, "bekend"));
}

std::string Clause::operator()(const Lacks& lacks) const {
    if (!opposite()) return value(lacks.left) + " ontbreekt";
    return placed(value(lacks.left), "ontbreekt", "niet");
}

std::string Clause::operator()(const Has& has) const {
    return placed(value(has.left), "heeft", std::string(one_or_none(has.negated)) + has.what.text);
}

std::string Clause::operator()(const Lies& lies) const {
    std::string rest;
    if (lies.distance_bound) {
        rest =
            std::string(words(*lies.distance_bound)) + ' ' + calendar::format(lies.distance) + ' ';
    }
    rest += side_words(lies.side);
    rest += value(lies.right);
    return placed(value(lies.left), "ligt", denied(lies.negated, rest));
}

std::string Clause::operator()(const Judged& judged) const {
    const std::string none = negative(judged.negated) ? "geen " : "";
    const std::string verb = order_ == Order::Main ? "is " + none + "sprake" : none + "sprake is";
    return "naar het oordeel van " + words(judged.organ) + ' ' + verb + " van " +
           words(judged.what);
}

std::string Clause::operator()(const Regulates& regulates) const {
    return placed(
        value(regulates.left), "regelt", denied(regulates.negated, words(regulates.what)));
}

std::string Clause::operator()(const HasPart& has) const {
    const std::string part = has.part == Part::Procedure ? "procedure voor " : "voorwaarde voor ";
    return placed(value(has.left),
                  "heeft",
                  std::string(one_or_none(has.negated)) + part + words(has.subject));
}

std::string Clause::operator()(const OutcomeIs& outcome) const {
    using Question = OutcomeIs::Question;
    if (outcome.subject) {
        const bool complete = outcome.question == Question::Complete;
        return placed(words(*outcome.subject),
                      "is",
                      denied(outcome.negated, complete ? "volledig" : "ontvankelijk"));
    }
    std::string text(one_or_none(outcome.negated));
    if (outcome.question == Question::BindingGround) text += "verplichte ";
    const bool to_defer = outcome.question == Question::GroundToDefer;
    return text + "grond voor " + (to_defer ? "aanhouding" : "weigering") + " bestaat";
}

std::string Clause::operator()(const Grouped& grouped) const {
    return '(' + said(grouped.inner) + ')';
}

std::string Clause::part_of_junction(ConditionId id) const {
    const auto& kind = tree_.conditions[id].kind;
    const bool loose =
        std::holds_alternative<Junction>(kind) || std::holds_alternative<Unless>(kind);
    return loose ? '(' + said(id) + ')' : said(id);
}

std::string Clause::operator()(const Junction& junction) const {
    const std::string_view link = junction.any != opposite() ? "of " : "en ";
    std::string text;
    for (const ConditionId id : junction.parts) {
        if (!text.empty()) {
            text += part_break;
            text += link;
        }
        text += part_of_junction(id);
    }
    return text;
}

std::string Clause::operator()(const Itemised& itemised) const {
    return introduction(itemised.quantifier, sense_);
}

/// The opposite of `A, tenzij B` is `niet A, of B`.
std::string Clause::operator()(const Unless& unless) const {
    const std::string link = opposite() ? "of " : "tenzij ";
    const Order order = opposite() ? order_ : Order::Subordinate;
    return said(unless.rule) + ',' + clause_break + link +
           clause(tree_, unless.exception, order, Sense::Same);
}

std::string on_one_line(std::string text) {
    std::ranges::replace(text, clause_break, ' ');
    std::ranges::replace(text, part_break, ' ');
    return text;
}

}  // namespace

std::string clause(const Tree& tree, ConditionId condition, Order order, Sense sense) {
    return std::visit(Clause(tree, order, sense), tree.conditions[condition].kind);
}

std::string introduction(Itemised::Quantifier quantifier, Sense sense) {
    const bool opposite = sense == Sense::Opposite;
    const std::string all = "aan alle volgende voorwaarden is voldaan";
    const std::string any = "aan ten minste één van de volgende voorwaarden is voldaan";
    const std::string none = "aan geen van de volgende voorwaarden is voldaan";
    switch (quantifier) {
        case Itemised::Quantifier::All: return opposite ? "niet " + all : all;
        case Itemised::Quantifier::Any: return opposite ? none : any;
        case Itemised::Quantifier::None: return opposite ? any : none;
    }
    return {};
}

std::string main_clause(const Tree& tree, ConditionId condition) {
    return on_one_line(clause(tree, condition, Order::Main, Sense::Same));
}

std::string negated_clause(const Tree& tree, ConditionId condition) {
    return on_one_line(clause(tree, condition, Order::Main, Sense::Opposite));
}

std::string subordinate_clause(const Tree& tree, ConditionId condition) {
    return on_one_line(clause(tree, condition, Order::Subordinate, Sense::Same));
}

}  // namespace engine::syntax
