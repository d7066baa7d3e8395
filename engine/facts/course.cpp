#include "engine/facts/course.h"

#include "engine/text/nearest.h"

#include <algorithm>

namespace engine::facts {
namespace {

using text::Code;

template <class Id, class Table>
std::vector<std::string> names_of(const std::vector<Id>& ids, const Table& things) {
    std::vector<std::string> names;
    for (const Id id : ids) names.push_back(things[id].name);
    return names;
}

}  // namespace

void CourseReading::read(const syntax::Event& event) {
    Event made{.span = event.span, .happening = {.date = event.date, .step = {}, .actor = {}}};
    Happening& happened = made.happening;
    const bool filing =
        !procedures_.empty() && model_.procedures[procedures_.front()].opening == event.step.text;
    if (!filing) {
        const auto found = step(event.step);
        if (!found) return;
        happened.step = *found;
    }
    if (event.actor) happened.actor = actor(*event.actor);
    happened.extension = event.extension;
    happened.agreed = event.agreed;
    happened.with_reasons = event.with_reasons;
    learn(made, event);
    made_.events.push_back(std::move(made));
}

/// Read as a case of its own, so that what is learnt may differ from what was said before.
void CourseReading::learn(Event& made, const syntax::Event& event) {
    Case later = empty_case(model_, made_.given.subject, event.date);
    later.under = made_.given.under;
    later.texts = std::move(made_.given.texts);
    for (const syntax::Assertion& assertion : event.assertions) {
        sentences_.assert_in(later, assertion);
    }
    made_.given.texts = std::move(later.texts);
    made.set_aside = std::move(later.set_aside);
    for (std::size_t i = 0; i < later.facts.size(); ++i) {
        if (later.facts[i].span.end > 0) {
            made.learnt.emplace_back(model_.attributes.id(i), std::move(later.facts[i]));
        }
    }
}

void CourseReading::read(text::Span span, const syntax::ExpectState& it) {
    const auto of = procedure(it.procedure, span);
    if (!of) return;
    const auto& states = model_.procedures[*of].states;
    for (const model::StateId id : states) {
        if (model_.states[id].name != it.state.text) continue;
        made_.course.push_back({span, ExpectedState{*of, id}});
        return;
    }
    const auto known = names_of(states, model_.states);
    sentences_.report(
        Code::UnknownState, it.state.span, {it.state.text, text::suggestion(it.state.text, known)});
}

void CourseReading::read(text::Span span, const syntax::ExpectTermEnd& it) {
    const auto found = term(it.term);
    if (!found) return;
    made_.course.push_back({span, ExpectedTermEnd{*found, it.last, it.suspended_days}});
}

void CourseReading::read(text::Span span, const syntax::ExpectStep& it) {
    const auto found = step(it.step);
    if (found) made_.course.push_back({span, ExpectedStep{*found, it.allowed}});
}

void CourseReading::read(text::Span span, const syntax::ExpectPenalty& it) {
    made_.course.push_back({span, ExpectedPenalty{it.cents}});
}

// ---- names -------------------------------------------------------------------------------------

std::optional<model::StepId> CourseReading::step(const syntax::Name& name) {
    if (const auto found = step_named(model_, procedures_, name.text)) return found;
    std::vector<std::string> known;
    for (const model::ProcedureId id : procedures_) {
        const model::Procedure& procedure = model_.procedures[id];
        if (!procedure.opening.empty()) known.push_back(procedure.opening);
        for (std::string& step : names_of(procedure.steps, model_.steps)) {
            known.push_back(std::move(step));
        }
    }
    sentences_.report(
        Code::UnknownStep, name.span, {name.text, text::suggestion(name.text, known)});
    return std::nullopt;
}

std::optional<model::TermId> CourseReading::term(const syntax::Name& name) {
    if (const auto found = term_named(model_, procedures_, name.text)) return found;
    std::vector<std::string> known;
    for (const model::ProcedureId id : procedures_) {
        for (std::string& term : names_of(model_.procedures[id].terms, model_.terms)) {
            known.push_back(std::move(term));
        }
    }
    sentences_.report(
        Code::UnknownTerm, name.span, {name.text, text::suggestion(name.text, known)});
    return std::nullopt;
}

std::optional<model::ProcedureId> CourseReading::procedure(const std::optional<syntax::Name>& name,
                                                           text::Span span) {
    if (!name && !procedures_.empty()) return procedures_.front();
    const std::string wanted = name ? name->text : model_.subjects[made_.given.subject].name;
    const auto found = std::ranges::find_if(procedures_, [&](model::ProcedureId id) {
        return name && model_.procedures[id].name == wanted;
    });
    if (found != procedures_.end()) return *found;
    const auto known = names_of(procedures_, model_.procedures);
    sentences_.report(Code::UnknownProcedure,
                      name ? name->span : span,
                      {wanted, text::suggestion(wanted, known)});
    return std::nullopt;
}

std::string CourseReading::actor(const syntax::Name& name) {
    const auto actors = actors_of(model_);
    if (const auto found = actors.find(name.text); found != actors.end()) return found->second;
    std::vector<std::string> known;
    for (const auto& entry : actors) known.push_back(entry.first);
    sentences_.report(
        Code::UnknownActor, name.span, {name.text, text::suggestion(name.text, known)});
    return "";
}

}  // namespace engine::facts
