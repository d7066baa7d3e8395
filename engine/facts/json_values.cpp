#include "engine/facts/json_values.h"

#include "engine/facts/naming.h"
#include "engine/model/lookup.h"
#include "engine/resolve/lower/literal.h"

#include <algorithm>

namespace engine::facts {

using model::Type;
using text::Code;

namespace {

constexpr std::size_t digits_of_cents = 2;
constexpr std::size_t digits_of_millionths = 6;

}  // namespace

void JsonValues::wrong(const Json::Member& field, std::string demanded) {
    report(Code::WrongJsonType, field.value.span, {field.name, std::move(demanded)});
}

void JsonValues::unknown_field(const Json::Member& field, const std::vector<std::string>& known) {
    report(Code::UnknownField, field.name_span, {field.name, text::suggestion(field.name, known)});
}

void JsonValues::only(const Json& object, const std::vector<std::string>& names) {
    for (const Json::Member& field : object.members) {
        if (std::ranges::count(names, field.name) == 0) unknown_field(field, names);
    }
}

bool JsonValues::is_object(const Json::Member& field) {
    const bool is = field.value.kind == Json::Kind::Object;
    if (!is) wrong(field, "json/object");
    return is;
}

std::optional<std::string> JsonValues::text(const Json::Member& field) {
    if (field.value.kind == Json::Kind::String) return field.value.lexeme;
    wrong(field, "type/text");
    return std::nullopt;
}

std::optional<calendar::Date> JsonValues::date(const Json::Member& field) {
    if (field.value.kind != Json::Kind::String) {
        wrong(field, "type/date");
        return std::nullopt;
    }
    const std::string& written = field.value.lexeme;
    const auto date = calendar::parse_date(written);
    if (date && calendar::format_iso(*date) == written) return *date;
    report(Code::NoSuchDay, field.value.span, {field.name});
    return std::nullopt;
}

std::optional<std::int64_t> JsonValues::value(const Json::Member& field,
                                              const Type& type,
                                              std::vector<std::string>& texts) {
    switch (type.kind) {
        case Type::Kind::YesNo: return yes_no(field);
        case Type::Kind::Number: return number(field, type, digits_of_millionths);
        case Type::Kind::Money: return money(field, type);
        case Type::Kind::Percentage: return percentage(field, type);
        case Type::Kind::Duration: return duration(field, type);
        case Type::Kind::Choice: return choice(field, type);
        case Type::Kind::Date: {
            const auto day = date(field);
            if (!day) return std::nullopt;
            return calendar::days_of(*day);
        }
        case Type::Kind::Text:
        case Type::Kind::File:
        case Type::Kind::Reference: break;
    }
    if (field.value.kind == Json::Kind::String) return resolve::interned(field.value.lexeme, texts);
    wrong(field, key_of(model_, type));
    return std::nullopt;
}

std::optional<std::int64_t> JsonValues::yes_no(const Json::Member& field) {
    if (field.value.kind == Json::Kind::True) return 1;
    if (field.value.kind == Json::Kind::False) return 0;
    wrong(field, "type/yes-no");
    return std::nullopt;
}

std::optional<std::int64_t> JsonValues::number(const Json::Member& field,
                                               const Type& type,
                                               std::size_t digits_kept) {
    const Json& written = field.value;
    if (written.kind != Json::Kind::Number) {
        wrong(field, key_of(model_, type));
        return std::nullopt;
    }
    const auto parts =
        quantity::parse_parts(written.lexeme, digits_kept, quantity::Notation::English);
    if (parts) return *parts;
    report(Code::UnkeepableNumber, written.span, {written.lexeme});
    return std::nullopt;
}

/// The count of an object like `{"euro": 46000, "per": "jaar"}`.
const Json::Member* JsonValues::counted(const Json::Member& field,
                                        const Type& type,
                                        std::string_view count,
                                        std::string_view unit) {
    if (field.value.kind == Json::Kind::Number) {
        report(Code::MissingUnit, field.value.span, {field.name, key_of(model_, type)});
        return nullptr;
    }
    const Json::Member* found = field.value.member(count);
    if (found == nullptr) {
        wrong(field, key_of(model_, type));
        return nullptr;
    }
    std::vector<std::string> names{std::string(count)};
    if (!unit.empty()) names.emplace_back(unit);
    only(field.value, names);
    return found;
}

template <class Words>
auto JsonValues::unit_in(const Json::Member& field, const Words& words, const Type& type)
    -> std::optional<decltype(words[0].thing)> {
    for (const auto& one : words) {
        if (field.value.kind == Json::Kind::String && field.value.lexeme == one.word) {
            return one.thing;
        }
    }
    wrong(field, key_of(model_, type));
    return std::nullopt;
}

std::optional<std::int64_t> JsonValues::money(const Json::Member& field, const Type& type) {
    const Json::Member* euros = counted(field, type, "euro", "per");
    if (euros == nullptr) return std::nullopt;
    const Json::Member* per = field.value.member("per");
    Type found = type;
    found.per = quantity::Per::Once;
    if (per != nullptr) {
        const auto period = unit_in(*per, json_periods, type);
        if (!period) return std::nullopt;
        found.per = *period;
    }
    if (found == type) return number(*euros, type, digits_of_cents);
    if (per == nullptr) {
        report(Code::MissingUnit, field.value.span, {field.name, key_of(model_, type)});
    } else {
        report(
            Code::PeriodMismatch, field.value.span, {key_of(model_, type), key_of(model_, found)});
    }
    return std::nullopt;
}

std::optional<std::int64_t> JsonValues::percentage(const Json::Member& field, const Type& type) {
    const Json::Member* percent = counted(field, type, "procent", "");
    if (percent == nullptr) return std::nullopt;
    return number(*percent, type, digits_of_millionths);
}

std::optional<std::int64_t> JsonValues::duration(const Json::Member& field, const Type& type) {
    const Json::Member* count = counted(field, type, "aantal", "eenheid");
    if (count == nullptr) return std::nullopt;
    const Json::Member* unit = field.value.member("eenheid");
    if (unit == nullptr) {
        report(Code::MissingUnit, field.value.span, {field.name, key_of(model_, type)});
        return std::nullopt;
    }
    Type found = type;
    const auto known = unit_in(*unit, json_units, type);
    if (!known) return std::nullopt;
    found.unit = *known;
    if (found != type) {
        report(Code::UnitMismatch, field.value.span, {key_of(model_, type), key_of(model_, found)});
        return std::nullopt;
    }
    const auto whole = number(*count, type, 0);
    if (!whole || (*whole >= 0 && *whole <= calendar::duration_max)) return whole;
    report(Code::UnkeepableNumber, count->value.span, {count->value.lexeme});
    return std::nullopt;
}

std::optional<std::int64_t> JsonValues::choice(const Json::Member& field, const Type& type) {
    if (field.value.kind != Json::Kind::String) {
        wrong(field, key_of(model_, type));
        return std::nullopt;
    }
    const model::Choices& choices = model_.choices[type.choices];
    const std::string& word = field.value.lexeme;
    const auto found = choice_of(choices, word);
    if (!found) {
        report(Code::UnknownChoice,
               field.value.span,
               {word, choices.name, text::suggestion(word, names_in(choices.values))});
    }
    return found;
}

}  // namespace engine::facts
