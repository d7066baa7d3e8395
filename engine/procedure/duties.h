/// Who has to act in a request, and by when.
#pragma once

#include "engine/procedure/steps.h"

#include <string>

namespace engine::procedure {

/// A term that runs, and of which a step is awaited from the state that things are in.
struct Duty {
    model::TermId term;
    model::StepId step;                       ///< The first of those that end the term.
    std::string actor = {};                   ///< `het college`
    std::optional<calendar::Date> last = {};  ///< Nothing when it cannot be computed.
    bool obliged = false;                     ///< Otherwise who waits only loses a chance.
    bool late = false;                        ///< Obliged, and the last day has passed.
};

/// Those with the earliest last day first. `now` and `possible` are of the same day.
std::vector<Duty> duties(const model::Model& model,
                         const facts::Case& given,
                         const Course& now,
                         std::span<const Possible> possible);

/// The first day after which somebody is late, if nothing happens.
std::optional<calendar::Date> due(std::span<const Duty> duties);

}  // namespace engine::procedure
