#include "engine/facts/hardship.h"
#include "engine/facts/json_values.h"
#include "engine/facts/naming.h"
#include "engine/facts/places.h"
#include "engine/facts/read.h"

#include <algorithm>

namespace engine::facts {
namespace {

using model::Attribute;
using text::Code;
using Chain = std::vector<std::string>;

bool is_judged(const Attribute& attribute) {
    return attribute.origin == Attribute::Origin::Judged;
}

bool begins_with(const Chain& chain, const Chain& start) {
    return chain.size() >= start.size() && std::equal(start.begin(), start.end(), chain.begin());
}

/// `{"ontbreekt": true}`
bool says_absent(const Json& json) {
    const Json::Member* absent = json.member("ontbreekt");
    return absent != nullptr && json.members.size() == 1 && absent->value.kind == Json::Kind::True;
}

/// The brace that a case begins with: where a field is lacking.
text::Span start_of(const Json& json) {
    return {json.span.file, json.span.begin, json.span.begin + 1};
}

class JsonCase {
public:
    JsonCase(const model::Model& model, text::Diagnostics& diagnostics)
        : model_(model), values_(model, diagnostics) {}

    std::optional<Case> read(const Json& root) {
        values_.only(root,
                     {"verzoek",
                      "regeling",
                      "onderwerp",
                      "datum",
                      "gegevens",
                      "oordelen",
                      "buiten toepassing"});
        const auto subject = subject_of(root);
        const auto day = day_of(root);
        if (!subject) return std::nullopt;
        made_ = empty_case(model_, *subject, day.value_or(calendar::date_of(0)));
        if (const auto* under = root.member("regeling")) {
            made_.under =
                regulation_named(model_, under->value.lexeme).value_or(model::RegulationId{});
        }
        if (const auto* title = root.member("verzoek")) {
            made_.title = values_.text(*title).value_or("");
        }
        const auto* facts = root.member("gegevens");
        if (facts != nullptr && values_.is_object(*facts)) read_part(facts->value, {});
        const auto* judgements = root.member("oordelen");
        if (judgements != nullptr && values_.is_object(*judgements)) {
            for (const auto& one : judgements->value.members) read_judgement(one);
        }
        const auto* asides = root.member("buiten toepassing");
        if (asides != nullptr && values_.is_object(*asides)) {
            for (const auto& one : asides->value.members) read_asides(one);
        }
        return std::move(made_);
    }

private:
    std::optional<calendar::Date> day_of(const Json& root) {
        const Json::Member* day = root.member("datum");
        if (day != nullptr) return values_.date(*day);
        values_.report(Code::DateMissing, start_of(root));
        return std::nullopt;
    }

    std::optional<model::SubjectId> subject_of(const Json& root) {
        if (const auto* field = root.member("onderwerp")) {
            const auto name = values_.text(*field);
            const auto found = name ? find_named(model_.subjects, *name) : std::nullopt;
            if (name && !found) {
                const auto known = names_in(model_.subjects);
                values_.report(Code::UnknownSubject,
                               field->value.span,
                               {*name, text::suggestion(*name, known)});
            }
            return found;
        }
        const auto subjects = subjects_of_cases(model_);
        if (subjects.size() == 1) return subjects.front();
        values_.report(Code::SubjectMissing, start_of(root));
        return std::nullopt;
    }

    /// The facts that begin with these names: one fact, or those of a part.
    std::vector<model::AttributeId> facts_below(const Chain& chain) const {
        std::vector<model::AttributeId> found;
        for (std::size_t i = 0; i < model_.attributes.size(); ++i) {
            const auto id = model_.attributes.id(i);
            const Attribute& attribute = model_.attributes[id];
            const bool fits = attribute.subject == made_.subject && !is_judged(attribute);
            if (fits && begins_with(attribute.chain, chain)) found.push_back(id);
        }
        return found;
    }

    void read_part(const Json& part, const Chain& chain) {
        for (const Json::Member& field : part.members) read_field(field, chain);
    }

    void read_field(const Json::Member& field, Chain chain) {
        chain.push_back(field.name);
        const auto facts = facts_below(chain);
        const bool is_fact = facts.size() == 1 && model_.attributes[facts[0]].chain == chain;
        if (facts.empty()) {
            refuse(field, chain);
        } else if (field.value.kind == Json::Kind::Null) {
            return;
        } else if (says_absent(field.value)) {
            for (const auto fact : facts) put_absent(field, fact);
        } else if (is_fact) {
            put(field, facts[0]);
        } else if (values_.is_object(field)) {
            read_part(field.value, chain);
        }
    }

    /// A name that no fact has: perhaps it follows from facts.
    void refuse(const Json::Member& field, const Chain& chain) {
        const auto follows = [&](const model::Definition& definition) {
            return definition.subject == made_.subject && definition.chain == chain;
        };
        const bool filled_in = chain.size() == 1 && find_named(model_.parameters, field.name);
        if (filled_in || std::ranges::any_of(model_.definitions, follows)) {
            values_.report(Code::NotAGivenFact, field.name_span, {field.name});
            return;
        }
        const Chain part(chain.begin(), chain.end() - 1);
        std::vector<std::string> known;
        for (const auto fact : facts_below(part)) {
            known.push_back(model_.attributes[fact].chain[part.size()]);
        }
        values_.unknown_field(field, known);
    }

    void put(const Json::Member& field, model::AttributeId id) {
        const auto value = values_.value(field, model_.attributes[id].type, made_.texts);
        if (!value) return;
        Fact& fact = made_.facts[id.index];
        fact.state = Fact::State::Known;
        fact.value = *value;
        fact.span = field.span();
    }

