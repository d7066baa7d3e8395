#include "engine/procedure/course.h"

#include "engine/procedure/lapse.h"

#include <algorithm>

namespace engine::procedure {
namespace {

using calendar::Date;

/// Those whose last day is not known come last.
std::pair<bool, Date> by_last_day(const Running& running) {
    const auto last = running.last();
    return {!last, last.value_or(Date{})};
}

/// Before its end a step may not be taken; nobody has to do anything within it.
bool waits(const model::Model& model, model::TermId term) {
    return std::ranges::find(model.steps, term, &model::Step::not_before) != model.steps.end();
}

/// Source: Awb 4:17, paragraphs 1 and 3: only of an order on application, not by a notice that came
/// before the term was over, and until it ends; by 7:14 also of the decision on objection.
std::optional<Penalty> penalty_on(const model::Model& model, const Replay& replay, Date day) {
    const auto* notice = replay.notice();
    if (notice == nullptr) return std::nullopt;
    const auto character = model.procedures[replay.procedures().front()].character;
    if (character != model::Character::OrderOnApplication) return std::nullopt;
    const auto running = replay.running(model.steps[notice->step].term);
    const auto last = running ? running->last() : std::nullopt;
    if (!last || notice->date <= *last) return std::nullopt;
    return penalty(notice->date, running->ended, day);
}

}  // namespace

Course course(const model::Model& model,
              const facts::Case& given,
              std::span<const Happening> happened,
              Date day) {
    const Replay replay(model, given, happened, day);
    Course result;
    result.day = day;
    result.tracks = replay.tracks();
    result.deemed = replay.deemed();
    result.decided = replay.decided();
    for (const model::ProcedureId procedure : replay.procedures()) {
        for (const model::TermId term : model.procedures[procedure].terms) {
            if (!model.terms[term].duration.valid() || waits(model, term)) continue;
            auto running = replay.running(term);
            if (!running) continue;
            running->lapsed = lapsed(model, replay, *running);
            if (running->lapsed) running->standing = Running::Standing::Lapsed;
            result.terms.push_back(std::move(*running));
        }
    }
    std::ranges::stable_sort(result.terms, {}, by_last_day);
    result.penalty = penalty_on(model, replay, day);
    return result;
}

}  // namespace engine::procedure
