#include "engine/syntax/dump.h"

#include "engine/base/match.h"
#include "engine/syntax/dumper.h"
#include "engine/text/unicode.h"

#include <array>

namespace engine::syntax {
namespace {

constexpr std::size_t columns_max = 100;

std::string_view op_name(Arithmetic::Op op) {
    constexpr std::array<std::string_view, 4> all = {"plus", "minus", "times", "divided-by"};
    return all.at(static_cast<std::size_t>(op));
}

std::string per_name(quantity::Per per) {
    constexpr std::array<std::string_view, 5> all = {
        "", "per-week", "per-month", "per-quarter", "per-year"};
    return std::string(all.at(static_cast<std::size_t>(per)));
}

std::string rounded_name(const Rounded& rounded) {
    constexpr std::array<std::string_view, 3> to = {"euros", "cents", "numbers"};
    constexpr std::array<std::string_view, 3> ways = {"down", "up", "half-up"};
    return std::string(to.at(static_cast<std::size_t>(rounded.to))) + ' ' +
           std::string(ways.at(static_cast<std::size_t>(rounded.rounding)));
}

std::string quantifier_name(Itemised::Quantifier quantifier) {
    constexpr std::array<std::string_view, 3> all = {"all", "any", "none"};
    return std::string(all.at(static_cast<std::size_t>(quantifier)));
}

std::string unit_name(TimeUnit unit) {
    constexpr std::array<std::string_view, 6> all = {
        "day", "working-day", "week", "month", "quarter", "year"};
    return std::string(all.at(static_cast<std::size_t>(unit)));
}

std::string lies_words(const Tree& tree, const Lies& lies) {
    std::string distance;
    if (lies.distance_bound) {
        distance = dumped(*lies.distance_bound) + ' ' + in_quotes(calendar::format(lies.distance));
    }
    return node("lies",
                {flag(lies.negated, "not"),
                 dumped(tree, lies.left),
                 distance,
                 lies.side == Side::Before ? "before" : "after",
                 dumped(tree, lies.right)});
}

std::string item_words(const Tree& tree, const Item& item) {
    return node("item", {in_quotes(item.mark), dumped(tree, item.condition)});
}

std::string trimmed(const std::string& text) {
    const std::size_t begin = text.find_first_not_of(" \t");
    if (begin == std::string::npos) return {};
    return text.substr(begin, text.find_last_not_of(" \t") + 1 - begin);
}

}  // namespace

std::string in_quotes(std::string_view text) {
    return '"' + std::string(text) + '"';
}

std::string node(std::string_view name, const std::vector<std::string>& parts) {
    std::string line = '(' + std::string(name);
    std::string lines = line;
    for (const std::string& part : parts) {
        if (part.empty()) continue;
        line += ' ' + part;
        lines += "\n  ";
        for (const char c : part) lines += c == '\n' ? "\n  " : std::string(1, c);
    }
    const bool short_enough = text::columns(line) < columns_max;
    return (short_enough && line.find('\n') == std::string::npos ? line : lines) + ')';
}

std::string dumped(const Name& name) {
    constexpr std::array<std::string_view, 4> determiners = {"", "de ", "het ", "een "};
    const auto determiner = determiners.at(static_cast<std::size_t>(name.determiner));
    return std::string(determiner) + in_quotes(name.text);
}

std::string bare(const Name& name) {
    return in_quotes(name.text);
}

std::string dumped(const Quoted& quoted) {
    return in_quotes(quoted.text);
}

std::string dumped(const Path& path) {
    return node("path", each(path.names, [](const Name& name) { return dumped(name); }));
}

std::string dumped(calendar::Period period) {
    std::string from;
    std::string until;
    if (period.from) from = "from " + calendar::format_iso(*period.from);
    if (period.until) until = "until " + calendar::format_iso(*period.until);
    return from.empty() && until.empty() ? "" : node("period", {from, until});
}

std::string dumped(Comparator comparator) {
    constexpr std::array<std::string_view, 5> all = {
        "at-least", "at-most", "more", "less", "equal"};
    return std::string(all.at(static_cast<std::size_t>(comparator)));
}

std::string dumped(const Reference& reference) {
    const citation::Place& place = reference.place;
    return node("reference",
                {reference.regulation ? bare(*reference.regulation) : "",
                 place.article.empty() ? "" : "article " + in_quotes(place.article),
                 place.paragraph.empty() ? "" : "paragraph " + in_quotes(place.paragraph),
                 place.item.empty() ? "" : "item " + in_quotes(place.item),
                 place.subitem.empty() ? "" : "subitem " + in_quotes(place.subitem)});
}

std::string dumped(const TypeName& type) {
    constexpr std::array<std::string_view, 10> kinds = {"yes-no",
                                                        "number",
                                                        "money",
                                                        "percentage",
                                                        "date",
                                                        "duration",
                                                        "text",
                                                        "file",
                                                        "reference",
                                                        "named"};
    const bool named = type.kind == TypeName::Kind::Named;
    return node("type",
                {std::string(kinds.at(static_cast<std::size_t>(type.kind))),
                 type.per ? unit_name(*type.per) : "",
                 named ? bare(type.name) : ""});
}

std::string if_any(std::string_view name, const std::optional<Quoted>& quoted) {
    return quoted ? node(name, {dumped(*quoted)}) : "";
}

std::string if_any(std::string_view name, const std::optional<Name>& said) {
    return said ? node(name, {dumped(*said)}) : "";
}

std::string dumped(const Tree& tree, ExpressionId id) {
    if (!id.valid()) return {};
    return base::match(
        tree.expressions[id].kind,
        [](const NoExpression&) { return node("no-expression", {}); },
        [](const NumberLiteral& number) { return quantity::format(number.value); },
        [](const MoneyLiteral& money) {
            return node("money", {quantity::format_cents(money.cents), per_name(money.per)});
        },
        [](const PercentLiteral& literal) { return quantity::format(literal.percent) + '%'; },
        [](const DateLiteral& literal) { return calendar::format_iso(literal.date); },
        [](const DurationLiteral& literal) {
            return node("duration", {calendar::format(literal.duration)});
        },
        [](const TextLiteral& literal) { return in_quotes(literal.text); },
        [](const YesNoLiteral& literal) { return std::string(literal.value ? "yes" : "no"); },
        [](const PathValue& value) { return dumped(value.path); },
        [&](const Arithmetic& sum) {
            return node(op_name(sum.op), {dumped(tree, sum.left), dumped(tree, sum.right)});
        },
        [&](const Share& share) {
            const std::string percent = quantity::format(share.percent) + '%';
            return node("share", {percent, dumped(tree, share.whole)});
        },
        [&](const Rounded& rounded) {
            return node("rounded", {rounded_name(rounded), dumped(tree, rounded.value)});
        });
}

namespace {

/// A visitor of `Condition::kind`.
struct ConditionDumper {
    const Tree& tree;

