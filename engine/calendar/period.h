/// Periods of validity: from a day up to and including a day, either end possibly open.
#pragma once

#include "engine/calendar/date.h"

#include <optional>

namespace engine::calendar {

/// Both days belong to it. Without `from` it always was, without `until` it never ends.
struct Period {
    std::optional<Date> from;
    std::optional<Date> until;
    friend constexpr bool operator==(const Period&, const Period&) = default;

    bool contains(Date date) const;
    /// No day belongs to it.
    bool empty() const;
};

/// The days that belong to both; possibly empty.
Period intersection(const Period& a, const Period& b);

/// Whether a day belongs to both.
bool overlap(const Period& a, const Period& b);

/// Whether `later` starts on the day after `earlier` ends.
bool adjoins(const Period& earlier, const Period& later);

}  // namespace engine::calendar