    void put_absent(const Json::Member& field, model::AttributeId id) {
        const Attribute& attribute = model_.attributes[id];
        if (!attribute.optional) {
            values_.report(Code::NotOptional, field.span(), {attribute.phrase});
            return;
        }
        made_.facts[id.index].state = Fact::State::Absent;
        made_.facts[id.index].span = field.span();
    }

    std::optional<model::AttributeId> judgement_named(const Json::Member& field) {
        std::vector<std::string> known;
        for (std::size_t i = 0; i < model_.attributes.size(); ++i) {
            const Attribute& attribute = model_.attributes[model_.attributes.id(i)];
            if (attribute.subject != made_.subject || !is_judged(attribute)) continue;
            if (attribute.chain.back() == field.name) return model_.attributes.id(i);
            known.push_back(attribute.chain.back());
        }
        values_.report(Code::UnknownJudgement,
                       field.name_span,
                       {field.name, text::suggestion(field.name, known)});
        return std::nullopt;
    }

    void read_judgement(const Json::Member& field) {
        const auto id = judgement_named(field);
        if (!id || field.value.kind == Json::Kind::Null || !values_.is_object(field)) return;
        values_.only(field.value, {"oordeel", "door", "datum", "reden"});
        const auto* organ = field.value.member("door");
        const bool entitled = organ == nullptr || judges(*organ, field.name, *id);
        const auto* said = field.value.member("oordeel");
        if (!entitled || said == nullptr || said->value.kind == Json::Kind::Null) return;
        put(*said, *id);
        Fact& fact = made_.facts[id->index];
        if (fact.state != Fact::State::Known) return;
        fact.span = field.span();
        if (const auto* day = field.value.member("datum")) fact.date = values_.date(*day);
        if (const auto* reason = field.value.member("reden")) {
            fact.reason = values_.text(*reason).value_or("");
        }
        if (model_.attributes[*id].with_reasons && fact.reason.empty()) {
            values_.report(Code::ReasonsMissing, field.span(), {field.name});
        }
    }

    /// Whether the organ is the one that gives this judgement.
    bool judges(const Json::Member& field, const std::string& what, model::AttributeId id) {
        const auto organ = organ_in(field);
        if (!organ) return false;
        const model::OrganId judge = model_.attributes[id].organ;
        if (!judge.valid() || judge == *organ) return true;
        const std::string& named = model_.organs[*organ].name;
        values_.report(
            Code::JudgedByOther, field.value.span, {what, model_.organs[judge].name, named});
        return false;
    }

    std::optional<model::OrganId> organ_in(const Json::Member& field) {
        const auto name = values_.text(field);
        if (!name) return std::nullopt;
        const auto organ = find_named(model_.organs, *name);
        if (!organ) {
            const auto known = names_in(model_.organs);
            values_.report(
                Code::UnknownOrgan, field.value.span, {*name, text::suggestion(*name, known)});
        }
        return organ;
    }

    /// What was set aside of one regulation.
    void read_asides(const Json::Member& field) {
        const auto regulation = regulation_named(model_, field.name);
        if (!regulation) {
            values_.report(Code::UnknownRegulation,
                           field.name_span,
                           {field.name, text::suggestion(field.name, regulation_names(model_))});
            return;
        }
        if (field.value.kind == Json::Kind::Null || !values_.is_object(field)) return;
        for (const Json::Member& one : field.value.members) {
            read_aside(one, model_.regulations[*regulation].title);
        }
    }

    void read_aside(const Json::Member& field, const std::string& title) {
        if (field.value.kind == Json::Kind::Null || !values_.is_object(field)) return;
        values_.only(field.value, {"door", "datum", "reden"});
        SaidAside said{field.name, field.name_span, title, units_cited(field.name, title), {}};
        said.aside.span = field.span();
        if (const auto* by = field.value.member("door")) {
            const auto organ = organ_in(*by);
            if (!organ) return;
            said.aside.organ = *organ;
        }
        if (const auto* day = field.value.member("datum")) said.aside.date = values_.date(*day);
        if (const auto* reason = field.value.member("reden")) {
            said.aside.reason = values_.text(*reason).value_or("");
        }
        if (auto wrong = put_aside(model_, made_, std::move(said))) {
            values_.report(std::move(*wrong));
        }
    }

    std::vector<model::UnitId> units_cited(const std::string& cited, const std::string& title) {
        for (const model::Unit& unit : model_.units) {
            if (citation::full(unit.place) != cited) continue;
            auto units = units_at(model_, title, unit.place);
            if (!units.empty()) return units;
        }
        return {};
    }

    const model::Model& model_;
    JsonValues values_;
    Case made_;
};

}  // namespace

std::optional<Case> read_json(const text::SourceFiles& files,
                              text::FileId file,
                              const model::Model& model,
                              text::Diagnostics& diagnostics) {
    const auto root = json_tree(file, files[file], diagnostics);
    if (!root) return std::nullopt;
    return JsonCase(model, diagnostics).read(*root);
}

std::optional<NamedRegulation> regulation_of(text::FileId file,
                                             const text::SourceFile& source,
                                             text::Diagnostics& diagnostics) {
    const auto root = json_tree(file, source, diagnostics);
    if (!root) return std::nullopt;
    const Json::Member* field = root->member("regeling");
    if (field == nullptr) {
        diagnostics.push_back({Code::RegulationMissing, start_of(*root), {}});
        return std::nullopt;
    }
    if (field->value.kind == Json::Kind::String) {
        return NamedRegulation{field->value.lexeme, field->value.span};
    }
    diagnostics.push_back({Code::WrongJsonType, field->value.span, {"regeling", "type/text"}});
    return std::nullopt;
}

}  // namespace engine::facts
