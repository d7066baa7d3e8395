#include "engine/procedure/duties.h"

#include <algorithm>

namespace engine::procedure {
namespace {

using Standing = Running::Standing;

std::pair<bool, calendar::Date> by_last_day(const Duty& duty) {
    return {!duty.last, duty.last.value_or(calendar::Date{})};
}

bool acts_for_itself(const model::Model& model, model::StepId step) {
    using Kind = model::Actor::Kind;
    const Kind kind = model.steps[step].actor.kind;
    return kind == Kind::Organ || kind == Kind::Authority;
}

}  // namespace

std::vector<Duty> duties(const model::Model& model,
                         const facts::Case& given,
                         const Course& now,
                         std::span<const Possible> possible) {
    const auto can = [&](model::StepId step) {
        return std::ranges::find(possible, step, &Possible::step) != possible.end();
    };
    const auto obliged = [&](model::StepId step) {
        return can(step) && acts_for_itself(model, step);
    };
    const auto awaited = [&](model::TermId term) -> std::optional<model::StepId> {
        const auto& steps = model.terms[term].ended_by;
        auto step = std::ranges::find_if(steps, obliged);
        if (step == steps.end()) step = std::ranges::find_if(steps, can);
        return step == steps.end() ? std::nullopt : std::optional(*step);
    };
    std::vector<Duty> duties;
    for (const Running& running : now.terms) {
        const bool awaits =
            running.standing == Standing::Open || running.standing == Standing::Overdue;
        if (!awaits) continue;
        const auto step = awaited(running.term);
        if (!step) continue;
        Duty duty{.term = running.term, .step = *step, .actor = actor_of(model, given, *step)};
        duty.last = running.last();
        duty.obliged = acts_for_itself(model, *step);
        // Who is not obliged by a term of more than one step has nothing to lose by it.
        if (!duty.obliged && model.steps[*step].at_latest != running.term) continue;
        duty.late = duty.obliged && running.standing == Standing::Overdue;
        duties.push_back(std::move(duty));
    }
    std::ranges::stable_sort(duties, {}, by_last_day);
    return duties;
}

std::optional<calendar::Date> due(std::span<const Duty> duties) {
    const auto counts = [](const Duty& duty) { return duty.obliged && duty.last; };
    const auto first = std::ranges::find_if(duties, counts);
    return first == duties.end() ? std::nullopt : first->last;
}

}  // namespace engine::procedure
