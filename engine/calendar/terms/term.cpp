#include "engine/calendar/terms/term.h"

#include <algorithm>
#include <utility>

namespace engine::calendar {
namespace {

using Day = std::int64_t;  ///< As `days_of` counts them.
using base::unexpected;

const Day last_of_all = days_of(std::chrono::year(2999) / 12 / 31);
const Day first_of_all = days_of(std::chrono::year(1800) / 1 / 1);
constexpr int ordinary_days_min = 2;

/// Article 4, opening words and a.
bool within_article_4(Duration duration) {
    switch (duration.unit) {
        case Unit::Day:
        case Unit::WorkingDay: return duration.count <= 90;
        case Unit::Week: return duration.count <= 12;
        case Unit::Month: return duration.count <= 3;
        case Unit::Year: return false;
    }
    return false;
}

std::optional<TermError> misfit_of(const Suspension& suspension, const Term& term) {
    if (term.direction == Direction::Back) return TermError::SuspensionBackwards;
    if (suspension.completed < suspension.invited) return TermError::SuspensionReversed;
    return std::nullopt;
}

std::optional<TermError> misfit_of(Duration duration, const Term& term) {
    if (duration.count <= 0) return TermError::Empty;
    if (duration.count > duration_max) return TermError::TooFar;
    const bool working = duration.unit == Unit::WorkingDay;
    if (working && term.calendar == Calendar::None) return TermError::WorkingDaysUnknown;
    return std::nullopt;
}

std::optional<TermError> misfit_of(const std::vector<Extension>& extensions,
                                   const ExtensionLimit& limit) {
    std::int64_t times = 0;
    for (const Extension& extension : extensions) {
        if (extension.agreed) continue;
        if (++times > limit.times) return TermError::ExtendedTooOften;
        if (!limit.each_at_most) continue;
        // Four weeks and a month cannot be compared: another unit is not what was allowed.
        const bool same = extension.duration.unit == limit.each_at_most->unit;
        if (!same || extension.duration.count > limit.each_at_most->count) {
            return TermError::ExtendedTooMuch;
        }
    }
    return std::nullopt;
}

std::optional<TermError> misfit_of(const Term& term) {
    if (const auto misfit = misfit_of(term.duration, term)) return misfit;
    for (const Extension& extension : term.extensions) {
        if (const auto misfit = misfit_of(extension.duration, term)) return misfit;
    }
    for (const Suspension& suspension : term.suspensions) {
        if (const auto misfit = misfit_of(suspension, term)) return misfit;
    }
    if (!term.extension_limit) return std::nullopt;
    return misfit_of(term.extensions, *term.extension_limit);
}

/// The last day by units alone, of a term of which the start day is day one.
std::optional<Date> end_from_that_day(const Term& term, Duration signed_duration) {
    const auto same = shifted(term.start, signed_duration);
    if (!same) return std::nullopt;
    // Regulation 1182/71, article 3, paragraph 2 c: the same day of the week or date, all the same.
    const bool day = signed_duration.unit == Unit::Day;
    if (term.calendar == Calendar::Regulation1182 && !day) return same;
    const bool forward = term.direction == Direction::Forward;
    const bool counted_in_months =
        signed_duration.unit == Unit::Month || signed_duration.unit == Unit::Year;
    // A month from 31 January on is over at the end of February, not a day before that.
    if (forward && counted_in_months && same->day() != term.start.day()) return same;
    return date_of(days_of(*same) + (forward ? -1 : 1));
}

/// Days from `first` up to and including `last` on which a term stands still.
struct Pause {
    Day first = 0;
    Day last = 0;
};

std::vector<Pause> pauses_of(const Term& term) {
    std::vector<Pause> pauses;
    for (const Suspension& suspension : term.suspensions) {
        pauses.push_back({days_of(suspension.invited) + 1, days_of(suspension.completed) - 1});
    }
    std::ranges::sort(pauses, {}, &Pause::first);
    return pauses;
}

/// Walks from the start day to the last day, and keeps account of the days on the way.
class Count {
public:
    explicit Count(const Term& term)
        : term_(term),
          step_(term.direction == Direction::Forward ? 1 : -1),
          at_(days_of(term.start)),
          pauses_(pauses_of(term)) {}

    base::Result<Computed, TermError> run() {
        if (term_.count_from == CountFrom::DayAfter) {
            add(at_, at_, Standing::DayZero);
        } else {
            at_ -= step_;
        }
        const Day before_first = at_;
        if (!count_term()) return unexpected(TermError::TooFar);
        for (const Pause& pause : pauses_) {
            const bool inside = pause.first > before_first && pause.first <= at_;
            if (!inside) return unexpected(TermError::SuspensionOutside);
        }
        Computed made;
        made.nominal = date_of(at_);
        const bool european = term_.calendar == Calendar::Regulation1182;
        const bool dutch = term_.calendar == Calendar::Termijnenwet;
        made.outside_act = dutch && !within_article_4(last_measure());
        const bool shifts = european || (dutch && !made.outside_act);
        if (shifts) settle_end();
        made.last = date_of(at_);
        const Period known = known_days(term_.calendar);
        const bool all_known = known.contains(term_.start) && known.contains(made.last);
        made.trusted = all_known || !(shifts || counts_working_days());
        if (step_ < 0) std::ranges::reverse(runs_);
        made.days = std::move(runs_);
        return made;
    }

private:
    bool count_term() {
        if (!count(term_.duration, Standing::Counted)) return false;
        return std::ranges::all_of(term_.extensions, [&](const Extension& extension) {
            return count(extension.duration, Standing::Extended);
        });
    }

