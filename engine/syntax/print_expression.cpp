#include "engine/base/match.h"
#include "engine/syntax/printer.h"

#include <array>

namespace engine::syntax {
namespace {

/// How tightly the outermost operation binds; looser ones need brackets inside tighter ones.
enum class Rank { Rounded, Sum, Product, Atom };

bool is_sum(Arithmetic::Op op) {
    return op == Arithmetic::Op::Plus || op == Arithmetic::Op::Minus;
}

Rank rank_of(const Expression& expression) {
    if (std::holds_alternative<Rounded>(expression.kind)) return Rank::Rounded;
    const auto* arithmetic = std::get_if<Arithmetic>(&expression.kind);
    if (arithmetic == nullptr) return Rank::Atom;
    return is_sum(arithmetic->op) ? Rank::Sum : Rank::Product;
}

std::string_view words(Arithmetic::Op op) {
    constexpr std::array<std::string_view, 4> all = {"plus", "min", "maal", "gedeeld door"};
    return all.at(static_cast<std::size_t>(op));
}

std::string_view words(quantity::Per per) {
    constexpr std::array<std::string_view, 5> all = {
        "", " per week", " per maand", " per kwartaal", " per jaar"};
    return all.at(static_cast<std::size_t>(per));
}

std::string words(const Rounded& rounded) {
    constexpr std::array<std::string_view, 3> units = {"euro's", "centen", "getallen"};
    constexpr std::array<std::string_view, 3> ways = {"naar beneden", "naar boven", "rekenkundig"};
    return " afgerond op hele " + std::string(units.at(static_cast<std::size_t>(rounded.to))) +
           ' ' + std::string(ways.at(static_cast<std::size_t>(rounded.rounding)));
}

std::string percentage(quantity::Number percent) {
    return quantity::format(percent) + '%';
}

std::string within(const Tree& tree, ExpressionId id, Rank least) {
    const std::string text = print_expression(tree, id);
    return rank_of(tree.expressions[id]) < least ? '(' + text + ')' : text;
}

std::string arithmetic_words(const Tree& tree, const Arithmetic& arithmetic) {
    const bool sum = is_sum(arithmetic.op);
    return within(tree, arithmetic.left, sum ? Rank::Sum : Rank::Product) + ' ' +
           std::string(words(arithmetic.op)) + ' ' +
           within(tree, arithmetic.right, sum ? Rank::Product : Rank::Atom);
}

std::string_view one(TimeUnit unit) {
    constexpr std::array<std::string_view, 6> all = {
        "dag", "werkdag", "week", "maand", "kwartaal", "jaar"};
    return all.at(static_cast<std::size_t>(unit));
}

std::string_view many(TimeUnit unit) {
    constexpr std::array<std::string_view, 6> all = {
        "dagen", "werkdagen", "weken", "maanden", "kwartalen", "jaren"};
    return all.at(static_cast<std::size_t>(unit));
}

bool has_commas(const Reference& reference) {
    const citation::Place& place = reference.place;
    const int parts = (place.article.empty() ? 0 : 1) + (place.paragraph.empty() ? 0 : 1) +
                      (place.item.empty() && place.subitem.empty() ? 0 : 1);
    return parts > 1;
}

}  // namespace

std::string words(const Name& name) {
    constexpr std::array<std::string_view, 4> determiners = {"", "de ", "het ", "een "};
    return std::string(determiners.at(static_cast<std::size_t>(name.determiner))) + name.text;
}

std::string words(const Quoted& quoted) {
    return '"' + quoted.text + '"';
}

std::string_view words(Comparator comparator) {
    constexpr std::array<std::string_view, 5> all = {
        "ten minste", "ten hoogste", "meer dan", "minder dan", "gelijk aan"};
    return all.at(static_cast<std::size_t>(comparator));
}

std::string words(const TypeName& type) {
    switch (type.kind) {
        case TypeName::Kind::YesNo: return "ja/nee";
        case TypeName::Kind::Number: return "getal";
        case TypeName::Kind::Money:
            return type.per ? "bedrag per " + std::string(one(*type.per)) : "bedrag";
        case TypeName::Kind::Percentage: return "percentage";
        case TypeName::Kind::Date: return "datum";
        case TypeName::Kind::Duration:
            return type.per ? "duur in " + std::string(many(*type.per)) : "duur";
        case TypeName::Kind::Text: return "tekst";
        case TypeName::Kind::File: return "bestand";
        case TypeName::Kind::Reference: return "verwijzing";
        case TypeName::Kind::Named: return words(type.name);
    }
    return {};
}

std::string words(calendar::Period period) {
    std::string text;
    if (period.from) text = "vanaf " + calendar::format(*period.from);
    if (period.until) {
        text += (text.empty() ? "tot en met " : " tot en met ") + calendar::format(*period.until);
    }
    return text;
}

std::string words(const std::vector<Reference>& references, bool more_follows) {
    std::string text;
    const Reference* last = nullptr;
    for (const Reference& reference : references) {
        if (last != nullptr) text += has_commas(*last) ? ", en " : " en ";
        text += print_reference(reference);
        last = &reference;
    }
    if (more_follows && last != nullptr && has_commas(*last)) text += ',';
    return text;
}

std::string opening(Path path) {
    if (!path.names.empty() && path.names.front().determiner != Determiner::Het) {
        path.names.front().determiner = Determiner::De;
    }
    return capitalised(print_path(path));
}

std::string capitalised(std::string text) {
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') {
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    }
    return text;
}

std::string print_expression(const Tree& tree, ExpressionId expression) {
    return base::match(
        tree.expressions[expression].kind,
        [](const NoExpression&) { return std::string(); },
        [](const NumberLiteral& number) { return quantity::format(number.value); },
        [](const MoneyLiteral& money) {
            return quantity::format_cents(money.cents) + std::string(words(money.per));
        },
        [](const PercentLiteral& literal) { return percentage(literal.percent); },
        [](const DateLiteral& literal) { return calendar::format(literal.date); },
        [](const DurationLiteral& literal) { return calendar::format(literal.duration); },
        [](const TextLiteral& literal) { return '"' + literal.text + '"'; },
        [](const YesNoLiteral& literal) { return std::string(literal.value ? "ja" : "nee"); },
        [](const PathValue& value) { return print_path(value.path); },
        [&](const Arithmetic& arithmetic) { return arithmetic_words(tree, arithmetic); },
        [&](const Share& share) {
            return percentage(share.percent) + " van " + within(tree, share.whole, Rank::Atom);
        },
        [&](const Rounded& rounded) {
            return within(tree, rounded.value, Rank::Sum) + words(rounded);
        });
}

std::string print_path(const Path& path) {
    std::string text;
    for (const Name& name : path.names) {
        if (!text.empty()) text += " van ";
        text += words(name);
    }
    return text;
}

std::string print_reference(const Reference& reference) {
    const citation::Place& place = reference.place;
    std::string text;
    if (!place.article.empty()) text = "artikel " + place.article;
    if (!place.paragraph.empty()) text += (text.empty() ? "lid " : ", lid ") + place.paragraph;
    if (!place.item.empty() || !place.subitem.empty()) {
        text += text.empty() ? "onderdeel " : ", onderdeel ";
        text += place.item;
        if (!place.item.empty() && !place.subitem.empty()) text += ", ";
        if (!place.subitem.empty()) text += place.subitem + "°";
    }
    return reference.regulation ? reference.regulation->text + ' ' + text : text;
}

}  // namespace engine::syntax
