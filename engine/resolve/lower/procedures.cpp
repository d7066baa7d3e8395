#include "engine/resolve/lower/procedures.h"

#include "engine/resolve/references.h"

#include <algorithm>

namespace engine::resolve {
namespace {

using text::Code;

void lower_head(Draft& draft, ProcedureNames& names, const WrittenProcedure& written) {
    const syntax::Procedure& it = *written.head.sentence;
    const auto id = written.head.id;
    if (it.begins) {
        if (const auto moment = names.moment(*it.begins)) {
            draft.model.procedures[id].begins = *moment;
        }
    }
    if (it.applicant) {
        if (const auto actor = names.actor(*it.applicant)) {
            draft.model.procedures[id].applicant = *actor;
        }
    }
}

/// Whoever decides also extends, and is in default; without a decision the authority of the case.
model::Actor decider_of(const model::Model& model, const model::Procedure& procedure) {
    for (const model::StepId id : procedure.steps) {
        const model::Step& step = model.steps[id];
        if (step.decides && step.actor.kind == model::Actor::Kind::Organ) return step.actor;
    }
    return {model::Actor::Kind::Authority, {}, "bestuursorgaan"};
}

/// The steps that nobody wrote, and what ends a term that does not say so.
void complete(model::Model& model, const model::Procedure& procedure) {
    const model::Actor decider = decider_of(model, procedure);
    for (const model::StepId id : procedure.steps) {
        model::Step& step = model.steps[id];
        if (step.kind == model::Step::Kind::Extension) step.actor = decider;
        if (step.kind == model::Step::Kind::Notice) {
            step.actor = model.terms[step.term].silence.actor;
        }
    }
}

std::vector<model::StepId> decisions_of(const model::Model& model,
                                        const model::Procedure& procedure) {
    std::vector<model::StepId> decisions;
    std::ranges::copy_if(procedure.steps, std::back_inserter(decisions), [&](model::StepId id) {
        return model.steps[id].decides;
    });
    return decisions;
}

void lower(Draft& draft, WrittenProcedure& written) {
    ProcedureNames names(draft, written);
    lower_head(draft, names, written);
    for (const auto& step : written.steps) lower_step(draft, names, step);
    const model::Procedure& procedure = draft.model.procedures[written.head.id];
    const auto decisions = decisions_of(draft.model, procedure);
    for (const auto& term : written.terms) {
        lower_term(draft, names, term);
        model::Term& made = draft.model.terms[term.id];
        if (made.ended_by.empty()) made.ended_by = decisions;
    }
    complete(draft.model, procedure);
}

}  // namespace

void lower_procedures(Draft& draft) {
    // By position: nothing below adds a procedure, but everything adds to the model.
    for (WrittenProcedure& written : draft.procedures) lower(draft, written);
}

model::Basis basis_of(Draft& draft, const syntax::OnBasis& it, model::UnitId unit) {
    const auto& own = draft.model.regulations[draft.model.units[unit].regulation];
    const auto& named = it.basis.regulation;
    // A statute need not be loaded to be a basis, and holds itself only the articles with rules.
    const bool there = named ? regulation_named(draft, named->text).has_value() : own.kind != "wet";
    if (there) units_of(draft, it.basis, unit);
    return {named ? named->text : own.title, it.basis.place};
}

}  // namespace engine::resolve
