#include "engine/facts/schema.h"

#include "engine/facts/case.h"
#include "engine/facts/hardship.h"
#include "engine/facts/json_values.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace engine::facts {
namespace {

using Schema = nlohmann::ordered_json;
using model::Attribute;
using model::Type;

Schema text_schema() {
    return {{"type", "string"}};
}

Schema date_schema() {
    return {{"type", "string"},
            {"format", "date"},
            {"pattern", "^(1[89]|2[0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}$"}};
}

Schema object_schema(Schema properties, const std::vector<std::string>& required) {
    Schema made{{"type", "object"}, {"properties", std::move(properties)}};
    if (!required.empty()) made["required"] = required;
    made["additionalProperties"] = false;
    return made;
}

/// `{"euro": 46000, "per": "jaar"}`; without a word for the unit the count alone.
Schema counted_schema(std::string_view count,
                      Schema number,
                      std::string_view unit,
                      std::string_view word) {
    Schema properties;
    properties[std::string(count)] = std::move(number);
    std::vector<std::string> required{std::string(count)};
    if (!word.empty()) {
        properties[std::string(unit)] = {{"const", word}};
        required.emplace_back(unit);
    }
    return object_schema(std::move(properties), required);
}

template <class Things>
Schema names_schema(const Things& things) {
    Schema names = Schema::array();
    for (const auto& thing : things) names.push_back(thing.name);
    return {{"enum", std::move(names)}};
}

Schema value_schema(const model::Model& model, const Type& type) {
    const Schema number{{"type", "number"}};
    switch (type.kind) {
        case Type::Kind::YesNo: return {{"type", "boolean"}};
        case Type::Kind::Number: return number;
        case Type::Kind::Money:
            return counted_schema("euro", number, "per", word_of(json_periods, type.per));
        case Type::Kind::Percentage: return counted_schema("procent", number, "", "");
        case Type::Kind::Date: return date_schema();
        case Type::Kind::Duration: {
            const Schema whole{
                {"type", "integer"}, {"minimum", 0}, {"maximum", calendar::duration_max}};
            return counted_schema("aantal", whole, "eenheid", word_of(json_units, type.unit));
        }
        case Type::Kind::Choice: return names_schema(model.choices[type.choices].values);
        case Type::Kind::Text:
        case Type::Kind::File:
        case Type::Kind::Reference: break;
    }
    return text_schema();
}

/// The value, or that it is unknown, or that there is none.
Schema known_or_not(Schema value, bool optional) {
    Schema any = Schema::array({std::move(value), {{"type", "null"}}});
    if (optional) any.push_back(object_schema({{"ontbreekt", {{"const", true}}}}, {"ontbreekt"}));
    return any;
}

Schema described(const Attribute& attribute, Schema any) {
    Schema made{{"title", attribute.phrase}};
    const std::string& told = attribute.question.empty() ? attribute.meaning : attribute.question;
    if (!told.empty()) made["description"] = told;
    made["anyOf"] = std::move(any);
    return made;
}

class Writer {
public:
    Writer(const model::Model& model, model::SubjectId subject) : model_(model), subject_(subject) {
        for (const Attribute& attribute : model.attributes) {
            // No case can be read that lies deeper.
            const bool reached = attribute.chain.size() + 2 < json_depth_max;
            if (attribute.subject == subject && reached) attributes_.push_back(&attribute);
        }
    }

    Schema facts() const {
        Schema made = object_schema(Schema::object(), {});
        for (const Attribute* attribute : attributes_) {
            if (attribute->origin == Attribute::Origin::Judged) continue;
            Schema* part = &made;
            for (std::size_t n = 1; n < attribute->chain.size(); ++n) {
                part = &part_in(*part, *attribute, n);
            }
            (*part)["properties"][attribute->chain.back()] =
                described(*attribute,
                          known_or_not(value_schema(model_, attribute->type), attribute->optional));
        }
        return made;
    }

