#include "engine/procedure/replay.h"

#include "engine/facts/procedures.h"

#include <algorithm>

namespace engine::procedure {
namespace {

using calendar::Date;
using model::StepId;
using model::TermId;

/// More than any dossier has; a machine that deems forever stops here.
constexpr std::size_t deemed_max = 100;

/// How many terms may count from each other's end.
constexpr std::size_t depth_max = 50;

Date next_day(Date date) {
    return calendar::date_of(calendar::days_of(date) + 1);
}

bool among(const std::vector<StepId>& steps, StepId step) {
    return std::ranges::find(steps, step) != steps.end();
}

bool among(const std::vector<TermId>& terms, TermId term) {
    return std::ranges::find(terms, term) != terms.end();
}

std::string_view without_article(std::string_view name) {
    for (const std::string_view article : {"de ", "het "}) {
        if (name.starts_with(article)) return name.substr(article.size());
    }
    return name;
}

std::vector<Happening> in_order(std::span<const Happening> happened, Date day) {
    std::vector<Happening> sorted;
    for (const Happening& one : happened) {
        if (one.date <= day) sorted.push_back(one);
    }
    std::ranges::stable_sort(sorted, {}, &Happening::date);
    return sorted;
}

}  // namespace

bool same_actor(std::string_view one, std::string_view other) {
    return without_article(one) == without_article(other);
}

Replay::Replay(const model::Model& model,
               const facts::Case& given,
               std::span<const Happening> happened,
               Date day)
    : model_(model),
      day_(day),
      procedures_(facts::procedures_for(model, given)),
      values_(model, given, procedures_),
      now_(day),
      since_(day) {
    if (procedures_.empty()) return;
    for (const Happening& one : in_order(happened, day)) {
        act_silence(one.date);
        since_ = one.date;
        if (one.step.valid()) {
            take({one.date, one.step, one.extension, one.agreed});
        } else if (!filed_) {
            filed_ = one.date;
            go_to(one.date);
            begin_tracks(one.date);
        }
    }
    act_silence(day);
    begin_tracks(day);
}

void Replay::go_to(Date date) {
    now_ = date;
    known_.clear();
    all_known_ = false;
}

const Track* Replay::track_of(model::ProcedureId procedure) const {
    const auto found = std::ranges::find(tracks_, procedure, &Track::procedure);
    return found == tracks_.end() ? nullptr : &*found;
}

std::optional<Date> Replay::taken(const std::vector<StepId>& steps) const {
    std::optional<Date> last;
    for (const Taken& one : taken_) {
        if (among(steps, one.step)) last = one.date;
    }
    return last;
}

std::int64_t Replay::extended(TermId term) const {
    return std::ranges::count_if(taken_, [&](const Taken& one) {
        const model::Step& step = model_.steps[one.step];
        return step.kind == model::Step::Kind::Extension && step.term == term && !one.agreed;
    });
}

const Replay::Taken* Replay::notice() const {
    const Taken* last = nullptr;
    for (const Taken& one : taken_) {
        if (model_.steps[one.step].kind == model::Step::Kind::Notice) last = &one;
    }
    return last;
}

bool Replay::stands_for(StepId id) const {
    const model::Step& step = model_.steps[id];
    const Track* track = track_of(step.procedure);
    if (track == nullptr) {
        // `procedure "bezwaar", begint met de stap bekendmaken`, which is one of its own.
        const model::Moment& begins = model_.procedures[step.procedure].begins;
        return begins.kind == model::Moment::Kind::Step && among(begins.steps, id) &&
               !tracks_.empty();
    }
    if (!step.from.empty()) return std::ranges::count(step.from, track->state) > 0;
    return !track->state.valid() || !model_.states[track->state].end ||
           step.kind != model::Step::Kind::Act || !step.to.valid();
}

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
            const auto date = taken(moment.steps);
            return {date.has_value(), date};
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

std::optional<Date> Replay::ended(const model::Term& term, Date start) const {
    for (const Taken& one : taken_) {
        if (ends(one.step, term) &&
            (one.date >= start || term.direction == calendar::Direction::Back)) {
            return one.date;
        }
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

/// The day on which the term runs again after it stopped on `after`: that of the answer, or the
/// day after the term for the answer ran out unused (Awb 4:15, paragraph 1).
std::optional<Date> Replay::resumed(TermId id, Date after) const {
    std::optional<Date> first;
    for (const Taken& one : taken_) {
        const bool resumes = among(model_.steps[one.step].resumes, id);
        if (resumes && one.date >= after && (!first || one.date < *first)) first = one.date;
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
    for (const Taken& one : taken_) {
        if (!among(model_.steps[one.step].halts, id)) continue;
        if (one.date < counted.start || (until && one.date < *until)) continue;
        until = resumed(id, one.date);
        const bool still = !until;
        const Date again = still ? next_day(now_) : *until;
        counted.suspensions.push_back({one.date, again});
        if (still) return true;
    }
    return false;
}

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

Running Replay::counted(TermId id, Date start) const {
    using Standing = Running::Standing;
    const model::Term& term = model_.terms[id];
    Running result{.term = id, .ended = ended(term, start)};
    const auto duration = values_.duration(term.duration);
    if (!duration) return result;
    calendar::Term counted{.start = start,
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
        result = counted(id, *start.date);
    }
    return start.begun ? std::optional(std::move(result)) : std::nullopt;
}

// ---- going through -----------------------------------------------------------------------------

void Replay::take(Taken taken) {
    const model::Step& step = model_.steps[taken.step];
    const Date date = taken.date;
    taken_.push_back(std::move(taken));
    go_to(date);
    if (step.decides && step.procedure == procedures_.front()) decided_ = date;
    begin_tracks(date);
    for (Track& track : tracks_) {
        if (track.procedure != step.procedure || !step.to.valid()) continue;
        track.state = step.to;
        track.since = date;
    }
}

void Replay::begin_tracks(Date date) {
    using Kind = model::Moment::Kind;
    for (const model::ProcedureId id : procedures_) {
        if (track_of(id) != nullptr) continue;
        const model::Procedure& procedure = model_.procedures[id];
        const When begins = when(procedure.begins);
        if (!begins.begun || !begins.date) continue;
        const bool runs_out =
            procedure.begins.kind == Kind::Expiry || procedure.begins.kind == Kind::DecisionTerm;
        if (*begins.date > date || (runs_out && *begins.date == date)) continue;
        Track track{id, {}, runs_out ? next_day(*begins.date) : *begins.date};
        for (const model::StateId state : procedure.states) {
            if (model_.states[state].begin) track.state = state;
        }
        tracks_.push_back(track);
    }
}

/// The first step that silence takes up to now. It speaks on the day after the last, or
/// not at all: what was settled in another way by then stays so.
std::optional<Deemed> Replay::next_silence() const {
    std::optional<Deemed> first;
    for (const model::ProcedureId procedure : procedures_) {
        for (const TermId id : model_.procedures[procedure].terms) {
            const model::Silence& silence = model_.terms[id].silence;
            if (silence.kind != model::Silence::Kind::Deemed || !stands_for(silence.step)) continue;
            const auto its = running(id);
            if (!its || its->standing != Running::Standing::Overdue) continue;
            const Deemed deemed{next_day(*its->last()), id, silence.step};
            const bool done = std::ranges::any_of(deemed_, [&](const Deemed& other) {
                return other.term == id && other.date == deemed.date;
            });
            if (done || deemed.date < since_ || (first && first->date <= deemed.date)) continue;
            first = deemed;
        }
    }
    return first;
}

void Replay::act_silence(Date until) {
    while (true) {
        go_to(until);
        const auto next = deemed_.size() < deemed_max ? next_silence() : std::nullopt;
        if (!next) return;
        deemed_.push_back(*next);
        since_ = next->date;
        take({next->date, next->step});
    }
}

}  // namespace engine::procedure
