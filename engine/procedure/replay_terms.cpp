#include "engine/procedure/replay.h"

namespace engine::procedure {
namespace {

using calendar::Date;
using model::StepId;
using model::TermId;

/// How many terms may count from each other's end.
constexpr std::size_t depth_max = 50;

/// What came too late to stop the term is left out.
base::Result<calendar::Computed, calendar::TermError> computed_with_what_counts(
    calendar::Term& counted) {
    auto computed = calendar::computed(counted);
    while (!computed && computed.error() == calendar::TermError::SuspensionOutside &&
           !counted.suspensions.empty()) {
        counted.suspensions.pop_back();
        computed = calendar::computed(counted);
    }
    return computed;
}

std::int64_t days_of(const std::vector<calendar::Suspension>& suspensions) {
    std::int64_t days = 0;
    for (const calendar::Suspension& one : suspensions) {
        days += calendar::days_of(one.completed) - calendar::days_of(one.invited) - 1;
    }
    return days;
}

}  // namespace

// ---- moments -----------------------------------------------------------------------------------

/// That term of the main procedure which a decision ends.
std::optional<TermId> Replay::term_for_deciding() const {
    for (const TermId id : model_.procedures[procedures_.front()].terms) {
        const model::Term& term = model_.terms[id];
        const bool decides = std::ranges::any_of(
            term.ended_by, [&](StepId step) { return model_.steps[step].decides; });
        if (decides && !term.residual) return id;
    }
    for (const model::ProcedureId procedure : procedures_) {
        for (const TermId id : model_.procedures[procedure].terms) {
            if (model_.terms[id].residual) return id;
        }
    }
    return std::nullopt;
}

/// The last day of a term that ran out; nothing ran out when a step ended it before.
Replay::When Replay::expiry(TermId term) const {
    const auto its = looked_up(term);
    if (!its) return {};
    const auto last = its->last();
    if (!last) return {true, std::nullopt};
    if (its->ended && *its->ended <= *last) return {};
    return {true, last};
}

Replay::When Replay::when(const model::Moment& moment) const {
    using Kind = model::Moment::Kind;
    switch (moment.kind) {
        case Kind::Filing: return {filed_.has_value(), filed_};
        case Kind::Step: {
            for (std::size_t i = taken_.size(); i > 0; --i) {
                const Taken& last = taken_[i - 1];
                if (among(moment.steps, last.step)) return {true, last.date, i};
            }
            return {};
        }
        case Kind::Expiry: return expiry(moment.term);
        case Kind::Fact: return {filed_.has_value(), values_.date(moment.date)};
        case Kind::Decision: return {decided_.has_value(), decided_};
        case Kind::DecisionTerm: {
            const auto term = term_for_deciding();
            return term ? expiry(*term) : When{};
        }
    }
    ENSURE(false);
    return {};
}

// ---- terms -------------------------------------------------------------------------------------

/// A residual term ends with the main procedure: decided, or not asked any more.
bool Replay::ends(StepId id, const model::Term& term) const {
    if (among(term.ended_by, id)) return true;
    const model::Step& step = model_.steps[id];
    if (!term.residual || step.procedure != procedures_.front()) return false;
    return step.decides || (step.to.valid() && model_.states[step.to].end);
}

std::optional<Date> Replay::ended(const model::Term& term, const When& start) const {
    const bool back = term.direction == calendar::Direction::Back;
    for (std::size_t i = back ? 0 : start.position; i < taken_.size(); ++i) {
        const Taken& one = taken_[i];
        if (ends(one.step, term) && (back || one.date >= *start.date)) return one.date;
    }
    return std::nullopt;
}

void Replay::add_extensions(const model::Term& term, TermId id, calendar::Term& counted) const {
    for (const Taken& one : taken_) {
        const model::Step& step = model_.steps[one.step];
        if (step.kind != model::Step::Kind::Extension || step.term != id) continue;
        std::optional<calendar::Duration> longer = one.extension;
        if (!longer && term.extension.valid()) longer = values_.duration(term.extension);
        if (longer) counted.extensions.push_back({*longer, one.agreed});
    }
}

/// The day on which the term runs again after it stopped at that position: that of the answer, or
/// the day after the term for the answer ran out unused (Awb 4:15, paragraph 1).
std::optional<Date> Replay::resumed(TermId id, std::size_t position) const {
    const Date after = taken_[position].date;
    std::optional<Date> first;
    for (std::size_t i = position + 1; i < taken_.size() && !first; ++i) {
        if (among(model_.steps[taken_[i].step].resumes, id)) first = taken_[i].date;
    }
    for (const model::Step& step : model_.steps) {
        if (!among(step.resumes, id) || !step.at_latest.valid()) continue;
        const auto answer = looked_up(step.at_latest);
        if (!answer || !answer->last() || *answer->last() < after) continue;
        const Date lapsed = next_day(*answer->last());
        if (lapsed <= now_ && (!first || lapsed < *first)) first = lapsed;
    }
    return first;
}

/// Whether it stands still now.
bool Replay::add_suspensions(TermId id, calendar::Term& counted) const {
    std::optional<Date> until;
    for (std::size_t i = 0; i < taken_.size(); ++i) {
        const Taken& one = taken_[i];
        if (!among(model_.steps[one.step].halts, id)) continue;
        if (one.date < counted.start || (until && one.date < *until)) continue;
        until = resumed(id, i);
        const bool still = !until;
        const Date again = still ? next_day(now_) : *until;
        // Answered on the day itself: it did not stand still for a day.
        if (again > one.date) counted.suspensions.push_back({one.date, again});
        if (still) return true;
    }
    return false;
}

Running Replay::counted(TermId id, const When& start) const {
    using Standing = Running::Standing;
    const model::Term& term = model_.terms[id];
    Running result{.term = id, .ended = ended(term, start)};
    const auto duration = values_.duration(term.duration);
    if (!duration) return result;
    calendar::Term counted{.start = *start.date,
                           .duration = *duration,
                           .count_from = term.count_from,
                           .direction = term.direction,
                           .calendar = term.calendar};
    add_extensions(term, id, counted);
    const bool stands_still = add_suspensions(id, counted);
    const std::size_t asked = counted.suspensions.size();
    const auto computed = computed_with_what_counts(counted);
    const bool stopped = stands_still && counted.suspensions.size() == asked;
    result.counted = counted;
    if (!computed) {
        result.error = computed.error();
        return result;
    }
    result.computed = *computed;
    result.suspended_days = days_of(counted.suspensions);
    if (result.ended) {
        result.standing = *result.ended > computed->last ? Standing::EndedLate : Standing::Ended;
    } else if (stopped) {
        result.standing = Standing::Suspended;
    } else {
        result.standing = now_ > computed->last ? Standing::Overdue : Standing::Open;
    }
    return result;
}

std::optional<Running> Replay::running(TermId id) const {
    // All in the order of the model: what hangs on itself comes to the same whoever asks first.
    if (!all_known_) {
        all_known_ = true;
        for (const model::ProcedureId procedure : procedures_) {
            for (const TermId term : model_.procedures[procedure].terms) looked_up(term);
        }
    }
    return looked_up(id);
}

std::optional<Running> Replay::looked_up(TermId id) const {
    const auto found = known_.find(id);
    if (found != known_.end()) return found->second;
    if (underway_.size() >= depth_max || !underway_.insert(id).second) return Running{.term = id};
    auto result = followed(id);
    underway_.erase(id);
    known_.emplace(id, result);
    return result;
}

std::optional<Running> Replay::followed(TermId id) const {
    const model::Term& term = model_.terms[id];
    if (term.residual && term_for_deciding() != id) return std::nullopt;
    const When start = when(term.start);
    Running result{.term = id};
    if (start.begun && start.date && !term.duration.valid()) {
        calendar::Computed& computed = result.computed.emplace();
        computed.last = computed.nominal = *start.date;
        const bool over = now_ > *start.date;
        result.standing = over ? Running::Standing::Overdue : Running::Standing::Open;
    } else if (start.begun && start.date) {
        result = counted(id, start);
    }
    return start.begun ? std::optional(std::move(result)) : std::nullopt;
}

}  // namespace engine::procedure
