/// Where a request stands on a day: the states, the terms and what silence brought about, all of it
/// following from what happened. Nothing here asks whether a step was allowed: see `steps.h`.
#pragma once

#include "engine/calendar/terms/term.h"
#include "engine/facts/case.h"
#include "engine/facts/happening.h"
#include "engine/model/model.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace engine::procedure {

using facts::Happening;

/// One procedure that has begun.
struct Track {
    model::ProcedureId procedure;
    model::StateId state;
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
        Unknown,    ///< The length, or the day it starts from, is not known or cannot be computed.
    };
    model::TermId term;
    Standing standing = Standing::Open;
    calendar::Date start = {};                   ///< Meaningless with Unknown.
    std::optional<calendar::Term> counted;       ///< What was computed from, suspensions and all.
    std::optional<calendar::Computed> computed;  ///< With Suspended: as if resumed on the day.
    std::optional<calendar::TermError> error;
    std::optional<calendar::Date> ended;
    std::int64_t suspended_days = 0;
};

/// The penalty for not deciding in time. Source: Awb 4:17.
struct Penalty {
    calendar::Date noticed;          ///< The notice of default was received.
    calendar::Date first;            ///< The first day that costs, counted as D + 15.
    calendar::Date first_if_sooner;  ///< As D + 14: which of the two holds is not settled.
    std::int64_t days = 0;           ///< That have cost something, up to the day.
    std::int64_t cents = 0;
    bool ended = false;  ///< By the decision, or because 42 days have passed.
};

/// What silence brought about.
struct Deemed {
    calendar::Date date;
    model::TermId term;
    model::StepId step;
};

struct Course {
    calendar::Date day;
    std::vector<Track> tracks;   ///< The main procedure first.
    std::vector<Running> terms;  ///< By the day they end, those that are unknown last.
    std::vector<Deemed> deemed;
    std::optional<Penalty> penalty;
    std::optional<calendar::Date> decided;  ///< The decision of the main procedure.
};

/// The procedures in force for the subject of the case on its reference date: the main one first,
/// then what goes with it. Empty when there is none.
std::vector<model::ProcedureId> procedures_of(const model::Model& model, const facts::Case& given);

/// What happened, in order of date, up to and including the day.
Course course(const model::Model& model,
              const facts::Case& given,
              std::span<const Happening> happened,
              calendar::Date day);

}  // namespace engine::procedure
