/// Terms of the law: from the day that starts one to its last day, with every day accounted for.
#pragma once

#include "engine/base/result.h"
#include "engine/calendar/terms/free_days.h"

#include <optional>
#include <vector>

namespace engine::calendar {

enum class CountFrom {
    DayAfter,  ///< `na`: the start day is day zero.
    ThatDay,   ///< `vanaf`: the start day is day one.
};

enum class Direction { Forward, Back };

/// Between an invitation to complete and its answer the term stands still.
/// Source: Awb 4:15, paragraph 1: from the day after `invited` up to the day before `completed`.
struct Suspension {
    Date invited;
    Date completed;
    friend constexpr bool operator==(const Suspension&, const Suspension&) = default;
};

struct Extension {
    Duration duration;
    bool agreed = false;  ///< By both sides: the limits on extending do not hold.
};

/// How often and how far one side may extend a term by itself.
struct ExtensionLimit {
    std::int64_t times = 0;
    std::optional<Duration> each_at_most;  ///< In the unit of the extensions.
};

struct Term {
    Date start;
    Duration duration;
    CountFrom count_from = CountFrom::DayAfter;
    Direction direction = Direction::Forward;
    Calendar calendar = Calendar::Termijnenwet;
    std::vector<Suspension> suspensions = {};
    std::vector<Extension> extensions = {};  ///< In the order in which they were given.
    std::optional<ExtensionLimit> extension_limit = {};
};

/// What a day is to a term.
enum class Standing {
    DayZero,     ///< The start day, where the term starts the day after.
    Counted,     ///< Of the term as it was set.
    Extended,    ///< Of an extension.
    Suspended,   ///< The term stood still.
    NotWorking,  ///< Passed over by a term in working days.
    Lengthened,  ///< Added until two ordinary days lie in the term.
    Moved,       ///< Added because a term does not end on a free day.
};

/// Days that follow each other and have the same standing.
struct Run {
    Date first;
    Date last;
    Standing standing = Standing::Counted;
    std::optional<FreeDay> free;  ///< Of one day, and only where it made a difference.
    friend constexpr bool operator==(const Run&, const Run&) = default;
};

struct Computed {
    Date last;                 ///< The last day; of a term that counts back, the earliest.
    Date nominal;              ///< What it would be if no day were free.
    std::vector<Run> days;     ///< Every day from the start day to the last, each once, by date.
    bool outside_act = false;  ///< Article 4 of the Algemene termijnenwet excludes the term.
    bool trusted = true;  ///< No day lies outside what the calendar knows, as far as it matters.
};

enum class TermError {
    Empty,                ///< A duration of nothing, or less.
    TooFar,               ///< Outside the years that a date can have.
    WorkingDaysUnknown,   ///< Working days, and no calendar that says which these are.
    SuspensionReversed,   ///< Completed before the invitation.
    SuspensionOutside,    ///< The term does not run on the day after the invitation.
    SuspensionBackwards,  ///< What counts back from an event cannot stand still.
    ExtendedTooOften,
    ExtendedTooMuch,
};

/// The last day of the term. Articles 2 and 1 are applied to the end as it is after suspensions
/// and extensions, and by the measure of what ran last: the term, or its last extension.
/// Source: Algemene termijnenwet 1 to 4; Regulation 1182/71, article 3; HR 1 September 2017,
/// ECLI:NL:HR:2017:2225; Awb 4:15 and 6:8.
base::Result<Computed, TermError> computed(const Term& term);

}  // namespace engine::calendar
