#include "engine/resolve/draft.h"
#include "engine/resolve/names.h"

#include <algorithm>

namespace engine::resolve {
namespace {

using text::Code;

/// The names in the chains of all facts together: so that concepts which hold each other twice, and
/// those again, cannot fill the memory.
constexpr std::size_t chain_names_max = 100'000;

std::map<std::string, text::Span, std::less<>> concept_spans(const Draft& draft) {
    std::map<std::string, text::Span, std::less<>> spans;
    for (const Placed& placed : draft.placed) {
        if (const auto* it = std::get_if<syntax::ChoiceConcept>(&placed.block->kind)) {
            spans.try_emplace(it->name.text, it->name.span);
        } else if (const auto* record = std::get_if<syntax::RecordConcept>(&placed.block->kind)) {
            spans.try_emplace(record->name.text, record->name.span);
        }
    }
    return spans;
}

void declare_choices(Draft& draft, const syntax::ChoiceConcept& it) {
    model::Choices made{.name = it.name.text, .values = {}};
    for (const syntax::Choice& choice : it.choices) {
        const auto same = std::ranges::find(made.values, choice.name.text, &model::Choice::name);
        if (same != made.values.end()) {
            const auto first = static_cast<std::size_t>(same - made.values.begin());
            draft.report(Code::DuplicateName,
                         choice.name.span,
                         {choice.name.text},
                         {it.choices[first].name.span});
            continue;
        }
        made.values.push_back({choice.name.text, choice.meaning ? choice.meaning->text : ""});
    }
    const auto id = draft.model.choices.add(std::move(made));
    for (const model::Choice& choice : draft.model.choices[id].values) {
        draft.choice_words.try_emplace(choice.name, id);
    }
    draft.choices.emplace(it.name.text, id);
}

void declare_organ(Draft& draft, const syntax::Organ& it) {
    if (const auto same = draft.organs.find(it.name.text); same != draft.organs.end()) {
        const auto first = draft.model.organs[same->second].span;
        draft.report(Code::DuplicateName, it.name.span, {it.name.text}, {first});
        return;
    }
    const std::string meaning = it.meaning ? it.meaning->text : "";
    draft.organs.emplace(
        it.name.text, draft.model.organs.add({it.name.text, it.name.text, meaning, it.name.span}));
}

void declare_concepts(Draft& draft) {
    const auto spans = concept_spans(draft);
    const auto twice = [&](const syntax::Quoted& name) {
        const text::Span first = spans.at(name.text);
        if (first == name.span) return false;
        draft.report(Code::DuplicateName, name.span, {name.text}, {first});
        return true;
    };
    for (const Placed& placed : draft.placed) {
        if (const auto* organ = std::get_if<syntax::Organ>(&placed.block->kind)) {
            declare_organ(draft, *organ);
        } else if (const auto* it = std::get_if<syntax::ChoiceConcept>(&placed.block->kind)) {
            if (!twice(it->name)) declare_choices(draft, *it);
        } else if (const auto* record = std::get_if<syntax::RecordConcept>(&placed.block->kind)) {
            if (twice(record->name)) continue;
            draft.records.emplace(record->name.text, Record{record, record->name.span, {}});
        }
    }
}

const std::string& name_of(const syntax::Field& field) {
    return field.name ? field.name->text : field.type.name.text;
}
text::Span span_of(const syntax::Field& field) {
    return field.name ? field.name->span : field.type.name.span;
}

bool is_record(const Draft& draft, const syntax::TypeName& type) {
    return type.kind == syntax::TypeName::Kind::Named && draft.records.contains(type.name.text);
}

/// What is judged: every record that is no part of another.
void declare_subjects(Draft& draft) {
    std::set<std::string, std::less<>> parts;
    for (const auto& [name, record] : draft.records) {
        for (const syntax::Field& field : record.fields->fields) {
            if (is_record(draft, field.type)) parts.insert(field.type.name.text);
        }
    }
    for (const Placed& placed : draft.placed) {
        const auto* it = std::get_if<syntax::RecordConcept>(&placed.block->kind);
        if (it == nullptr || parts.contains(it->name.text)) continue;
        if (draft.subjects.contains(it->name.text)) continue;
        const auto id = draft.model.subjects.add({it->name.text, it->name.span});
        draft.subjects.emplace(it->name.text, id);
    }
    // Every rule set can speak of the regulation itself.
    const auto same = draft.subjects.find("verordening");
    draft.ordinance =
        same != draft.subjects.end() ? same->second : draft.model.subjects.add({"verordening", {}});
    draft.subjects.emplace("verordening", draft.ordinance);
}

void add_remarks(Draft& draft, const syntax::Remarks& remarks, model::Attribute& made) {
    made.optional = remarks.optional;
    made.question = remarks.question ? remarks.question->text : "";
    made.meaning = remarks.meaning ? remarks.meaning->text : "";
    made.explanation = remarks.explanation ? remarks.explanation->text : "";
    if (!remarks.supplier) return;
    made.supplier = remarks.supplier->text;
    const bool party =
        draft.organs.contains(made.supplier) || draft.records.contains(made.supplier);
    if (!party) report_unknown_organ(draft, *remarks.supplier);
}

/// Walks down the records of a subject; a chain of records that closes is reported.
class Flattening {
public:
    Flattening(Draft& draft, model::SubjectId subject, std::string_view name)
        : draft_(draft), subject_(subject), open_{std::string(name)} {}

