/// Values of facts as JSON writes them. Not a door.
#pragma once

#include "engine/facts/json_tree.h"
#include "engine/model/model.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace engine::facts {

template <class Thing>
struct JsonWord {
    Thing thing;
    std::string_view word;
};

/// What stands behind `per` of an amount.
inline constexpr std::array json_periods{
    JsonWord<quantity::Per>{quantity::Per::Week, "week"},
    JsonWord<quantity::Per>{quantity::Per::Month, "maand"},
    JsonWord<quantity::Per>{quantity::Per::Quarter, "kwartaal"},
    JsonWord<quantity::Per>{quantity::Per::Year, "jaar"}};

/// What stands behind `eenheid` of a duration.
inline constexpr std::array json_units{
    JsonWord<calendar::Unit>{calendar::Unit::Day, "dagen"},
    JsonWord<calendar::Unit>{calendar::Unit::WorkingDay, "werkdagen"},
    JsonWord<calendar::Unit>{calendar::Unit::Week, "weken"},
    JsonWord<calendar::Unit>{calendar::Unit::Month, "maanden"},
    JsonWord<calendar::Unit>{calendar::Unit::Year, "jaren"}};

template <class Words, class Thing>
std::string_view word_of(const Words& words, Thing thing) {
    for (const auto& one : words) {
        if (one.thing == thing) return one.word;
    }
    return {};
}

/// Reads the values in one case; what cannot be meant is reported.
class JsonValues {
public:
    JsonValues(const model::Model& model, text::Diagnostics& diagnostics)
        : model_(model), diagnostics_(diagnostics) {}

    /// A new text is added to `texts`.
    std::optional<std::int64_t> value(const Json::Member& field,
                                      const model::Type& type,
                                      std::vector<std::string>& texts);
    std::optional<calendar::Date> date(const Json::Member& field);
    std::optional<std::string> text(const Json::Member& field);
    /// Whether it is an object; reported when it is not.
    bool is_object(const Json::Member& field);

    /// Reports the fields of an object that have another name than these.
    void only(const Json& object, const std::vector<std::string>& names);
    void unknown_field(const Json::Member& field, const std::vector<std::string>& known);

    void report(text::Diagnostic wrong) { diagnostics_.push_back(std::move(wrong)); }
    void report(text::Code code, text::Span span, std::vector<std::string> arguments = {}) {
        diagnostics_.push_back({code, span, std::move(arguments)});
    }

private:
    std::optional<std::int64_t> yes_no(const Json::Member& field);
    std::optional<std::int64_t> money(const Json::Member& field, const model::Type& type);
    std::optional<std::int64_t> percentage(const Json::Member& field, const model::Type& type);
    std::optional<std::int64_t> duration(const Json::Member& field, const model::Type& type);
    std::optional<std::int64_t> choice(const Json::Member& field, const model::Type& type);
    std::optional<std::int64_t> number(const Json::Member& field,
                                       const model::Type& type,
                                       std::size_t digits_kept);
    const Json::Member* counted(const Json::Member& field,
                                const model::Type& type,
                                std::string_view count,
                                std::string_view unit);
    template <class Words>
    auto unit_in(const Json::Member& field, const Words& words, const model::Type& type)
        -> std::optional<decltype(words[0].thing)>;
    void wrong(const Json::Member& field, std::string demanded);

    const model::Model& model_;
    text::Diagnostics& diagnostics_;
};

}  // namespace engine::facts