    Duration last_measure() const {
        return term_.extensions.empty() ? term_.duration : term_.extensions.back().duration;
    }
    bool counts_working_days() const {
        const auto works = [](Duration duration) { return duration.unit == Unit::WorkingDay; };
        return works(term_.duration) ||
               std::ranges::any_of(term_.extensions, works, &Extension::duration);
    }

    std::optional<FreeDay> free(Day day) const { return free_day(date_of(day), term_.calendar); }

    /// False when it leaves the years that a date can have.
    bool count(Duration duration, Standing standing) {
        if (duration.unit == Unit::WorkingDay) return count_working(duration.count, standing);
        const bool from_that_day =
            standing == Standing::Counted && term_.count_from == CountFrom::ThatDay;
        const Duration moved{step_ * duration.count, duration.unit};
        const auto end =
            from_that_day ? end_from_that_day(term_, moved) : shifted(date_of(at_), moved);
        if (!end) return false;
        count_to(days_of(*end), standing);
        return at_ <= last_of_all;
    }

    void count_to(Day end, Standing standing) {
        Day from = at_ + step_;
        for (const Pause& pause : pauses_) {
            const Day first = std::max(pause.first, from);
            if (first > end || first > pause.last) continue;
            if (first > from) add(from, first - 1, standing);
            add(first, pause.last, Standing::Suspended);
            end += pause.last - first + 1;
            from = pause.last + 1;
        }
        add(from, end, standing);
        at_ = end;
    }

    bool paused(Day day) const {
        return std::ranges::any_of(
            pauses_, [&](const Pause& pause) { return pause.first <= day && day <= pause.last; });
    }

    bool count_working(std::int64_t left, Standing standing) {
        while (left > 0) {
            at_ += step_;
            if (at_ > last_of_all || at_ < first_of_all) return false;
            if (paused(at_)) {
                add(at_, at_, Standing::Suspended);
            } else if (const auto why = free(at_)) {
                add(at_, at_, Standing::NotWorking, why);
            } else {
                add(at_, at_, standing);
                --left;
            }
        }
        return true;
    }

    static bool is_counted(const Run& run) {
        return run.standing == Standing::Counted || run.standing == Standing::Extended;
    }

    // Article 2 before article 1: see docs/decisions/terms.md.
    void settle_end() {
        Day counted = 0;
        int ordinary = 0;
        for (const Run& run : runs_) {
            if (!is_counted(run)) continue;
            const Day last = days_of(run.last);
            counted += last - days_of(run.first) + 1;
            for (Day day = days_of(run.first); day <= last && ordinary < ordinary_days_min; ++day) {
                if (!free(day)) ++ordinary;
            }
        }
        const Day counted_min = term_.calendar == Calendar::Termijnenwet ? 3 : 2;
        if (counted >= counted_min && ordinary < ordinary_days_min) lengthen(ordinary);
        // Article 1, paragraph 2: what counts back is not moved.
        if (term_.direction == Direction::Forward && free(at_)) move_end();
    }

    /// Article 2; Regulation 1182/71, article 3, paragraph 5.
    void lengthen(int ordinary) {
        show_free_days();
        while (ordinary < ordinary_days_min) {
            at_ += step_;
            const auto why = free(at_);
            add(at_, at_, Standing::Lengthened, why);
            if (!why) ++ordinary;
        }
    }

    /// Article 1; Regulation 1182/71, article 3, paragraph 4.
    void move_end() {
        Run& end = runs_.back();
        const Standing standing = end.standing;
        if (end.first == end.last) {
            runs_.pop_back();
        } else {
            end.last = date_of(at_ - 1);
        }
        add(at_, at_, standing, free(at_));
        while (free(at_)) {
            ++at_;
            add(at_, at_, Standing::Moved, free(at_));
        }
    }

    /// Gives each free day of the term a run of its own.
    void show_free_days() {
        const auto before = std::exchange(runs_, {});
        for (const Run& run : before) {
            if (!is_counted(run)) {
                runs_.push_back(run);
                continue;
            }
            const Day first = days_of(step_ > 0 ? run.first : run.last);
            const Day last = days_of(step_ > 0 ? run.last : run.first);
            for (Day day = first; day != last + step_; day += step_) {
                add(day, day, run.standing, free(day));
            }
        }
    }

    /// From near the start day to far from it.
    void add(Day near, Day far, Standing standing, std::optional<FreeDay> why = std::nullopt) {
        const Run run{date_of(std::min(near, far)), date_of(std::max(near, far)), standing, why};
        const bool joins =
            !runs_.empty() && runs_.back().standing == standing && !runs_.back().free && !why;
        if (!joins) {
            runs_.push_back(run);
        } else if (step_ > 0) {
            runs_.back().last = run.last;
        } else {
            runs_.back().first = run.first;
        }
    }

    const Term& term_;
    Day step_;
    Day at_;  ///< The last day that was accounted for.
    std::vector<Pause> pauses_;
    std::vector<Run> runs_;
};

}  // namespace

base::Result<Computed, TermError> computed(const Term& term) {
    if (const auto misfit = misfit_of(term)) return unexpected(*misfit);
    return Count(term).run();
}

}  // namespace engine::calendar