    void add(Record& record, bool optional) {
        record.places.emplace_back(subject_, chain_);
        std::map<std::string, text::Span> seen;
        for (const syntax::Field& field : record.fields->fields) {
            const auto [same, fresh] = seen.emplace(name_of(field), span_of(field));
            if (!fresh) {
                report_once(Code::DuplicateName, span_of(field), {name_of(field)}, {same->second});
                continue;
            }
            if (draft_.chain_names > chain_names_max) return;
            chain_.push_back(name_of(field));
            add_field(field, optional || field.remarks.optional);
            chain_.pop_back();
        }
    }

private:
    void add_field(const syntax::Field& field, bool optional) {
        if (is_record(draft_, field.type)) return add_part(field, optional);
        const auto type = type_of(draft_, field.type);
        if (!type) {
            draft_.broken.insert(name_of(field));
            return;
        }
        model::Attribute made{.subject = subject_, .chain = chain_, .type = *type};
        made.span = span_of(field);
        add_remarks(draft_, field.remarks, made);
        made.optional = optional;
        draft_.taken.try_emplace({subject_, chain_}, made.span);
        draft_.model.attributes.add(std::move(made));
        draft_.chain_names += chain_.size();
    }

    void add_part(const syntax::Field& field, bool optional) {
        const std::string& name = field.type.name.text;
        if (std::ranges::count(open_, name) > 0) {
            std::string chain;
            for (const std::string& part : open_) chain += "`" + part + "` → ";
            report_once(Code::PartOfItself, span_of(field), {chain + "`" + name + "`"}, {});
            return;
        }
        open_.push_back(name);
        add(draft_.records.find(name)->second, optional);
        open_.pop_back();
    }

    // A record that is part of two subjects is walked twice.
    void report_once(Code code,
                     text::Span span,
                     std::vector<std::string> arguments,
                     std::vector<text::Span> related) {
        text::Diagnostic found{code, span, std::move(arguments), std::move(related)};
        const bool said = std::ranges::count(draft_.diagnostics, found) > 0;
        if (!said) draft_.diagnostics.push_back(std::move(found));
    }

