#include "engine/model/lookup.h"

#include "engine/base/match.h"

#include <algorithm>

namespace engine::model {
namespace {

/// Whether `names` walk up `chain` from its end, some steps left out.
bool leads_up(std::span<const std::string> names,
              const std::vector<std::string>& chain,
              std::string_view subject) {
    if (names.front() != chain.back()) return false;
    auto step = chain.rbegin() + 1;
    for (std::size_t i = 1; i < names.size(); ++i) {
        const bool last = i + 1 == names.size();
        step = std::find(step, chain.rend(), names[i]);
        if (step == chain.rend()) return last && names[i] == subject;
        ++step;
    }
    return true;
}

bool whole(std::span<const std::string> names,
           const std::vector<std::string>& chain,
           std::string_view subject) {
    if (!names.empty() && names.back() == subject && names.size() == chain.size() + 1) {
        names = names.first(names.size() - 1);
    }
    return std::equal(names.begin(), names.end(), chain.rbegin(), chain.rend());
}

}  // namespace

Lookup::Lookup(const Model& model) {
    for (const Subject& subject : model.subjects) subject_names_.push_back(subject.name);
    std::map<std::pair<SubjectId, std::vector<std::string>>, std::vector<AttributeId>> parts;
    for (std::size_t i = 0; i < model.attributes.size(); ++i) {
        const AttributeId id = model.attributes.id(i);
        const Attribute& attribute = model.attributes[id];
        add(attribute.subject, attribute.chain, id);
        for (std::size_t n = 1; n < attribute.chain.size(); ++n) {
            const auto end = attribute.chain.begin() + static_cast<std::ptrdiff_t>(n);
            parts[{attribute.subject, {attribute.chain.begin(), end}}].push_back(id);
        }
    }
    for (const auto& [key, attributes] : parts) {
        const auto& [subject, chain] = key;
        parts_[chain.back()].push_back({subject, chain, Part{chain, attributes}});
    }
    for (std::size_t i = 0; i < model.definitions.size(); ++i) {
        const DefinitionId id = model.definitions.id(i);
        add(model.definitions[id].subject, model.definitions[id].chain, id);
    }
    for (std::size_t i = 0; i < model.parameters.size(); ++i) {
        const ParameterId id = model.parameters.id(i);
        add({}, {model.parameters[id].name}, id);
    }
}

void Lookup::add(SubjectId subject, const std::vector<std::string>& chain, Named named) {
    entries_[chain.back()].push_back({subject, chain, std::move(named)});
}

std::vector<Named> Lookup::meanings(SubjectId subject, std::span<const std::string> names) const {
    if (names.empty()) return {};
    const std::string_view subject_name =
        subject.valid() ? std::string_view(subject_names_.at(subject.index)) : std::string_view();
    for (const auto* table : {&entries_, &parts_}) {
        const auto found = table->find(names.front());
        if (found == table->end()) continue;
        std::vector<Named> all;
        for (const Entry& entry : found->second) {
            if (entry.subject.valid() && entry.subject != subject) continue;
            if (!leads_up(names, entry.chain, subject_name)) continue;
            // Said in full, it can only be this one, whatever else ends in the same name.
            if (whole(names, entry.chain, subject_name)) return {entry.named};
            all.push_back(entry.named);
        }
        if (!all.empty()) return all;
    }
    return {};
}

std::vector<std::string> Lookup::names_of(SubjectId subject) const {
    std::vector<std::string> names;
    for (const auto* table : {&entries_, &parts_}) {
        for (const auto& [name, entries] : *table) {
            const bool fits = std::ranges::any_of(entries, [&](const Entry& entry) {
                return !entry.subject.valid() || entry.subject == subject;
            });
            if (fits) names.push_back(name);
        }
    }
    return names;
}

std::string reading_of(const Model& model, const Named& named) {
    const auto chained = [](const std::vector<std::string>& chain) {
        std::string text;
        for (auto name = chain.rbegin(); name != chain.rend(); ++name) {
            text += (text.empty() ? "" : " van ") + *name;
        }
        return text;
    };
    return base::match(
        named,
        [&](AttributeId id) { return chained(model.attributes[id].chain); },
        [&](DefinitionId id) { return chained(model.definitions[id].chain); },
        [&](ParameterId id) { return model.parameters[id].name; },
        [&](const Part& part) { return chained(part.chain); });
}

std::optional<std::int64_t> choice_of(const Choices& choices, std::string_view name) {
    const auto found = std::ranges::find(choices.values, name, &Choice::name);
    if (found == choices.values.end()) return std::nullopt;
    return found - choices.values.begin();
}

std::string key_of(const Model& model, const Type& type) {
    using quantity::Per;
    switch (type.kind) {
        case Type::Kind::YesNo: return "type/yes-no";
        case Type::Kind::Number: return "type/number";
        case Type::Kind::Money:
            switch (type.per) {
                case Per::Once: return "type/money";
                case Per::Week: return "type/money/week";
                case Per::Month: return "type/money/month";
                case Per::Quarter: return "type/money/quarter";
                case Per::Year: return "type/money/year";
            }
            break;
        case Type::Kind::Percentage: return "type/percentage";
        case Type::Kind::Date: return "type/date";
        case Type::Kind::Duration:
            switch (type.unit) {
                case calendar::Unit::Day: return "type/duration/day";
                case calendar::Unit::WorkingDay: return "type/duration/working-day";
                case calendar::Unit::Week: return "type/duration/week";
                case calendar::Unit::Month: return "type/duration/month";
                case calendar::Unit::Year: return "type/duration/year";
            }
            break;
        case Type::Kind::Text: return "type/text";
        case Type::Kind::File: return "type/file";
        case Type::Kind::Reference: return "type/reference";
        case Type::Kind::Choice:
            if (!type.choices.valid()) return "type/choice";
            return "type/choice/" + model.choices[type.choices].name;
    }
    return "type/number";
}

}  // namespace engine::model