    std::string value(ExpressionId id) const { return dumped(tree, id); }

    std::string operator()(const NoCondition& /*none*/) const { return node("no-condition", {}); }
    std::string operator()(const Compared& compared) const {
        const bool plain = compared.comparator == Comparator::Equal && !compared.spelled;
        return node("compared",
                    {flag(compared.negated, "not"),
                     flag(compared.plural, "plural"),
                     value(compared.left),
                     plain ? "is" : dumped(compared.comparator),
                     value(compared.right)});
    }
    std::string operator()(const Member& member) const {
        const auto values = each(member.values, [&](ExpressionId id) { return value(id); });
        return node(
            "member",
            and_then(
                {flag(member.negated, "not"), flag(member.plural, "plural"), value(member.left)},
                values));
    }
    std::string operator()(const Known& known) const {
        return node("known",
                    {flag(known.negated, "not"), flag(known.plural, "plural"), value(known.left)});
    }
    std::string operator()(const Lacks& lacks) const { return node("lacks", {value(lacks.left)}); }
    std::string operator()(const Has& has) const {
        return node("has", {flag(has.negated, "not"), value(has.left), bare(has.what)});
    }
    std::string operator()(const Lies& lies) const { return lies_words(tree, lies); }
    std::string operator()(const Judged& judged) const {
        return node("judged",
                    {flag(judged.negated, "not"), dumped(judged.organ), dumped(judged.what)});
    }
    std::string operator()(const Regulates& regulates) const {
        return node(
            "regulates",
            {flag(regulates.negated, "not"), value(regulates.left), dumped(regulates.what)});
    }
    std::string operator()(const HasPart& has) const {
        return node("has-part",
                    {flag(has.negated, "not"),
                     value(has.left),
                     has.part == Part::Procedure ? "procedure" : "requirement",
                     dumped(has.subject)});
    }
    std::string operator()(const OutcomeIs& outcome) const {
        constexpr std::array<std::string_view, 5> questions = {
            "admissible", "complete", "ground-to-refuse", "binding-ground", "ground-to-defer"};
        return node(questions.at(static_cast<std::size_t>(outcome.question)),
                    {flag(outcome.negated, "not"), if_any("of", outcome.subject)});
    }
    std::string operator()(const Grouped& grouped) const {
        return node("grouped", {dumped(tree, grouped.inner)});
    }
    std::string operator()(const Junction& junction) const {
        return node(junction.any ? "or" : "and",
                    each(junction.parts, [&](ConditionId id) { return dumped(tree, id); }));
    }
    std::string operator()(const Itemised& list) const {
        const auto items =
            each(list.items, [&](const Item& item) { return item_words(tree, item); });
        return node(
            "list",
            and_then({quantifier_name(list.quantifier), flag(list.numbers, "numbers")}, items));
    }
    std::string operator()(const Unless& unless) const {
        return node("unless", {dumped(tree, unless.rule), dumped(tree, unless.exception)});
    }
};

}  // namespace

std::string dumped(const Tree& tree, ConditionId id) {
    if (!id.valid()) return {};
    return std::visit(ConditionDumper{tree}, tree.conditions[id].kind);
}

std::string dump(const Tree& tree) {
    std::string text;
    for (const Block& block : tree.blocks) text += dumped(tree, block) + '\n';
    for (const Comment& comment : tree.comments) {
        text += node("comment", {in_quotes(trimmed(comment.text))}) + '\n';
    }
    return text;
}

}  // namespace engine::syntax
