#include "tests/engine/calendar/terms/walked.h"

#include <algorithm>
#include <set>

namespace engine::calendar {
namespace {

using Day = std::int64_t;

/// A second statement of article 4: what is still covered.
bool outside_act(Duration duration) {
    if (duration.unit == Unit::Year) return true;
    if (duration.unit == Unit::Month) return duration.count >= 4;
    if (duration.unit == Unit::Week) return duration.count >= 13;
    return duration.count >= 91;
}

class Walker {
public:
    explicit Walker(const Term& term)
        : term_(term),
          step_(term.direction == Direction::Back ? -1 : 1),
          day_(days_of(term.start)) {
        for (const Suspension& suspension : term.suspensions) {
            Day day = days_of(suspension.invited) + 1;
            opened_.insert(day);
            for (; day < days_of(suspension.completed); ++day) paused_.insert(day);
        }
    }

    std::optional<Walk> run() {
        if (term_.count_from == CountFrom::DayAfter) {
            walk_.days[day_] = Standing::DayZero;
        } else {
            day_ -= step_;
        }
        const Day before = day_;
        take(term_.duration, Standing::Counted);
        for (const Extension& extension : term_.extensions) {
            take(extension.duration, Standing::Extended);
        }
        for (const Day day : opened_) {
            if (day <= before || day > day_) return std::nullopt;
        }
        settle();
        walk_.last = date_of(day_);
        return walk_;
    }

private:
    bool is_free(Day day) const { return free_day(date_of(day), term_.calendar).has_value(); }

    /// How many days the term runs: until the day that has the same number.
    Day length(Duration duration, Standing standing) const {
        if (duration.unit == Unit::Day) return duration.count;
        const bool that_day = standing == Standing::Counted && day_ != days_of(term_.start);
        const bool european = term_.calendar == Calendar::Regulation1182;
        const Day day_more = that_day && european ? 1 : 0;
        if (duration.unit == Unit::Week) return 7 * duration.count + day_more;
        const Date from = date_of(that_day ? day_ + step_ : day_);
        const Day count = step_ * duration.count * (duration.unit == Unit::Year ? 12 : 1);
        const auto month = from.year() / from.month() + std::chrono::months(count);
        const Date last_of_month = month / std::chrono::last;
        const bool short_month = last_of_month.day() < from.day();
        const Date end = short_month ? last_of_month : month / from.day();
        const Day days = (days_of(end) - days_of(from)) * step_;
        return days + (that_day && step_ > 0 && short_month && !european ? 1 : day_more);
    }

    void take(Duration duration, Standing standing) {
        const bool working = duration.unit == Unit::WorkingDay;
        Day left = working ? duration.count : length(duration, standing);
        while (left > 0) {
            day_ += step_;
            if (paused_.contains(day_)) {
                walk_.days[day_] = Standing::Suspended;
            } else if (working && is_free(day_)) {
                walk_.days[day_] = Standing::NotWorking;
            } else {
                walk_.days[day_] = standing;
                --left;
            }
        }
    }

    /// Article 1 before article 2, the other way round: the end must not depend on that.
    void settle() {
        const bool dutch = term_.calendar == Calendar::Termijnenwet;
        if (!dutch && term_.calendar != Calendar::Regulation1182) return;
        const Duration last =
            term_.extensions.empty() ? term_.duration : term_.extensions.back().duration;
        if (dutch && outside_act(last)) return;
        Day counted = 0;
        Day ordinary = 0;
        for (const auto& [day, standing] : walk_.days) {
            if (standing != Standing::Counted && standing != Standing::Extended) continue;
            ++counted;
            if (!is_free(day)) ++ordinary;
        }
        const bool lengthens = counted >= (dutch ? 3 : 2) && ordinary < 2;
        if (step_ > 0) {
            while (is_free(day_)) add_one(lengthens, ordinary);
        }
        while (lengthens && ordinary < 2) add_one(lengthens, ordinary);
    }

    void add_one(bool lengthens, Day& ordinary) {
        day_ += step_;
        walk_.days[day_] = lengthens ? Standing::Lengthened : Standing::Moved;
        if (!is_free(day_)) ++ordinary;
    }

    const Term& term_;
    Day step_;
    Day day_;
    std::set<Day> paused_;
    std::set<Day> opened_;
    Walk walk_;
};

}  // namespace

std::optional<Walk> walked(const Term& term) {
    return Walker(term).run();
}

}  // namespace engine::calendar
