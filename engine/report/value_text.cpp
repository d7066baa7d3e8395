#include "engine/report/value_text.h"

#include "engine/model/written.h"
#include "engine/report/phrases.h"

namespace engine::report {
namespace {

using model::Type;

std::string_view english_period(quantity::Per per) {
    switch (per) {
        case quantity::Per::Once: return "";
        case quantity::Per::Week: return " per week";
        case quantity::Per::Month: return " per month";
        case quantity::Per::Quarter: return " per quarter";
        case quantity::Per::Year: return " per year";
    }
    return "";
}

/// What the law names stays in its own language.
std::string english(const model::Model& model,
                    const facts::Case& given,
                    const Type& type,
                    std::int64_t value) {
    constexpr auto notation = quantity::Notation::English;
    switch (type.kind) {
        case Type::Kind::YesNo: return value != 0 ? "yes" : "no";
        case Type::Kind::Number: return quantity::format(quantity::Number{value}, notation);
        case Type::Kind::Money:
            return quantity::format_cents(value, notation) + std::string(english_period(type.per));
        case Type::Kind::Percentage:
            return quantity::format(quantity::Number{value}, notation) + '%';
        case Type::Kind::Date:
            return calendar::format(calendar::date_of(value), calendar::Language::English);
        case Type::Kind::Duration:
            return calendar::format(calendar::Duration{value, type.unit},
                                    calendar::Language::English);
        case Type::Kind::Text:
        case Type::Kind::File:
        case Type::Kind::Reference:
        case Type::Kind::Choice: break;
    }
    return model::written(model, type, value, given.texts);
}

}  // namespace

std::string value_text(const model::Model& model,
                       const facts::Case& given,
                       const evaluate::Value& value,
                       Language language) {
    switch (value.state) {
        case evaluate::State::Awaits:
        case evaluate::State::Unknown: return said(Phrase::Unknown, language);
        case evaluate::State::Absent: return said(Phrase::Absent, language);
        case evaluate::State::Overflow: return said(Phrase::TooLarge, language);
        case evaluate::State::Conflict: return said(Phrase::Contradicts, language);
        case evaluate::State::Known: break;
    }
    return language == Language::English
               ? english(model, given, value.type, value.value)
               : model::written(model, value.type, value.value, given.texts);
}

}  // namespace engine::report
