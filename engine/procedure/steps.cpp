#include "engine/procedure/steps.h"

#include "engine/facts/procedures.h"
#include "engine/procedure/replay.h"

#include <algorithm>

namespace engine::procedure {
namespace {

using calendar::Date;
using Kind = Hindrance::Kind;
using Standing = Running::Standing;

bool overdue(const Running& running) {
    return running.standing == Standing::Overdue;
}

/// Looks at one step in the light of what happened.
class Gate {
public:
    Gate(const model::Model& model, const Replay& replay, const Attempt& attempt)
        : model_(model), replay_(replay), attempt_(attempt), step_(model.steps[attempt.step]) {}

    /// What stands in the way whoever tries.
    std::vector<Hindrance> run() {
        look_at_state();
        look_at_guards();
        look_at_wait();
        look_at_opening();
        if (step_.kind == model::Step::Kind::Notice) look_at_notice();
        if (step_.kind == model::Step::Kind::Extension) look_at_extension();
        return std::move(found_);
    }

private:
    void add(Kind kind, std::optional<Date> day = {}) {
        found_.push_back({.kind = kind, .unit = step_.unit, .day = day});
    }

    void look_at_state() {
        if (replay_.stands_for(attempt_.step)) return;
        const Track* track = replay_.track_of(step_.procedure);
        add(track == nullptr ? Kind::NotBegun : Kind::WrongState);
        if (track != nullptr) found_.back().state = track->state;
    }

    void look_at_guards() {
        for (std::size_t i = 0; i < step_.guards.size(); ++i) {
            const auto truth = replay_.values().holds(step_.guards[i]);
            if (truth == Values::Truth::Yes) continue;
            add(truth == Values::Truth::No ? Kind::GuardFalse : Kind::GuardOpen);
            found_.back().guard = i;
        }
    }

    /// `pas na …`: from the day after the last, or with no length from that moment.
    void look_at_wait() {
        if (!step_.not_before.valid()) return;
        const model::Term& term = model_.terms[step_.not_before];
        const auto running = replay_.running(step_.not_before);
        const auto last = running ? running->last() : std::nullopt;
        if (!last) return add(Kind::TooEarly);
        const bool on_the_day =
            term.direction == calendar::Direction::Back ||
            (!term.duration.valid() && term.start.kind != model::Moment::Kind::Expiry &&
             term.start.kind != model::Moment::Kind::DecisionTerm);
        const Date from = on_the_day ? *last : next_day(*last);
        if (attempt_.date < from) add(Kind::TooEarly, from);
    }

    /// A step that only the silence of others opens.
    void look_at_opening() {
        bool opens = false;
        std::optional<Date> from;
        for (std::size_t i = 0; i < model_.terms.size(); ++i) {
            const auto id = model_.terms.id(i);
            const model::Silence& silence = model_.terms[id].silence;
            if (silence.kind != model::Silence::Kind::Opens || silence.step != attempt_.step) {
                continue;
            }
            opens = true;
            const auto running = replay_.running(id);
            if (running && overdue(*running)) return;
            if (running && running->last() && !running->ended) {
                from = next_day(*running->last());
            }
        }
        if (opens) add(Kind::TooEarly, from);
    }

    /// Given on or before the last day it is premature: Awb 4:17, paragraph 3.
    void look_at_notice() {
        if (replay_.taken({attempt_.step})) return add(Kind::Done);
        const auto running = replay_.running(step_.term);
        if (running && overdue(*running)) return;
        std::optional<Date> from;
        const bool known = running && running->last() && !running->ended &&
                           running->standing != Standing::Suspended;
        if (known) from = next_day(*running->last());
        add(Kind::TooEarly, from);
    }

    void look_at_extension() {
        const model::Term& term = model_.terms[step_.term];
        const auto running = replay_.running(step_.term);
        const bool runs = running && (running->standing == Standing::Open ||
                                      running->standing == Standing::Suspended);
        if (!runs) return add(Kind::TermNotRunning);
        if (attempt_.agreed) return;
        if (!term.extension.valid()) return add(Kind::NotAgreed);
        if (replay_.extended(step_.term) >= term.extensions) add(Kind::ExtendedOften);
        const auto most = replay_.values().duration(term.extension);
        if (!attempt_.extension || !most) return;
        const bool fits =
            attempt_.extension->unit == most->unit && attempt_.extension->count <= most->count;
        if (!fits) add(Kind::ExtendedFar);
    }

