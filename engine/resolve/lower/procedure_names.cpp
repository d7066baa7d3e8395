#include "engine/base/match.h"
#include "engine/resolve/lower/procedures.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace engine::resolve {
namespace {

using model::Moment;
using text::Code;

// Who and what a procedure that goes with any decision can speak of.
constexpr std::string_view applicant = "aanvrager";
constexpr std::string_view authority = "bestuursorgaan";
constexpr std::string_view application = "aanvraag";
constexpr std::string_view decision = "besluit";
constexpr std::string_view publication = "bekendmaking";
constexpr std::string_view publishing = "bekendmaken";
constexpr std::string_view deciding_term = "beslistermijn";

struct Named {
    std::string_view name;
    calendar::Calendar calendar;
};
constexpr std::array calendars{
    Named{"Algemene termijnenwet", calendar::Calendar::Termijnenwet},
    Named{"Schotse werkdagen", calendar::Calendar::Scotland},
    Named{"Verordening 1182/71", calendar::Calendar::Regulation1182},
};

template <class Id, class Table>
std::vector<std::string> names_in(const std::vector<Id>& ids, const Table& things) {
    std::vector<std::string> names;
    for (const Id id : ids) names.push_back(things[id].name);
    return names;
}

template <class Id, class Table>
std::optional<Id> named(const std::vector<Id>& ids, const Table& things, std::string_view name) {
    const auto found =
        std::ranges::find_if(ids, [&](const Id& id) { return things[id].name == name; });
    return found == ids.end() ? std::nullopt : std::optional(*found);
}

/// Without a subject a procedure speaks of no facts; the names of invulpunten are for all.
Speaking speaking_of(const Draft& draft, const WrittenProcedure& written) {
    const model::SubjectId subject = draft.model.procedures[written.head.id].subject;
    return {subject.valid() ? subject : draft.ordinance, {}, written.document};
}

}  // namespace

std::vector<model::ProcedureId> companions_of(const model::Model& model, model::ProcedureId id) {
    std::vector<model::ProcedureId> all{id};
    const model::Procedure& self = model.procedures[id];
    for (std::size_t i = 0; i < model.procedures.size(); ++i) {
        const auto other = model.procedures.id(i);
        const model::Procedure& it = model.procedures[other];
        const bool together =
            it.subject == self.subject || !it.subject.valid() || !self.subject.valid();
        const bool fits =
            together && other != id &&
            calendar::overlap(model.units[it.unit].period, model.units[self.unit].period);
        if (fits) all.push_back(other);
    }
    return all;
}

ProcedureNames::ProcedureNames(Draft& draft, WrittenProcedure& written)
    : draft_(draft),
      written_(written),
      id_(written.head.id),
      scope_(companions_of(draft.model, written.head.id)),
      lowering_(draft, speaking_of(draft, written)) {}

void ProcedureNames::report(Code code,
                            text::Span span,
                            std::vector<std::string> arguments,
                            std::vector<text::Span> related) {
    draft_.report(code, span, std::move(arguments), std::move(related));
    written_.broken = true;
}

std::optional<model::StateId> ProcedureNames::state(const syntax::Name& name) {
    const auto& ids = draft_.model.procedures[id_].states;
    const auto found = named(ids, draft_.model.states, name.text);
    if (found) return found;
    const auto known = names_in(ids, draft_.model.states);
    report(Code::UnknownState, name.span, {name.text, text::suggestion(name.text, known)});
    return std::nullopt;
}

std::vector<model::StepId> ProcedureNames::steps_named(std::string_view name) const {
    std::vector<model::StepId> all;
    for (const model::ProcedureId id : scope_) {
        // Every notice of default is called the same.
        std::ranges::copy_if(
            draft_.model.procedures[id].steps, std::back_inserter(all), [&](model::StepId step) {
                return draft_.model.steps[step].name == name;
            });
        if (id == id_ && !all.empty()) return all;
    }
    return all;
}

std::optional<model::StepId> ProcedureNames::step(const syntax::Name& name) {
    const auto found = steps_named(name.text);
    if (!found.empty()) return found.front();
    const auto known = names_in(draft_.model.procedures[id_].steps, draft_.model.steps);
    report(Code::UnknownStep, name.span, {name.text, text::suggestion(name.text, known)});
    return std::nullopt;
}

std::optional<model::TermId> ProcedureNames::find_term(std::string_view name) const {
    for (const model::ProcedureId id : scope_) {
        const auto found = named(draft_.model.procedures[id].terms, draft_.model.terms, name);
        if (found) return found;
    }
    return std::nullopt;
}

std::optional<model::TermId> ProcedureNames::term(const syntax::Name& name) {
    note_determiner(draft_, name);
    if (const auto found = find_term(name.text)) return found;
    const auto known = names_in(draft_.model.procedures[id_].terms, draft_.model.terms);
    report(Code::UnknownTerm, name.span, {name.text, text::suggestion(name.text, known)});
    return std::nullopt;
}

std::optional<model::Actor> ProcedureNames::actor(const syntax::Name& name) {
    using Kind = model::Actor::Kind;
    note_determiner(draft_, name);
    if (const auto organ = draft_.organs.find(name.text); organ != draft_.organs.end()) {
        return model::Actor{Kind::Organ, organ->second, name.text};
    }
    if (draft_.records.contains(name.text)) return model::Actor{Kind::Party, {}, name.text};
    if (name.text == applicant) return model::Actor{Kind::Applicant, {}, name.text};
    if (name.text == authority) return model::Actor{Kind::Authority, {}, name.text};
    auto known = keys_of(draft_.organs);
    for (const auto& entry : draft_.records) known.push_back(entry.first);
    report(Code::UnknownActor, name.span, {name.text, text::suggestion(name.text, known)});
    return std::nullopt;
}

