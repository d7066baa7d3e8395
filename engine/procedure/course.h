/// Where a request stands on a day: the states, the terms and what silence brought about, all of it
/// following from what happened. Nothing here asks whether a step was allowed: see `steps.h`.
#pragma once

#include "engine/calendar/terms/term.h"
#include "engine/facts/case.h"
#include "engine/facts/happening.h"
#include "engine/procedure/penalty.h"

#include <optional>
#include <span>
#include <vector>

namespace engine::procedure {

using facts::Happening;

/// One procedure that has begun.
struct Track {
    model::ProcedureId procedure;
    model::StateId state;  ///< Not valid of a procedure that only adds terms.
    calendar::Date since;
};

/// A term that has begun, or would have if what it starts from were known.
struct Running {
    enum class Standing {
        Open,       ///< Runs, and its last day has not passed.
        Suspended,  ///< Stands still: the last day is not known yet.
        Ended,      ///< By a step, in time.
        EndedLate,  ///< By a step, after its last day.
        Overdue,    ///< Its last day has passed.
        Lapsed,     ///< Not ended, and no step can end it any more.
        Unknown,    ///< The length, or the day it starts from, is not known or cannot be computed.
    };
    model::TermId term;
    Standing standing = Standing::Unknown;
    std::optional<calendar::Term> counted = {};  ///< What was computed from, suspensions and all.
    std::optional<calendar::Computed> computed =
        {};  ///< With Suspended: as if resumed the day after.
    std::optional<calendar::TermError> error = {};
    std::optional<calendar::Date> ended = {};
    std::optional<calendar::Date> lapsed = {};  ///< With Lapsed: since when.
    std::int64_t suspended_days = 0;

    /// Nothing with Unknown.
    std::optional<calendar::Date> last() const {
        return computed ? std::optional(computed->last) : std::nullopt;
    }
};

/// What silence brought about: a step that counts as taken.
struct Deemed {
    calendar::Date date;
    model::TermId term;
    model::StepId step;
};

struct Course {
    calendar::Date day = {};
    std::vector<Track> tracks;  ///< The main procedure first.
    /// Within which somebody acts, by their last day, those that are unknown last.
    std::vector<Running> terms;
    std::vector<Deemed> deemed;
    std::optional<Penalty> penalty;         ///< By the last notice of default.
    std::optional<calendar::Date> decided;  ///< The decision of the main procedure.
};

/// The dates may stand in any order; what lies after the day is left out. Nothing has begun when
/// the filing is not among them, or no procedure is in force for the case.
Course course(const model::Model& model,
              const facts::Case& given,
              std::span<const Happening> happened,
              calendar::Date day);

}  // namespace engine::procedure