    const model::Model& model_;
    const Replay& replay_;
    const Attempt& attempt_;
    const model::Step& step_;
    std::vector<Hindrance> found_;
};

/// To extend or to give notice of a term that does not run is nothing to think of.
bool is_at_issue(const model::Model& model, const Replay& replay, model::StepId id) {
    const model::Step& step = model.steps[id];
    if (step.kind == model::Step::Kind::Act) return true;
    const bool noticed = step.kind == model::Step::Kind::Notice && replay.taken({id});
    const auto running = replay.running(step.term);
    return running && !running->ended && !noticed;
}

/// The deciding steps of the main procedure tell who decides.
std::string authority_of(const model::Model& model, const model::Procedure& main) {
    for (const model::StepId id : main.steps) {
        if (model.steps[id].decides) return model.steps[id].actor.phrase;
    }
    return {};
}

}  // namespace

std::string actor_of(const model::Model& model, const facts::Case& given, model::StepId step) {
    const model::Actor& actor = model.steps[step].actor;
    const auto procedures = facts::procedures_for(model, given);
    if (procedures.empty()) return actor.phrase;
    const model::Procedure& main = model.procedures[procedures.front()];
    switch (actor.kind) {
        case model::Actor::Kind::Organ:
        case model::Actor::Kind::Party: break;
        case model::Actor::Kind::Applicant:
            return main.applicant.phrase.empty() ? actor.phrase : main.applicant.phrase;
        case model::Actor::Kind::Authority: {
            const std::string authority = authority_of(model, main);
            return authority.empty() ? actor.phrase : authority;
        }
    }
    return actor.phrase;
}

std::string applicant_of(const model::Model& model, const facts::Case& given) {
    const auto procedures = facts::procedures_for(model, given);
    return procedures.empty() ? std::string()
                              : model.procedures[procedures.front()].applicant.phrase;
}

std::vector<Hindrance> hindrances(const model::Model& model,
                                  const facts::Case& given,
                                  std::span<const Happening> happened,
                                  const Attempt& attempt) {
    const model::Step& step = model.steps[attempt.step];
    std::vector<Hindrance> found;
    const auto add = [&](Kind kind, std::optional<Date> day = {}) {
        found.push_back({.kind = kind, .unit = step.unit, .day = day});
    };
    for (const Happening& one : happened) {
        if (one.date > attempt.date) {
            add(Kind::BeforeThat, one.date);
            break;
        }
    }
    const std::string actor = actor_of(model, given, attempt.step);
    // By name, or as the statute calls whoever that is: `de aanvrager`.
    const bool is_actor = attempt.actor.empty() || same_actor(attempt.actor, actor) ||
                          same_actor(attempt.actor, step.actor.phrase);
    if (!is_actor) add(Kind::OtherActor);
    const Replay replay(model, given, happened, attempt.date);
    for (Hindrance& one : Gate(model, replay, attempt).run()) found.push_back(one);
    if (step.with_reasons && !attempt.with_reasons) add(Kind::NoReasons);
    return found;
}

std::vector<evaluate::Move> lacking(const model::Model& model,
                                    const facts::Case& given,
                                    model::StepId step,
                                    std::span<const Hindrance> hindrances) {
    std::vector<evaluate::Move> all;
    if (std::ranges::count(hindrances, Kind::GuardOpen, &Hindrance::kind) == 0) return all;
    const Values values(model, given, facts::procedures_for(model, given));
    for (const Hindrance& one : hindrances) {
        if (one.kind != Kind::GuardOpen) continue;
        for (evaluate::Move& move : values.lacking(model.steps[step].guards[one.guard], given)) {
            if (std::ranges::count(all, move) == 0) all.push_back(std::move(move));
        }
    }
    return all;
}

std::vector<Possible> possible_steps(const model::Model& model,
                                     const facts::Case& given,
                                     std::span<const Happening> happened,
                                     Date day) {
    const Replay replay(model, given, happened, day);
    std::vector<Possible> possible;
    for (const model::ProcedureId procedure : replay.procedures()) {
        for (const model::StepId id : model.procedures[procedure].steps) {
            if (!replay.stands_for(id) || !is_at_issue(model, replay, id)) continue;
            const Attempt attempt{.step = id, .date = day};
            Gate gate(model, replay, attempt);
            const model::TermId term = model.steps[id].at_latest;
            const auto running = term.valid() ? replay.running(term) : std::nullopt;
            possible.push_back({id, running ? running->last() : std::nullopt, gate.run()});
        }
    }
    std::ranges::stable_sort(
        possible, {}, [](const Possible& one) { return !one.hindrances.empty(); });
    return possible;
}

}  // namespace engine::procedure
