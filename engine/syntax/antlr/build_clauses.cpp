#include "engine/syntax/antlr/builder.h"
#include "engine/syntax/antlr/terms.h"

namespace engine::syntax {
namespace {

/// A quarter as a length of time is three months; as a part of the year it is not a duration.
calendar::Duration counted(std::int64_t count, TimeUnit unit) {
    switch (unit) {
        case TimeUnit::Day: return {count, calendar::Unit::Day};
        case TimeUnit::WorkingDay: return {count, calendar::Unit::WorkingDay};
        case TimeUnit::Week: return {count, calendar::Unit::Week};
        case TimeUnit::Month: return {count, calendar::Unit::Month};
        case TimeUnit::Quarter: return {3 * count, calendar::Unit::Month};
        case TimeUnit::Year: return {count, calendar::Unit::Year};
    }
    return {};
}

/// Nothing for a count that is broken, negative or beyond every term.
std::optional<std::int64_t> whole_count(const std::string& text) {
    const auto number = quantity::parse_number(text);
    if (!number || number->millionths % quantity::millionths_per_one != 0) return std::nullopt;
    const std::int64_t count = number->millionths / quantity::millionths_per_one;
    const bool fits = count >= 0 && count <= calendar::duration_max / 3;
    return fits ? std::optional(count) : std::nullopt;
}

std::string without(std::string text, std::string_view signs) {
    std::string rest;
    for (const char c : text) {
        if (signs.find(c) == std::string_view::npos) rest += c;
    }
    return rest;
}

}  // namespace

Determiner determiner_of(const antlr4::tree::TerminalNode* de,
                         const antlr4::tree::TerminalNode* het,
                         const antlr4::tree::TerminalNode* een) {
    if (de != nullptr) return Determiner::De;
    if (het != nullptr) return Determiner::Het;
    return een != nullptr ? Determiner::Een : Determiner::None;
}

TimeUnit unit_of(P::TimeUnitContext& unit) {
    if (unit.DAG() != nullptr) return TimeUnit::Day;
    if (unit.WERKDAG() != nullptr) return TimeUnit::WorkingDay;
    if (unit.WEEK() != nullptr) return TimeUnit::Week;
    if (unit.MAAND() != nullptr) return TimeUnit::Month;
    return unit.KWARTAAL() != nullptr ? TimeUnit::Quarter : TimeUnit::Year;
}

quantity::Per per_of(P::TimeUnitContext* unit) {
    if (unit == nullptr) return quantity::Per::Once;
    if (unit->WEEK() != nullptr) return quantity::Per::Week;
    if (unit->MAAND() != nullptr) return quantity::Per::Month;
    return unit->KWARTAAL() != nullptr ? quantity::Per::Quarter : quantity::Per::Year;
}

Quoted Builder::quoted(Node& node) {
    return {span(*node.getSymbol()), unquoted(node.getText())};
}

std::optional<Quoted> Builder::quoted_if(Node* node) {
    return node == nullptr ? std::nullopt : std::optional(quoted(*node));
}

Name Builder::name(P::NameContext& name, Determiner determiner) {
    return {span(name), name.getText(), determiner};
}

Name Builder::actor(P::ActorContext& actor) {
    return name(*actor.name(), determiner_of(actor.DE(), actor.HET()));
}

Path Builder::path(P::PathContext& path, Determiner first) {
    Path result{span(path), {}};
    Determiner next = first;
    for (auto* child : path.children) {
        if (auto* part = as<P::NameContext>(child)) {
            result.names.push_back(name(*part, next));
            next = Determiner::None;
        } else if (auto* word = as<Node>(child)) {
            switch (word->getSymbol()->getType()) {
                case P::DE: next = Determiner::De; break;
                case P::HET: next = Determiner::Het; break;
                case P::EEN: next = Determiner::Een; break;
                default: break;
            }
        }
    }
    return result;
}

std::optional<calendar::Date> Builder::date(Node& node) {
    const auto read = calendar::parse_date(node.getText());
    if (read) return *read;
    say(text::Code::ImpossibleDate, span(*node.getSymbol()), {node.getText()});
    return std::nullopt;
}

calendar::Period Builder::period(P::PeriodContext* period) {
    calendar::Period result;
    if (period == nullptr) return result;
    std::size_t at = 0;
    if (period->VANAF() != nullptr) result.from = date(*period->DATE(at++));
    if (period->TOT() != nullptr) result.until = date(*period->DATE(at));
    return result;
}

calendar::Duration Builder::duration(P::DurationContext& duration) {
    const auto count = whole_count(duration.NUMBER()->getText());
    if (count) return counted(*count, unit_of(*duration.timeUnit()));
    say(text::Code::UnkeepableNumber, span(duration), {duration.NUMBER()->getText()});
    return {};
}

std::int64_t Builder::count(Node& number) {
    const auto count = whole_count(number.getText());
    if (count) return *count;
    say(text::Code::UnkeepableNumber, span(*number.getSymbol()), {number.getText()});
    return 0;
}

std::optional<std::int64_t> Builder::cents(Node& money) {
    const std::string digits = without(money.getText(), "\xE2\x82\xAC\xC2\xA0 \t");
    if (const auto read = quantity::parse_cents(digits)) return *read;
    say(text::Code::UnkeepableNumber, span(*money.getSymbol()), {money.getText()});
    return std::nullopt;
}

ExpressionId Builder::literal(P::LiteralContext& literal) {
    const Span place = span(literal);
    const auto unkeepable = [&](const std::string& text) {
        say(text::Code::UnkeepableNumber, place, {text});
        return value(place, NoExpression{});
    };
    if (auto* number = as<P::NumberLiteralContext>(&literal)) {
        const auto read = quantity::parse_number(number->NUMBER()->getText());
        if (!read) return unkeepable(number->getText());
        if (number->timeUnit() == nullptr) return value(place, NumberLiteral{*read});
        const auto count = whole_count(number->NUMBER()->getText());
        if (!count) return unkeepable(number->NUMBER()->getText());
        return value(place, DurationLiteral{counted(*count, unit_of(*number->timeUnit()))});
    }
    if (auto* money = as<P::MoneyLiteralContext>(&literal)) {
        const auto read = cents(*money->MONEY());
        if (!read) return value(place, NoExpression{});
        return value(place, MoneyLiteral{*read, per_of(money->timeUnit())});
    }
    if (auto* percent = as<P::PercentLiteralContext>(&literal)) {
        const auto read = quantity::parse_number(without(percent->getText(), "% \t"));
        if (!read) return unkeepable(percent->getText());
        return value(place, PercentLiteral{*read});
    }
    if (auto* day = as<P::DateLiteralContext>(&literal)) {
        const auto read = date(*day->DATE());
        return read ? value(place, DateLiteral{*read}) : value(place, NoExpression{});
    }
    if (auto* text = as<P::TextLiteralContext>(&literal)) {
        return value(place, TextLiteral{quoted(*text->STRING()).text});
    }
    return value(place, YesNoLiteral{as<P::YesLiteralContext>(&literal) != nullptr});
}

ExpressionId Builder::share(Node& percent, P::AtomContext& whole, Span place) {
    const auto read = quantity::parse_number(without(percent.getText(), "% \t"));
    if (read) return value(place, Share{*read, atom(whole)});
    say(text::Code::UnkeepableNumber, place, {percent.getText()});
    return value(place, NoExpression{});
}

ExpressionId Builder::atom(P::AtomContext& atom) {
    const Span place = span(atom);
    if (auto* plain = as<P::LiteralAtomContext>(&atom)) return literal(*plain->literal());
    if (auto* share = as<P::ShareAtomContext>(&atom)) {
        return this->share(*share->PERCENT(), *share->atom(), place);
    }
    if (auto* named = as<P::PathAtomContext>(&atom)) {
        return value(place,
                     PathValue{path(*named->path(), determiner_of(named->DE(), named->HET()))});
    }
    return expression(*as<P::GroupedAtomContext>(&atom)->expression());
}

ExpressionId Builder::term(P::TermContext& term) {
    ExpressionId left = atom(*term.atom(0));
    std::size_t read = 1;
    for (auto* child : term.children) {
        auto* word = as<Node>(child);
        if (word == nullptr || word->getSymbol()->getType() == P::DOOR) continue;
        const bool times = word->getSymbol()->getType() == P::MAAL;
        const auto op = times ? Arithmetic::Op::Times : Arithmetic::Op::DividedBy;
        left = value(span(term), Arithmetic{op, left, atom(*term.atom(read++))});
    }
    return left;
}

ExpressionId Builder::sum(ExpressionId first,
                          const std::vector<P::TermContext*>& rest,
                          antlr4::ParserRuleContext& whole) {
    std::size_t read = 0;
    for (auto* child : whole.children) {
        auto* sign = as<Node>(child);
        if (sign == nullptr) continue;
        const std::size_t type = sign->getSymbol()->getType();
        if (type != P::PLUS && type != P::MIN) continue;
        const auto op = type == P::PLUS ? Arithmetic::Op::Plus : Arithmetic::Op::Minus;
        first = value(span(whole), Arithmetic{op, first, term(*rest.at(read++))});
    }
    return first;
}

ExpressionId Builder::leading(P::LeadingContext& leading) {
    auto& first = *leading.leadingAtom();
    const Span place = span(first);
    ExpressionId left;
    if (first.PERCENT() != nullptr) {
        left = share(*first.PERCENT(), *first.atom(), place);
    } else {
        const auto determiner = determiner_of(first.DE(), first.HET(), first.EEN());
        left = value(place, PathValue{path(*first.path(), determiner)});
    }
    return sum(left, leading.term(), leading);
}

ExpressionId Builder::expression(P::ExpressionContext& expression) {
    auto terms = expression.term();
    const ExpressionId first = term(*terms.front());
    terms.erase(terms.begin());
    const ExpressionId total = sum(first, terms, expression);
    auto* rounding = expression.rounding();
    if (rounding == nullptr) return total;
    Rounded rounded{total, Rounded::To::Euros, quantity::Rounding::HalfUp};
    if (rounding->CENTEN() != nullptr) rounded.to = Rounded::To::Cents;
    if (rounding->GETALLEN() != nullptr) rounded.to = Rounded::To::Numbers;
    if (rounding->BENEDEN() != nullptr) rounded.rounding = quantity::Rounding::Down;
    if (rounding->BOVEN() != nullptr) rounded.rounding = quantity::Rounding::Up;
    return value(span(expression), rounded);
}

}  // namespace engine::syntax
