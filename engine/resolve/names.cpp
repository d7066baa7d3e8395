#include "engine/resolve/names.h"

#include "engine/base/match.h"
#include "engine/model/written.h"

#include <algorithm>

namespace engine::resolve {
namespace {

using text::Code;

/// Narrowest first, as one says them; the part that a sentence is about comes last.
std::vector<std::string> said(const std::vector<syntax::Name>& names) {
    std::vector<std::string> all;
    for (const syntax::Name& name : names) all.push_back(name.text);
    return all;
}

std::vector<model::Named> meanings(const Draft& draft,
                                   const Speaking& speaking,
                                   const std::vector<syntax::Name>& names) {
    auto words = said(names);
    if (!speaking.prefix.empty()) {
        auto longer = words;
        longer.insert(longer.end(), speaking.prefix.rbegin(), speaking.prefix.rend());
        auto found = draft.lookup->meanings(speaking.subject, longer);
        if (!found.empty()) return found;
    }
    return draft.lookup->meanings(speaking.subject, words);
}

text::Span declaration_of(const Draft& draft, const model::Named& named) {
    return base::match(
        named,
        [&](model::AttributeId id) { return draft.model.attributes[id].span; },
        [&](model::DefinitionId id) { return draft.model.definitions[id].span; },
        [&](model::ParameterId id) { return draft.model.parameters[id].span; },
        [&](const model::Part& part) {
            return draft.model.attributes[part.attributes.front()].span;
        });
}

void report_unknown(Draft& draft,
                    const Speaking& speaking,
                    const std::vector<syntax::Name>& names) {
    for (const syntax::Name& name : names) {
        if (draft.broken.contains(name.text)) return;
    }
    if (const auto word = draft.choice_words.find(names.front().text);
        word != draft.choice_words.end()) {
        const std::string& choices = draft.model.choices[word->second].name;
        draft.report(Code::ChoiceAlone, names.front().span, {word->first, choices});
        return;
    }
    const auto known = draft.lookup->names_of(speaking.subject);
    // The word that is wrong is the first that leads nowhere by itself.
    for (const syntax::Name& name : names) {
        const bool exists = std::ranges::count(known, name.text) > 0 ||
                            draft.subjects.contains(name.text) || draft.records.contains(name.text);
        if (exists) continue;
        draft.report(Code::UnknownName, name.span, {name.text, text::suggestion(name.text, known)});
        return;
    }
    std::string whole;
    for (const syntax::Name& name : names) whole += (whole.empty() ? "" : " van ") + name.text;
    draft.report(Code::UnknownName, text::join(names.front().span, names.back().span), {whole, ""});
}

void note_use(Draft& draft, const model::Named& named) {
    base::match(
        named,
        [&](model::AttributeId id) { draft.used_attributes.insert(id); },
        [&](model::DefinitionId id) { draft.used_definitions.insert(id); },
        [&](model::ParameterId id) { draft.used_parameters.insert(id); },
        [&](const model::Part& part) {
            draft.used_attributes.insert(part.attributes.begin(), part.attributes.end());
        });
}

bool visible(Draft& draft,
             const Speaking& speaking,
             text::Span declared,
             const syntax::Name& name) {
    const Document& document = draft.documents.at(speaking.document);
    if (!declared.file.valid() || document.visible.contains(declared.file)) return true;
    const auto other = std::ranges::find_if(draft.documents, [&](const Document& candidate) {
        return candidate.tree->file == declared.file;
    });
    if (other == draft.documents.end()) return true;
    const bool terms = other->kind == Document::Kind::Terms;
    draft.report(
        Code::NotVisible, name.span, {name.text, other->title, terms ? "begrippen" : "regeling"});
    return false;
}

}  // namespace

std::optional<std::pair<model::SubjectId, std::vector<std::string>>> subject_of(
    Draft& draft, const syntax::Name& name) {
    if (const auto found = draft.subjects.find(name.text); found != draft.subjects.end()) {
        return std::pair{found->second, std::vector<std::string>{}};
    }
    const auto record = draft.records.find(name.text);
    if (record != draft.records.end() && record->second.places.size() == 1) {
        return record->second.places.front();
    }
    if (record != draft.records.end() && record->second.places.size() > 1) {
        const auto& places = record->second.places;
        const auto subject = [&](std::size_t i) {
            return draft.model.subjects[places[i].first].name;
        };
        draft.report(
            Code::AmbiguousName,
            name.span,
            {name.text, name.text + " van " + subject(0), name.text + " van " + subject(1)});
        return std::nullopt;
    }
    auto known = keys_of(draft.subjects);
    for (const auto& entry : draft.records) known.push_back(entry.first);
    draft.report(Code::UnknownSubject, name.span, {name.text, text::suggestion(name.text, known)});
    return std::nullopt;
}

void report_unknown_organ(Draft& draft, const syntax::Name& name) {
    draft.report(Code::UnknownOrgan,
                 name.span,
                 {name.text, text::suggestion(name.text, keys_of(draft.organs))});
}

model::OrganId organ_of(Draft& draft, const syntax::Name& name) {
    note_determiner(draft, name);
    const auto found = draft.organs.find(name.text);
    if (found != draft.organs.end()) return found->second;
    report_unknown_organ(draft, name);
    return {};
}

std::optional<model::Type> type_of(Draft& draft, const syntax::TypeName& written) {
    using From = syntax::TypeName::Kind;
    using To = model::Type::Kind;
    const auto per = [&] {
        if (!written.per) return quantity::Per::Once;
        switch (*written.per) {
            case syntax::TimeUnit::Week: return quantity::Per::Week;
            case syntax::TimeUnit::Month: return quantity::Per::Month;
            case syntax::TimeUnit::Quarter: return quantity::Per::Quarter;
            case syntax::TimeUnit::Year: return quantity::Per::Year;
            case syntax::TimeUnit::Day:
            case syntax::TimeUnit::WorkingDay: break;
        }
        draft.report(Code::NoSuchUnit, written.span, {"amount"});
        return quantity::Per::Once;
    };
    const auto unit = [&] {
        switch (written.per.value_or(syntax::TimeUnit::Day)) {
            case syntax::TimeUnit::Day: return calendar::Unit::Day;
            case syntax::TimeUnit::WorkingDay: return calendar::Unit::WorkingDay;
            case syntax::TimeUnit::Week: return calendar::Unit::Week;
            case syntax::TimeUnit::Month: return calendar::Unit::Month;
            case syntax::TimeUnit::Year: return calendar::Unit::Year;
            case syntax::TimeUnit::Quarter: break;
        }
        draft.report(Code::NoSuchUnit, written.span, {"duration"});
        return calendar::Unit::Month;
    };
    switch (written.kind) {
        case From::YesNo: return model::Type{.kind = To::YesNo};
        case From::Number: return model::Type{.kind = To::Number};
        case From::Money: return model::Type{.kind = To::Money, .per = per()};
        case From::Percentage: return model::Type{.kind = To::Percentage};
        case From::Date: return model::Type{.kind = To::Date};
        case From::Duration: return model::Type{.kind = To::Duration, .unit = unit()};
        case From::Text: return model::Type{.kind = To::Text};
        case From::File: return model::Type{.kind = To::File};
        case From::Reference: return model::Type{.kind = To::Reference};
        case From::Named: break;
    }
    const auto found = draft.choices.find(written.name.text);
    if (found != draft.choices.end()) {
        return model::Type{.kind = To::Choice, .choices = found->second};
    }
    // A record is a type only of a part; elsewhere it is none, so it is not what was meant.
    auto known = keys_of(draft.choices);
    for (const auto& entry : draft.records) {
        if (entry.first != written.name.text) known.push_back(entry.first);
    }
    for (const char* sort : {"getal", "bedrag", "percentage", "datum", "tekst", "bestand"}) {
        known.emplace_back(sort);
    }
    draft.report(Code::UnknownType,
                 written.name.span,
                 {written.name.text, text::suggestion(written.name.text, known)});
    return std::nullopt;
}

std::optional<model::Named> meaning_of(Draft& draft,
                                       const Speaking& speaking,
                                       const syntax::Path& path) {
    return meaning_of(draft, speaking, path.names, path.span);
}

std::optional<model::Named> meaning_of(Draft& draft,
                                       const Speaking& speaking,
                                       const std::vector<syntax::Name>& names,
                                       text::Span span) {
    for (const syntax::Name& name : names) note_determiner(draft, name);
    const auto found = meanings(draft, speaking, names);
    if (found.empty()) {
        report_unknown(draft, speaking, names);
        return std::nullopt;
    }
    if (found.size() > 1) {
        draft.report(Code::AmbiguousName,
                     span,
                     {names.front().text,
                      reading_of(draft.model, found[0]),
                      reading_of(draft.model, found[1])});
        return std::nullopt;
    }
    note_use(draft, found.front());
    const auto* id = std::get_if<model::DefinitionId>(&found.front());
    const bool broken =
        id != nullptr && draft.broken.contains(draft.model.definitions[*id].chain.back());
    const text::Span declared = declaration_of(draft, found.front());
    if (broken || !visible(draft, speaking, declared, names.front())) return std::nullopt;
    return found.front();
}

bool names_subject(const Draft& draft, const Speaking& speaking, const syntax::Path& path) {
    if (path.names.size() != 1) return false;
    const std::string& name = path.names.front().text;
    return name == draft.model.subjects[speaking.subject].name ||
           (!speaking.prefix.empty() && name == speaking.prefix.back());
}

bool has_meaning(const Draft& draft, const Speaking& speaking, const syntax::Path& path) {
    return !meanings(draft, speaking, path.names).empty();
}

void note_determiner(Draft& draft, const syntax::Name& name) {
    if (name.determiner == syntax::Determiner::De) {
        draft.determiners[name.text].de.push_back(name.span);
    } else if (name.determiner == syntax::Determiner::Het) {
        draft.determiners[name.text].het.push_back(name.span);
    }
}

std::string written(const Draft& draft, const model::Type& type, std::int64_t value) {
    return model::written(draft.model, type, value);
}

}  // namespace engine::resolve
