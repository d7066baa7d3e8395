/// The penalty for not deciding in time on an application.
#pragma once

#include "engine/calendar/date.h"

#include <cstdint>
#include <optional>

namespace engine::procedure {

/// What is due up to and including a day. Which day is the first that costs is not settled: two
/// weeks have passed on the fourteenth day after the notice, or on the fifteenth. Counted here from
/// the fifteenth; who counts from the fourteenth comes one day higher.
struct Penalty {
    calendar::Date noticed = {};  ///< When the notice of default was received.
    calendar::Date first = {};    ///< The first day that costs.
    std::int64_t days = 0;        ///< That have cost something.
    std::int64_t cents = 0;
    std::int64_t cents_if_sooner = 0;  ///< Counted from the fourteenth day.
    bool ended = false;                ///< By the decision, or since the most is due.
};

/// Source: Awb 4:17, paragraphs 1 and 2: at most 42 days, by rates that depend on the day on which
/// the notice was received; Stcrt 2018, 65542 for those since 1 January 2019. The day of the
/// decision still costs.
Penalty penalty(calendar::Date noticed, std::optional<calendar::Date> decided, calendar::Date day);

}  // namespace engine::procedure
