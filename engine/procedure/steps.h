/// Which steps may be taken on a day, by whom, and what stands in the way of the others.
#pragma once

#include "engine/evaluate/answer.h"
#include "engine/procedure/course.h"

#include <string>

namespace engine::procedure {

/// One reason why a step may not be taken.
struct Hindrance {
    enum class Kind {
        NotBegun,        ///< The procedure of the step has not begun.
        WrongState,      ///< `state` is where it stands.
        OtherActor,      ///< Somebody else takes this step.
        GuardFalse,      ///< `guard` of the step does not hold.
        GuardOpen,       ///< Whether `guard` holds depends on what is not known.
        TooEarly,        ///< Allowed from `day`; none when that is not known.
        TermNotRunning,  ///< What it would extend does not run.
        ExtendedOften,
        ExtendedFar,  ///< By more than the term allows, or in another unit.
        NotAgreed,    ///< Only both sides together may extend.
        NoReasons,
        Done,        ///< A notice of default was given already.
        BeforeThat,  ///< Something of a later `day` was recorded already.
    };
    Kind kind = Kind::NotBegun;
    model::UnitId unit = {};  ///< The article that says so.
    model::StateId state = {};
    std::size_t guard = 0;
    std::optional<calendar::Date> day = {};
    friend bool operator==(const Hindrance&, const Hindrance&) = default;
};

struct Attempt {
    model::StepId step;
    std::string actor = {};  ///< Empty: whoever the rule names.
    calendar::Date date = {};
    bool with_reasons = true;
    std::optional<calendar::Duration> extension = {};
    bool agreed = false;
};

/// Empty when the step may be taken. `given` is the case with all that is known on that day.
std::vector<Hindrance> hindrances(const model::Model& model,
                                  const facts::Case& given,
                                  std::span<const Happening> happened,
                                  const Attempt& attempt);

/// What has to be known before the guards among the hindrances that are open can be told.
std::vector<evaluate::Move> lacking(const model::Model& model,
                                    const facts::Case& given,
                                    model::StepId step,
                                    std::span<const Hindrance> hindrances);

/// A step of the states that a course is in.
struct Possible {
    model::StepId step;
    std::optional<calendar::Date> at_latest;
    std::vector<Hindrance> hindrances;  ///< Why not today; not of actor, state or reasons.
};

/// Those that can be taken first.
std::vector<Possible> possible_steps(const model::Model& model,
                                     const facts::Case& given,
                                     std::span<const Happening> happened,
                                     calendar::Date day);

/// Who takes the step in this case, roles filled in: `het college`.
std::string actor_of(const model::Model& model, const facts::Case& given, model::StepId step);

/// Who files the case: `de uitdager`; empty when no procedure says so.
std::string applicant_of(const model::Model& model, const facts::Case& given);

}  // namespace engine::procedure
