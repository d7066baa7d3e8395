/// The decision that a dossier came to.
#pragma once

#include "engine/report/status_text.h"

namespace engine::report {

struct Decision {
    model::StepId step;
    calendar::Date date;
    std::string actor = {};
    std::string reason = {};  ///< May be empty.
    bool deemed = false;      ///< By silence: nobody took it, and nobody gave reasons.
};

/// The last of the main procedure up to the day of the status; nothing when none was taken.
std::optional<Decision> decision_of(const Status& status);

}  // namespace engine::report
