#include "engine/calendar/period.h"

#include <algorithm>

namespace engine::calendar {

bool Period::contains(Date date) const {
    return (!from || *from <= date) && (!until || date <= *until);
}

bool Period::empty() const {
    return from && until && *until < *from;
}

Period intersection(const Period& a, const Period& b) {
    Period both = a;
    if (b.from && (!both.from || *both.from < *b.from)) both.from = b.from;
    if (b.until && (!both.until || *b.until < *both.until)) both.until = b.until;
    return both;
}

bool overlap(const Period& a, const Period& b) {
    return !intersection(a, b).empty();
}

bool adjoins(const Period& earlier, const Period& later) {
    if (!earlier.until || !later.from) return false;
    return days_of(*earlier.until) + 1 == days_of(*later.from);
}

}  // namespace engine::calendar
