/// What happened to a request, as somebody recorded it.
#pragma once

#include "engine/calendar/date.h"
#include "engine/model/procedure.h"

#include <optional>
#include <string>

namespace engine::facts {

/// The filing, or a step that was taken.
struct Happening {
    calendar::Date date;
    model::StepId step;                                ///< Not valid: the filing.
    std::string actor;                                 ///< `het college`; may be empty.
    std::optional<calendar::Duration> extension = {};  ///< Of an extension: by how much.
    bool agreed = false;                               ///< Of an extension: by both sides.
    bool with_reasons = false;
    friend bool operator==(const Happening&, const Happening&) = default;
};

}  // namespace engine::facts
