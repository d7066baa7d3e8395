#include "engine/resolve/check/tracks.h"
#include "engine/resolve/draft.h"

#include <algorithm>
#include <array>

namespace engine::resolve {
namespace {

using text::Code;

/// The procedures by which a statute lets a decision be challenged.
constexpr std::array remedies{"bezwaar", "beroep", "administratief beroep"};

class Checking {
public:
    Checking(Draft& draft, WrittenProcedure& written)
        : draft_(draft),
          model_(draft.model),
          written_(written),
          procedure_(model_.procedures[written.head.id]),
          tracks_(model_, procedure_) {}

    void run() {
        decisions();
        reasons();
        // What a broken sentence leaves out may be what would lead on.
        if (written_.broken) return;
        begins();
        if (tracks_.begins().size() == 1) states();
        steps();
    }

private:
    void begins() {
        const auto& begins = tracks_.begins();
        // One that only adds terms to another has no states of its own.
        const bool stateless = !procedure_.main() && procedure_.states.empty();
        if (begins.empty() && !stateless) {
            draft_.report(Code::NoBegin, procedure_.span, {procedure_.name});
        }
        for (std::size_t i = 1; i < begins.size(); ++i) {
            const text::Span first = model_.states[begins[0]].span;
            draft_.report(
                Code::TwoBegins, model_.states[begins[i]].span, {procedure_.name}, {first});
        }
    }

    void states() {
        const auto reached = tracks_.reached();
        for (const model::StateId id : procedure_.states) {
            const model::State& state = model_.states[id];
            if (!reached.contains(id)) {
                draft_.report(Code::StateUnreachable, state.span, {state.name});
            } else if (!state.end && !can_be_left(id)) {
                draft_.report(Code::StateWithoutWayOut, state.span, {state.name});
            }
        }
    }

    bool can_be_left(model::StateId id) const {
        return std::ranges::any_of(procedure_.steps, [&](model::StepId step) {
            const model::Step& it = model_.steps[step];
            return it.to.valid() && it.to != id && tracks_.leaves(it, id);
        });
    }

    /// An end is an end; what follows there, as publication, leaves the state.
    void steps() {
        for (const model::StepId id : procedure_.steps) {
            const model::Step& step = model_.steps[id];
            if (!step.to.valid()) continue;
            for (const model::StateId from : step.from) {
                const model::State& state = model_.states[from];
                if (!state.end) continue;
                draft_.report(Code::StepFromEnd, step.span, {step.name, state.name}, {state.span});
                break;
            }
        }
    }

    void decisions() {
        const model::Step* decision = nullptr;
        const model::Step* ending = nullptr;
        for (const model::StepId id : procedure_.steps) {
            const model::Step& step = model_.steps[id];
            if (step.decides && decision == nullptr) decision = &step;
            const bool ends = step.to.valid() && model_.states[step.to].end;
            if (ends && ending == nullptr && official(step.actor)) ending = &step;
            if (step.decides) remedy(step);
        }
        if (!procedure_.main()) return;
        if (decision == nullptr && ending != nullptr && !written_.broken) {
            // Terms end by a decision: that none does is not said again.
            written_.broken = true;
            draft_.report(Code::NoDecision, procedure_.span, {procedure_.name, ending->name});
        }
        if (decision != nullptr && !procedure_.character) {
            draft_.report(Code::NoCharacter, procedure_.span, {procedure_.name});
        }
        const bool application = procedure_.character == model::Character::OrderOnApplication;
        if (application && !written_.head.sentence->applicant) {
            draft_.report(Code::NoApplicant, procedure_.span, {procedure_.name});
        }
    }

    void remedy(const model::Step& step) {
        // Without a character it is not known what stands open: that is said instead. Against what
        // is decided as a private party nothing does: Awb 1:3 and 8:1.
        const bool unknown = procedure_.main() && !procedure_.character;
        const bool none = procedure_.character == model::Character::PrivateLaw;
        if (step.remedy || unknown || none || remedy_by_law()) return;
        draft_.report(Code::DecisionWithoutRemedy, step.span, {step.name});
    }

    /// A statute that is loaded may open one against every decision of the character.
    bool remedy_by_law() const {
        if (!procedure_.subject.valid()) return false;
        return std::ranges::any_of(model_.procedures, [&](const model::Procedure& other) {
            return !other.subject.valid() && other.character == procedure_.character &&
                   std::ranges::count(remedies, other.name) > 0 &&
                   calendar::overlap(model_.units[other.unit].period,
                                     model_.units[procedure_.unit].period);
        });
    }

    /// A decision rests on proper reasons: Awb 3:46.
    void reasons() {
        for (const model::StepId id : procedure_.steps) {
            const model::Step& step = model_.steps[id];
            const bool refuses = std::ranges::any_of(
                step.guards, [](const model::Guard& guard) { return denies(guard); });
            if (refuses && step.decides && !step.with_reasons) {
                draft_.report(Code::RefusalWithoutReasons, step.span, {step.name});
            }
        }
    }

    static bool denies(const model::Guard& guard) {
        using Kind = model::Guard::Kind;
        switch (guard.kind) {
            case Kind::GroundToRefuse:
            case Kind::BindingGround: return !guard.negated;
            case Kind::Admissible: return guard.negated;
            case Kind::Complete:
            case Kind::GroundToDefer:
            case Kind::Facts: return false;
        }
        return false;
    }

    Draft& draft_;
    const model::Model& model_;
    WrittenProcedure& written_;
    const model::Procedure& procedure_;
    const Tracks tracks_;
};

/// A request is dealt with in one way.
void check_main_procedures(Draft& draft) {
    std::vector<const model::Procedure*> mains;
    const model::Model& model = draft.model;
    for (const WrittenProcedure& written : draft.procedures) {
        const model::Procedure& it = model.procedures[written.head.id];
        if (!it.main() || written.broken) continue;
        for (const model::Procedure* other : mains) {
            const bool together =
                other->subject == it.subject &&
                calendar::overlap(model.units[other->unit].period, model.units[it.unit].period);
            if (!together) continue;
            draft.report(
                Code::TwoProcedures, it.span, {model.subjects[it.subject].name}, {other->span});
            break;
        }
        mains.push_back(&it);
    }
}

}  // namespace

void check_procedures(Draft& draft) {
    for (WrittenProcedure& written : draft.procedures) Checking(draft, written).run();
    check_main_procedures(draft);
}

}  // namespace engine::resolve
