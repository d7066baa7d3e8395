#include "engine/resolve/lower/literal.h"

#include "engine/base/match.h"

#include <algorithm>

namespace engine::resolve {

using model::Type;

std::int64_t interned(std::string_view text, std::vector<std::string>& texts) {
    const std::int64_t at = std::ranges::find(texts, text) - texts.begin();
    if (at == std::ssize(texts)) texts.emplace_back(text);
    return at;
}

model::Comparison::Relation relation_of(syntax::Comparator comparator) {
    using Relation = model::Comparison::Relation;
    switch (comparator) {
        case syntax::Comparator::AtLeast: return Relation::AtLeast;
        case syntax::Comparator::AtMost: return Relation::AtMost;
        case syntax::Comparator::More: return Relation::More;
        case syntax::Comparator::Less: return Relation::Less;
        case syntax::Comparator::Equal: return Relation::Equal;
    }
    return Relation::Equal;
}

std::optional<Literal> literal_of(const syntax::Expression& expression,
                                  std::vector<std::string>& texts) {
    using Found = std::optional<Literal>;
    const auto none = [](const auto&) -> Found { return std::nullopt; };
    return base::match(
        expression.kind,
        [](const syntax::NumberLiteral& it) -> Found {
            return Literal{{.kind = Type::Kind::Number}, it.value.millionths};
        },
        [](const syntax::MoneyLiteral& it) -> Found {
            return Literal{{.kind = Type::Kind::Money, .per = it.per}, it.cents};
        },
        [](const syntax::PercentLiteral& it) -> Found {
            return Literal{{.kind = Type::Kind::Percentage}, it.percent.millionths};
        },
        [](const syntax::DateLiteral& it) -> Found {
            return Literal{{.kind = Type::Kind::Date}, calendar::days_of(it.date)};
        },
        [](const syntax::DurationLiteral& it) -> Found {
            return Literal{{.kind = Type::Kind::Duration, .unit = it.duration.unit},
                           it.duration.count};
        },
        [&](const syntax::TextLiteral& it) -> Found {
            return Literal{{.kind = Type::Kind::Text}, interned(it.text, texts)};
        },
        [](const syntax::YesNoLiteral& it) -> Found {
            return Literal{{.kind = Type::Kind::YesNo}, it.value ? 1 : 0};
        },
        [&](const syntax::NoExpression& it) { return none(it); },
        [&](const syntax::PathValue& it) { return none(it); },
        [&](const syntax::Arithmetic& it) { return none(it); },
        [&](const syntax::Share& it) { return none(it); },
        [&](const syntax::Rounded& it) { return none(it); });
}

}  // namespace engine::resolve
