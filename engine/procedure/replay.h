/// What happened, gone through in order of date, with silence acted out in between. Not a door.
#pragma once

#include "engine/procedure/course.h"
#include "engine/procedure/values.h"

#include <algorithm>
#include <map>
#include <set>

namespace engine::procedure {

class Replay {
public:
    /// `day`: how far to go.
    Replay(const model::Model& model,
           const facts::Case& given,
           std::span<const Happening> happened,
           calendar::Date day);

    const std::vector<model::ProcedureId>& procedures() const { return procedures_; }
    const std::vector<Track>& tracks() const { return tracks_; }
    /// Every state that was come to, in that order.
    const std::vector<Track>& passed() const { return passed_; }
    const std::vector<Deemed>& deemed() const { return deemed_; }
    const Values& values() const { return values_; }
    std::optional<calendar::Date> decided() const { return decided_; }

    const Track* track_of(model::ProcedureId procedure) const;
    /// The last time; nothing when none of them was taken.
    std::optional<calendar::Date> taken(const std::vector<model::StepId>& steps) const;
    /// How often the term was extended by one side.
    std::int64_t extended(model::TermId term) const;
    /// Nothing when it has not begun.
    std::optional<Running> running(model::TermId term) const;
    /// Whether the procedure of the step stands where the step can be taken from.
    bool stands_for(model::StepId step) const;

    struct Taken {
        calendar::Date date;
        model::StepId step;
        std::optional<calendar::Duration> extension = {};
        bool agreed = false;
    };
    /// The last notice of default; null without one.
    const Taken* notice() const;

private:
    /// A day, or that there will be one which is not known.
    struct When {
        bool begun = false;
        std::optional<calendar::Date> date = {};
        std::size_t position = 0;  ///< In `taken_`, of what came after it.
    };

    void go_to(calendar::Date date);
    void act_silence(calendar::Date until);
    std::optional<Deemed> next_silence() const;
    void take(Taken taken);
    void begin_tracks(calendar::Date date);
    When when(const model::Moment& moment) const;
    When expiry(model::TermId term) const;
    std::optional<Running> looked_up(model::TermId term) const;
    std::optional<Running> followed(model::TermId term) const;
    bool ends(model::StepId step, const model::Term& term) const;
    std::optional<model::TermId> term_for_deciding() const;
    std::optional<calendar::Date> ended(const model::Term& term, const When& start) const;
    void add_extensions(const model::Term& term, model::TermId id, calendar::Term& counted) const;
    bool add_suspensions(model::TermId id, calendar::Term& counted) const;
    std::optional<calendar::Date> resumed(model::TermId id, std::size_t position) const;
    Running counted(model::TermId id, const When& start) const;

    const model::Model& model_;
    std::vector<model::ProcedureId> procedures_;
    Values values_;
    calendar::Date now_;    ///< How far the replay has come.
    calendar::Date since_;  ///< When something was last done.
    std::optional<calendar::Date> filed_;
    std::optional<calendar::Date> decided_;
    std::vector<Taken> taken_;
    std::vector<Track> tracks_;
    std::vector<Track> passed_;
    std::vector<Deemed> deemed_;
    /// How the terms stand now: forgotten whenever something is done or time goes on.
    mutable std::map<model::TermId, std::optional<Running>> known_;
    mutable bool all_known_ = false;
    mutable std::set<model::TermId> underway_;  ///< That hang on each other, being followed.
};

calendar::Date next_day(calendar::Date date);

/// Whether a procedure that stands there lets the step be taken; guards are not looked at.
bool can_be_taken(const model::Model& model, model::StepId step, model::StateId state);

template <class Thing>
bool among(const std::vector<base::Id<Thing>>& things, base::Id<Thing> thing) {
    return std::ranges::find(things, thing) != things.end();
}

/// The same name with another article, or none: `college` and `het college`.
bool same_actor(std::string_view one, std::string_view other);

}  // namespace engine::procedure