    Draft& draft_;
    model::SubjectId subject_;
    std::vector<std::string> chain_;
    std::vector<std::string> open_;
};

void flatten(Draft& draft) {
    const std::map<std::string, model::SubjectId, std::less<>> subjects = draft.subjects;
    for (const auto& [name, subject] : subjects) {
        const auto record = draft.records.find(name);
        if (record == draft.records.end()) continue;
        Flattening(draft, subject, name).add(record->second, false);
        if (draft.chain_names <= chain_names_max) continue;
        draft.report(Code::TooManyFacts, record->second.span, {name});
        return;
    }
    // Records that only hold each other belong to no subject: walking one of them finds the circle.
    for (auto& [name, record] : draft.records) {
        if (record.places.empty()) Flattening(draft, draft.ordinance, name).add(record, false);
    }
}

/// The subject and chain of a fact, judgement or definition on `on`, or nothing when reported.
std::optional<std::pair<model::SubjectId, std::vector<std::string>>> place_of(
    Draft& draft, const syntax::Name& on, const std::string& name) {
    auto place = subject_of(draft, on);
    if (!place) return std::nullopt;
    place->second.push_back(name);
    return place;
}

/// Whether the name is still free on this subject; else it is reported.
bool take(Draft& draft,
          const std::pair<model::SubjectId, std::vector<std::string>>& place,
          const syntax::Quoted& name) {
    const auto [entry, fresh] = draft.taken.try_emplace(place, name.span);
    if (!fresh) draft.report(Code::DuplicateName, name.span, {name.text}, {entry->second});
    return fresh;
}

void add_attribute(Draft& draft, model::Attribute made, const syntax::Quoted& name) {
    if (!take(draft, {made.subject, made.chain}, name)) return;
    made.span = name.span;
    draft.model.attributes.add(std::move(made));
}

void declare_fact(Draft& draft, const syntax::Fact& it) {
    const auto place = place_of(draft, it.subject, it.name.text);
    const auto type = type_of(draft, it.type);
    if (!place || !type) {
        draft.broken.insert(it.name.text);
        return;
    }
    model::Attribute made{.subject = place->first, .chain = place->second, .type = *type};
    add_remarks(draft, it.remarks, made);
    add_attribute(draft, std::move(made), it.name);
}

void declare_judgement(Draft& draft, const syntax::Judgement& it) {
    const auto place = place_of(draft, it.subject, it.name.text);
    const auto type = type_of(draft, it.type);
    if (!place || !type) {
        draft.broken.insert(it.name.text);
        return;
    }
    model::Attribute made{.subject = place->first, .chain = place->second, .type = *type};
    made.origin = model::Attribute::Origin::Judged;
    made.with_reasons = it.with_reasons;
    made.question = it.question ? it.question->text : "";
    made.explanation = it.explanation ? it.explanation->text : "";
    if (it.organ) made.organ = organ_of(draft, *it.organ);
    add_attribute(draft, std::move(made), it.name);
}

/// A definition has a name before anybody knows what it comes to.
void declare_definition(Draft& draft,
                        const syntax::Name& subject,
                        const syntax::Quoted& name,
                        model::Type type) {
    const auto place = place_of(draft, subject, name.text);
    if (!place) {
        draft.broken.insert(name.text);
        return;
    }
    // Versions of one definition share a name; `define` sees that no two hold on one day.
    if (draft.defined.contains(*place) || !take(draft, *place, name)) return;
    const auto id = draft.model.definitions.add({.subject = place->first,
                                                 .chain = place->second,
                                                 .phrase = name.text,
                                                 .type = type,
                                                 .versions = {},
                                                 .overrides = {},
                                                 .span = name.span});
    draft.defined.emplace(*place, id);
}

}  // namespace

void declare(Draft& draft) {
    declare_concepts(draft);
    declare_subjects(draft);
    flatten(draft);
    for (const Placed& placed : draft.placed) {
        if (const auto* fact = std::get_if<syntax::Fact>(&placed.block->kind)) {
            declare_fact(draft, *fact);
        } else if (const auto* judged = std::get_if<syntax::Judgement>(&placed.block->kind)) {
            declare_judgement(draft, *judged);
        } else if (const auto* it = std::get_if<syntax::Parameter>(&placed.block->kind)) {
            declare_parameter(draft, placed, *it);
        }
    }
    for (const Placed& placed : draft.placed) {
        const auto* filling = std::get_if<syntax::FillsIn>(&placed.block->kind);
        if (filling != nullptr) fill_in(draft, placed, *filling);
    }
    for (const Placed& placed : draft.placed) {
        if (const auto* it = std::get_if<syntax::DefinePredicate>(&placed.block->kind)) {
            declare_definition(draft, it->subject, it->name, {});
        } else if (const auto* value = std::get_if<syntax::DefineValue>(&placed.block->kind)) {
            declare_definition(draft, value->subject, value->name, {});
        } else if (const auto* table = std::get_if<syntax::DecisionTable>(&placed.block->kind)) {
            const auto type = type_of(draft, table->type);
            if (!type) draft.broken.insert(table->name.text);
            declare_definition(draft, table->subject, table->name, type.value_or(model::Type{}));
        }
    }
    draft.lookup.emplace(draft.model);
}

}  // namespace engine::resolve
