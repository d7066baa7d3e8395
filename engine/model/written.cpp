#include "engine/model/written.h"

namespace engine::model {
namespace {

std::string_view period_of(quantity::Per per) {
    switch (per) {
        case quantity::Per::Once: return "";
        case quantity::Per::Week: return " per week";
        case quantity::Per::Month: return " per maand";
        case quantity::Per::Quarter: return " per kwartaal";
        case quantity::Per::Year: return " per jaar";
    }
    return "";
}

template <class Things>
bool within(const Things& things, std::int64_t position) {
    return position >= 0 && static_cast<std::size_t>(position) < things.size();
}

}  // namespace

std::string written(const Model& model,
                    const Type& type,
                    std::int64_t value,
                    std::span<const std::string> texts) {
    switch (type.kind) {
        case Type::Kind::YesNo: return value != 0 ? "ja" : "nee";
        case Type::Kind::Number: return quantity::format(quantity::Number{value});
        case Type::Kind::Money:
            return quantity::format_cents(value) + std::string(period_of(type.per));
        case Type::Kind::Percentage: return quantity::format(quantity::Number{value}) + '%';
        case Type::Kind::Date: return calendar::format(calendar::date_of(value));
        case Type::Kind::Duration: return calendar::format(calendar::Duration{value, type.unit});
        case Type::Kind::Text:
        case Type::Kind::File:
        case Type::Kind::Reference: {
            const auto at = static_cast<std::size_t>(value);
            return within(texts, value) ? '"' + texts[at] + '"' : std::string();
        }
        case Type::Kind::Choice: {
            if (!type.choices.valid()) return {};
            const auto& choices = model.choices[type.choices].values;
            const auto at = static_cast<std::size_t>(value);
            return within(choices, value) ? choices[at].name : std::string();
        }
    }
    return {};
}

std::string written(const Model& model, const Type& type, std::int64_t value) {
    return written(model, type, value, model.texts);
}

}  // namespace engine::model
