/// A worked example gone through step by step: whether each was allowed, and where it led.
#pragma once

#include "engine/facts/example.h"
#include "engine/procedure/steps.h"

namespace engine::procedure {

/// An event that the rules do not allow at that moment.
struct Refused {
    std::size_t event = 0;  ///< In `Example::events`.
    std::vector<Hindrance> hindrances;
};

/// An expectation of the course that did not come true, with what did.
struct CourseMiss {
    std::size_t expectation = 0;             ///< In `Example::course`.
    model::StateId state = {};               ///< Instead of the state.
    std::optional<Running> running = {};     ///< Instead of the end of the term.
    std::vector<Hindrance> hindrances = {};  ///< Of a step that should be allowed.
    std::int64_t cents = 0;                  ///< Instead of the penalty.
};

struct Rehearsal {
    facts::Case given;  ///< With all that is known after the last event.
    Course course;
    std::vector<Refused> refused;
    std::vector<CourseMiss> misses;
};

/// Reasons are not asked for: an example tells no text of decisions.
Rehearsal rehearsal(const model::Model& model, const facts::Example& example);

}  // namespace engine::procedure
