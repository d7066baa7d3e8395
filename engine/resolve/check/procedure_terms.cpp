#include "engine/resolve/check/tracks.h"
#include "engine/resolve/draft.h"

#include <algorithm>

namespace engine::resolve {
namespace {

using model::StepId;
using model::TermId;
using text::Code;

class Checking {
public:
    Checking(Draft& draft, const WrittenProcedure& written)
        : draft_(draft),
          model_(draft.model),
          written_(written),
          procedure_(model_.procedures[written.head.id]),
          tracks_(model_, procedure_) {}

    void run() {
        for (const TermId id : procedure_.terms) working_days(model_.terms[id]);
        if (written_.broken) return;
        for (const TermId id : procedure_.terms) start(id);
        for (const auto& term : written_.terms) end(model_.terms[term.id]);
        for (const auto& step : written_.steps) pauses(step.id);
        for (const TermId id : procedure_.terms) silence(id);
    }

private:
    void working_days(const model::Term& term) {
        if (!term.duration.valid() || term.calendar != calendar::Calendar::None) return;
        const model::Type& type = model_.nodes[term.duration].type;
        if (type.unit == calendar::Unit::WorkingDay) {
            draft_.report(Code::NoWorkingDays, term.span, {term.name});
        }
    }

    /// A term that waits for itself never begins, however long the way round is.
    void start(TermId id) {
        std::set<TermId> open;
        while (id.valid() && !followed_.contains(id) && open.insert(id).second) {
            id = waits_for(id);
        }
        if (id.valid() && open.contains(id)) {
            const model::Term& term = model_.terms[id];
            draft_.report(Code::TermWithoutStart, term.span, {term.name});
        }
        followed_.merge(open);
    }

    /// The term that must run out before this one begins, or of which the step must be taken.
    TermId waits_for(TermId id) const {
        const model::Moment& start = model_.terms[id].start;
        if (start.kind == model::Moment::Kind::Expiry) return start.term;
        if (start.kind != model::Moment::Kind::Step || start.steps.size() != 1) return {};
        const model::Step& step = model_.steps[start.steps.front()];
        // A term only bounds its step from behind; it holds itself up when it is its own.
        return step.at_latest == id || step.not_before == id ? id : step.not_before;
    }

    void end(const model::Term& term) {
        // A residual term ends with the decision of the main procedure.
        if (!term.ended_by.empty() || (term.residual && !procedure_.subject.valid())) return;
        draft_.report(Code::TermWithoutEnd, term.span, {term.name});
    }

    void pauses(StepId id) {
        const model::Step& step = model_.steps[id];
        for (const TermId term : step.halts) {
            const auto answers = steps_that(&model::Step::resumes, term);
            if (answers.empty()) {
                draft_.report(Code::NeverResumed, step.span, {step.name, model_.terms[term].name});
            } else if (official(step.actor)) {
                answer_in_time(step, term, answers);
            }
        }
        for (const TermId term : step.resumes) {
            if (!steps_that(&model::Step::halts, term).empty()) continue;
            draft_.report(Code::NeverSuspended, step.span, {step.name, model_.terms[term].name});
        }
    }

    std::vector<const model::Step*> steps_that(std::vector<TermId> model::Step::*list,
                                               TermId term) const {
        std::vector<const model::Step*> all;
        for (const model::Step& step : model_.steps) {
            if (std::ranges::count(step.*list, term) > 0) all.push_back(&step);
        }
        return all;
    }

    /// An organ that asks a party to mend its request suspends the term only when it sets a term
    /// for the answer. Source: Awb 4:15 and ECLI:NL:RVS:2016:2527.
    void answer_in_time(const model::Step& step,
                        TermId term,
                        const std::vector<const model::Step*>& answers) {
        const model::Step* unbounded = nullptr;
        for (const model::Step* answer : answers) {
            if (official(answer->actor) || !follows(*answer, step)) continue;
            if (answer->at_latest.valid()) return;
            unbounded = answer;
        }
        if (unbounded == nullptr) return;
        draft_.report(Code::RequestWithoutTerm,
                      step.span,
                      {step.name, model_.terms[term].name, unbounded->name});
    }

    bool follows(const model::Step& answer, const model::Step& step) const {
        return !step.to.valid() || answer.procedure != step.procedure ||
               tracks_.leaves(answer, step.to);
    }

    /// When the term has run out, the procedure stands where no step that ends it was taken.
    void silence(TermId id) {
        const model::Term& term = model_.terms[id];
        if (term.silence.kind == model::Silence::Kind::Nothing || !term.silence.step.valid())
            return;
        const model::Step& step = model_.steps[term.silence.step];
        if (step.procedure != term.procedure || step.kind != model::Step::Kind::Act) return;
        auto stands = tracks_.reached(term.ended_by);
        const model::Step* own = step_of(id);
        std::erase_if(stands, [&](model::StateId state) {
            return !tracks_.leaves(step, state) || (own != nullptr && !tracks_.leaves(*own, state));
        });
        if (stands.empty()) {
            draft_.report(Code::SilenceElsewhere, term.span, {term.name, step.name});
        }
    }

    const model::Step* step_of(TermId id) const {
        for (const auto& written : written_.steps) {
            const model::Step& step = model_.steps[written.id];
            if (step.at_latest == id) return &step;
        }
        return nullptr;
    }

    Draft& draft_;
    const model::Model& model_;
    const WrittenProcedure& written_;
    const model::Procedure& procedure_;
    const Tracks tracks_;
    std::set<TermId> followed_;
};

}  // namespace

void check_procedure_terms(Draft& draft) {
    for (const WrittenProcedure& written : draft.procedures) Checking(draft, written).run();
}

}  // namespace engine::resolve
