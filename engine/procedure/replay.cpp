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

Date next_day(Date date) {
    return calendar::date_of(calendar::days_of(date) + 1);
}

bool same_actor(std::string_view one, std::string_view other) {
    return without_article(one) == without_article(other);
}

bool can_be_taken(const model::Model& model, StepId id, model::StateId state) {
    const model::Step& step = model.steps[id];
    if (!step.from.empty()) return among(step.from, state);
    return !state.valid() || !model.states[state].end || step.kind != model::Step::Kind::Act ||
           !step.to.valid();
}

Replay::Replay(const model::Model& model,
               const facts::Case& given,
               std::span<const Happening> happened,
               Date day)
    : model_(model),
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
    return can_be_taken(model_, id, track->state);
}

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
        passed_.push_back(track);
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
        passed_.push_back(track);
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
