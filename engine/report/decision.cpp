#include "engine/report/decision.h"

namespace engine::report {

std::optional<Decision> decision_of(const Status& status) {
    std::optional<Decision> last;
    if (status.course.tracks.empty()) return last;
    const model::ProcedureId main = status.course.tracks.front().procedure;
    const auto decides = [&](model::StepId id) {
        return id.valid() && status.model.steps[id].decides &&
               status.model.steps[id].procedure == main;
    };
    for (const dossier::Recorded& one : status.dossier.recorded) {
        const facts::Happening& it = one.happening;
        const bool later = !last || it.date >= last->date;
        if (!decides(it.step) || it.date > status.course.day || !later) continue;
        last = {it.step, it.date, it.actor, one.reason};
    }
    // Silence speaks before what is done on the same day.
    for (const procedure::Deemed& one : status.course.deemed) {
        const bool later = !last || one.date > last->date;
        if (decides(one.step) && later) last = {one.step, one.date, {}, {}, true};
    }
    return last;
}

}  // namespace engine::report
