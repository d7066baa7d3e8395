#include "engine/procedure/course.h"

#include "engine/procedure/replay.h"

#include <algorithm>

namespace engine::procedure {
namespace {

/// Those whose last day is not known come last.
std::pair<bool, calendar::Date> by_last_day(const Running& running) {
    const auto last = running.last();
    return {!last, last.value_or(calendar::Date{})};
}

/// Before its end a step may not be taken; nobody has to do anything within it.
bool waits(const model::Model& model, model::TermId term) {
    return std::ranges::find(model.steps, term, &model::Step::not_before) != model.steps.end();
}

}  // namespace

Course course(const model::Model& model,
              const facts::Case& given,
              std::span<const Happening> happened,
              calendar::Date day) {
    const Replay replay(model, given, happened, day);
    Course result;
    result.day = day;
    result.tracks = replay.tracks();
    result.deemed = replay.deemed();
    result.decided = replay.decided();
    for (const model::ProcedureId procedure : replay.procedures()) {
        for (const model::TermId term : model.procedures[procedure].terms) {
            if (!model.terms[term].duration.valid() || waits(model, term)) continue;
            if (const auto running = replay.running(term)) result.terms.push_back(*running);
        }
    }
    std::ranges::stable_sort(result.terms, {}, by_last_day);
    if (const auto noticed = replay.notice()) {
        result.penalty = penalty(*noticed, result.decided, day);
    }
    return result;
}

}  // namespace engine::procedure