    Schema judgements() const {
        Schema properties = Schema::object();
        for (const Attribute* attribute : attributes_) {
            if (attribute->origin != Attribute::Origin::Judged) continue;
            properties[attribute->chain.back()] =
                described(*attribute, known_or_not(judgement(*attribute), false));
        }
        return object_schema(std::move(properties), {});
    }

    /// By regulation and place; empty where no hardship clause sets anything aside.
    Schema asides() const {
        Schema regulations = Schema::object();
        for (const Settable& one : settable(model_, subject_)) {
            const model::Unit& unit = model_.units[one.unit];
            Schema& regulation = regulations[model_.regulations[unit.regulation].title];
            if (regulation.is_null()) regulation = object_schema(Schema::object(), {});
            Schema& any = regulation["properties"][citation::full(unit.place)]["anyOf"];
            if (any.is_null()) any = known_or_not(aside(), false);
            Schema& organs = any[0]["properties"]["door"]["enum"];
            const std::string organ = one.organ.valid() ? model_.organs[one.organ].name : "";
            if (std::ranges::find(organs, Schema(organ)) == organs.end()) organs.push_back(organ);
        }
        return regulations.empty() ? regulations : object_schema(std::move(regulations), {});
    }

private:
    Schema aside() const {
        Schema properties{{"door", {{"enum", Schema::array()}}},
                          {"datum", date_schema()},
                          {"reden", text_schema()}};
        properties["reden"]["minLength"] = 1;
        return object_schema(std::move(properties), {"reden"});
    }

    /// The part that the first `n` names of the attribute lead to, made when it is new.
    Schema& part_in(Schema& wider, const Attribute& attribute, std::size_t n) const {
        Schema& part = wider["properties"][attribute.chain[n - 1]];
        if (part.is_null()) {
            const auto required = [&](const Attribute* other) {
                return other->origin != Attribute::Origin::Judged && !other->optional &&
                       other->chain.size() > n &&
                       std::equal(other->chain.begin(),
                                  other->chain.begin() + static_cast<std::ptrdiff_t>(n),
                                  attribute.chain.begin());
            };
            const bool optional = std::ranges::none_of(attributes_, required);
            part["anyOf"] = known_or_not(object_schema(Schema::object(), {}), optional);
        }
        return part["anyOf"][0];
    }

    Schema judgement(const Attribute& attribute) const {
        Schema properties{{"oordeel", value_schema(model_, attribute.type)}};
        if (attribute.organ.valid()) {
            properties["door"] = {{"const", model_.organs[attribute.organ].name}};
        } else if (!model_.organs.empty()) {
            properties["door"] = names_schema(model_.organs);
        }
        properties["datum"] = date_schema();
        properties["reden"] = text_schema();
        if (!attribute.with_reasons) return object_schema(std::move(properties), {"oordeel"});
        properties["reden"]["minLength"] = 1;
        return object_schema(std::move(properties), {"oordeel", "reden"});
    }

    const model::Model& model_;
    model::SubjectId subject_;
    std::vector<const Attribute*> attributes_;
};

}  // namespace

std::string schema(const model::Model& model, model::SubjectId subject) {
    const std::string& name = model.subjects[subject].name;
    const Writer writer(model, subject);
    std::vector<std::string> required{"datum"};
    if (subjects_of_cases(model) != std::vector{subject}) required.emplace_back("onderwerp");
    Schema made{{"$schema", "https://json-schema.org/draft/2020-12/schema"}, {"title", name}};
    Schema properties{{"verzoek", text_schema()},
                      {"regeling", text_schema()},
                      {"onderwerp", {{"const", name}}},
                      {"datum", date_schema()},
                      {"gegevens", writer.facts()},
                      {"oordelen", writer.judgements()}};
    Schema asides = writer.asides();
    if (!asides.empty()) properties["buiten toepassing"] = std::move(asides);
    made.update(object_schema(std::move(properties), required));
    return made.dump(2, ' ', false, Schema::error_handler_t::replace) + '\n';
}

}  // namespace engine::facts
