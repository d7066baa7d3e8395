/// The same terms by other means: one day at a time, with no arithmetic but that of months.
#pragma once

#include "engine/calendar/terms/term.h"

#include <map>
#include <optional>

namespace engine::calendar {

/// What became of the days, one by one.
struct Walk {
    Date last;
    std::map<std::int64_t, Standing> days;
};

/// Nothing when a suspension does not lie in the term.
std::optional<Walk> walked(const Term& term);

}  // namespace engine::calendar