std::optional<calendar::Calendar> ProcedureNames::calendar(const syntax::ByCalendar& written) {
    if (!written.name) return calendar::Calendar::None;
    const std::string& name = written.name->text;
    const auto* found = std::ranges::find(calendars, name, &Named::name);
    if (found != calendars.end()) return found->calendar;
    std::vector<std::string> known;
    for (const Named& one : calendars) known.emplace_back(one.name);
    report(Code::UnknownCalendar, written.name->span, {name, text::suggestion(name, known)});
    return std::nullopt;
}

bool ProcedureNames::is_subject(const syntax::Name& name) {
    const model::SubjectId subject = draft_.model.procedures[id_].subject;
    const std::string about =
        subject.valid() ? draft_.model.subjects[subject].name : std::string(application);
    if (name.text == about) return true;
    report(Code::UnknownSubject, name.span, {name.text, about});
    return false;
}

std::optional<model::NodeId> ProcedureNames::duration(syntax::ExpressionId id) {
    const auto node = lowering_.value(id);
    if (!node) {
        written_.broken = true;
        return std::nullopt;
    }
    const model::Type& type = draft_.graph[*node].type;
    if (type.kind == model::Type::Kind::Duration) return node;
    report(Code::WrongValueType,
           lowering_.tree().expressions[id].span,
           {"duration", key_of(draft_.model, type)});
    return std::nullopt;
}

// ---- moments -----------------------------------------------------------------------------------

std::optional<Moment> ProcedureNames::moment(const syntax::Moment& written) {
    using Kind = syntax::Moment::Kind;
    switch (written.kind) {
        case Kind::Step: return step_moment(written.path.names.front());
        case Kind::Expiry: return expiry(written);
        case Kind::Named: return named_moment(written.path);
    }
    return std::nullopt;
}

std::optional<Moment> ProcedureNames::step_moment(const syntax::Name& name) {
    auto found = steps_named(name.text);
    if (found.empty() && !step(name)) return std::nullopt;
    return Moment{.kind = Moment::Kind::Step, .steps = std::move(found)};
}

std::optional<Moment> ProcedureNames::expiry(const syntax::Moment& written) {
    const syntax::Name& name = written.path.names.front();
    const bool any = !draft_.model.procedures[id_].subject.valid();
    if (written.of_step) {
        const auto of = step(name);
        if (!of) return std::nullopt;
        const model::TermId own = draft_.model.steps[*of].at_latest;
        if (own.valid()) return Moment{.kind = Moment::Kind::Expiry, .term = own};
        report(Code::UnknownTerm, written.span, {"termijn voor " + name.text, ""});
        return std::nullopt;
    }
    const bool deciding = any && name.text == deciding_term &&
                          !named(draft_.model.procedures[id_].terms, draft_.model.terms, name.text);
    if (deciding) return Moment{.kind = Moment::Kind::DecisionTerm};
    const auto found = term(name);
    if (!found) return std::nullopt;
    return Moment{.kind = Moment::Kind::Expiry, .term = *found};
}

std::optional<Moment> ProcedureNames::role(std::string_view name) const {
    if (name == application) return Moment{.kind = Moment::Kind::Filing};
    if (name == decision) return Moment{.kind = Moment::Kind::Decision};
    auto published = name == publication ? steps_named(publishing) : std::vector<model::StepId>();
    if (published.empty()) return std::nullopt;
    return Moment{.kind = Moment::Kind::Step, .steps = std::move(published)};
}

std::optional<Moment> ProcedureNames::named_moment(const syntax::Path& path) {
    const std::string& name = path.names.front().text;
    const bool alone = path.names.size() == 1;
    const bool filing = std::ranges::any_of(scope_, [&](model::ProcedureId id) {
        const model::Procedure& it = draft_.model.procedures[id];
        return it.subject == draft_.model.procedures[id_].subject && it.opening == name;
    });
    if (alone && filing) return Moment{.kind = Moment::Kind::Filing};
    const bool facts = draft_.model.procedures[id_].subject.valid();
    if (facts && has_meaning(draft_, lowering_.speaking(), path)) {
        const auto date = lowering_.value_of_type(path, {.kind = model::Type::Kind::Date});
        if (date) return Moment{.kind = Moment::Kind::Fact, .date = *date};
        written_.broken = true;
        return std::nullopt;
    }
    if (const auto found = alone ? role(name) : std::nullopt) return found;
    report_unknown_moment(path);
    return std::nullopt;
}

void ProcedureNames::report_unknown_moment(const syntax::Path& path) {
    // What was wrong with its declaration was said there.
    if (draft_.broken.contains(path.names.front().text)) return mark_broken();
    const model::Procedure& self = draft_.model.procedures[id_];
    std::vector<std::string> known{std::string(application), std::string(decision)};
    if (self.subject.valid()) {
        for (const model::Attribute& attribute : draft_.model.attributes) {
            const bool day =
                attribute.subject == self.subject && attribute.type.kind == model::Type::Kind::Date;
            if (day) known.push_back(attribute.chain.back());
        }
    }
    for (const model::ProcedureId id : scope_) {
        const model::Procedure& it = draft_.model.procedures[id];
        if (!it.opening.empty()) known.push_back(it.opening);
        for (const model::StepId step : it.steps) {
            known.push_back("de stap " + draft_.model.steps[step].name);
        }
    }
    const std::string& name = path.names.front().text;
    report(Code::UnknownMoment, path.span, {name, text::suggestion(name, known)});
}

}  // namespace engine::resolve
