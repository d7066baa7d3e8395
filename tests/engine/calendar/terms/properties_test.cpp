#include "tests/engine/calendar/terms/walked.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <random>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

namespace engine::calendar {
namespace {

using namespace std::chrono_literals;

#if defined(__SANITIZE_ADDRESS__)
constexpr int random_terms = 50'000;
#else
constexpr int random_terms = 1'000'000;
#endif

/// Terms that crowd together around holidays as often as not.
class RandomTerms {
public:
    Term next() {
        Term term;
        term.start = date_of(number(days_of(2013y / 12 / 1), days_of(2029y / 2 / 1)));
        if (number(0, 3) == 0) term.start = term.start.year() / 12 / 20;
        term.calendar = static_cast<Calendar>(number(0, 3));
        term.count_from = static_cast<CountFrom>(number(0, 1));
        term.direction = number(0, 3) == 0 ? Direction::Back : Direction::Forward;
        term.duration = duration(term.calendar);
        if (number(0, 7) == 0) term.extensions.push_back({duration(term.calendar)});
        if (term.direction == Direction::Back) return term;
        for (auto left = number(0, 9); left > 7; --left) {
            const Day invited = days_of(term.start) + number(0, 20);
            const Day answered = invited + number(0, 12);
            term.suspensions.push_back({date_of(invited), date_of(answered)});
        }
        return term;
    }

private:
    using Day = std::int64_t;

    Day number(Day min, Day max) { return std::uniform_int_distribution<Day>(min, max)(random_); }

    Duration duration(Calendar calendar) {
        switch (static_cast<Unit>(number(0, 4))) {
            case Unit::Day: return {number(0, 9) == 0 ? number(85, 95) : number(1, 14), Unit::Day};
            case Unit::Week: return {number(1, 14), Unit::Week};
            case Unit::Month: return {number(1, 5), Unit::Month};
            case Unit::Year: return {1, number(0, 3) == 0 ? Unit::Year : Unit::Day};
            case Unit::WorkingDay: break;
        }
        return {number(1, 15), calendar == Calendar::None ? Unit::Day : Unit::WorkingDay};
    }

    std::mt19937_64 random_{20260303};  // NOLINT: the same terms in every run.
};

std::string told(const Term& term) {
    std::string text = format_iso(term.start) + ' ' + format(term.duration) + " calendar " +
                       std::to_string(static_cast<int>(term.calendar));
    if (term.count_from == CountFrom::ThatDay) text += " that day";
    if (term.direction == Direction::Back) text += " back";
    for (const auto& extension : term.extensions) text += " + " + format(extension.duration);
    for (const auto& it : term.suspensions) {
        text += " not " + format_iso(it.invited) + ".." + format_iso(it.completed);
    }
    return text;
}

/// Whether the account holds the days that the walk met, no more and no fewer, each as it stood.
bool agree(const Computed& made, const Walk& walk) {
    if (made.last != walk.last) return false;
    auto day = walk.days.begin();
    for (const Run& run : made.days) {
        for (auto at = days_of(run.first); at <= days_of(run.last); ++at, ++day) {
            if (day == walk.days.end() || day->first != at) return false;
            if (day->second != run.standing) return false;
        }
    }
    return day == walk.days.end();
}

TEST(Terms, AreTheSameCountedAndWalked) {
    RandomTerms terms;
    int ended = 0;
    for (int i = 0; i < random_terms; ++i) {
        const Term term = terms.next();
        const auto made = computed(term);
        const auto walk = walked(term);
        if (!walk) {
            ASSERT_FALSE(made) << told(term);
            ASSERT_EQ(made.error(), TermError::SuspensionOutside) << told(term);
            continue;
        }
        ASSERT_TRUE(made) << told(term) << ' ' << static_cast<int>(made.error());
        ASSERT_TRUE(agree(*made, *walk))
            << told(term) << ": " << format_iso(made->last) << " and " << format_iso(walk->last);
        ++ended;
    }
    EXPECT_GT(ended, random_terms * 3 / 4);
}

rc::Gen<Date> any_start() {
    return rc::gen::map(rc::gen::inRange(days_of(2014y / 1 / 1), days_of(2028y / 9 / 1)), date_of);
}

Date end_of(const Term& term) {
    const auto made = computed(term);
    RC_ASSERT(made.has_value());
    return made->last;
}

Unit any_unit() {
    return *rc::gen::element(Unit::Day, Unit::WorkingDay, Unit::Week, Unit::Month);
}

Term any_term() {
    Term term{*any_start(), {*rc::gen::inRange<std::int64_t>(1, 12), any_unit()}};
    term.calendar = *rc::gen::element(Calendar::Termijnenwet, Calendar::Regulation1182);
    term.count_from = *rc::gen::element(CountFrom::DayAfter, CountFrom::ThatDay);
    return term;
}

// The last day of a short month ends the terms that start on its last three days: never earlier.
RC_GTEST_PROP(Term, EndsNoEarlierWhenItStartsLater, ()) {
    Term term = any_term();
    const Date end = end_of(term);
    term.start = date_of(days_of(term.start) + *rc::gen::inRange<std::int64_t>(0, 40));
    RC_ASSERT(end <= end_of(term));
}

// Not across article 4: thirteen weeks that end on a Sunday end before twelve that were moved
// by a whole week of holidays, so the longer term stays within the act here.
RC_GTEST_PROP(Term, EndsNoEarlierWhenItLastsLonger, ()) {
    Term term = any_term();
    if (term.duration.unit == Unit::Month) term.duration.count = *rc::gen::inRange(1, 3);
    const Date end = end_of(term);
    ++term.duration.count;
    RC_ASSERT(end <= end_of(term));
}

RC_GTEST_PROP(Term, WithinTheActEndsOnAnOrdinaryDay, ()) {
    const Term term = any_term();
    const auto made = computed(term);
    RC_ASSERT(made.has_value());
    RC_ASSERT(made->outside_act || !free_day(made->last, term.calendar));
}

// Months are no inverse: a month after 31 January and a month before that end differ.
RC_GTEST_PROP(CountingBack, UndoesCountingOfDaysAndWeeks, ()) {
    Term term{*any_start(), {*rc::gen::inRange<std::int64_t>(1, 200), Unit::Day}};
    term.duration.unit = *rc::gen::element(Unit::Day, Unit::Week);
    term.count_from = *rc::gen::element(CountFrom::DayAfter, CountFrom::ThatDay);
    term.calendar = *rc::gen::element(Calendar::None, Calendar::Scotland);
    Term back = term;
    back.start = end_of(term);
    back.direction = Direction::Back;
    RC_ASSERT(end_of(back) == term.start);
}

RC_GTEST_PROP(CountingBack, UndoesCountingOfWorkingDaysFromOne, ()) {
    Term term{*any_start(), {*rc::gen::inRange<std::int64_t>(1, 60), Unit::WorkingDay}};
    term.calendar = *rc::gen::element(Calendar::Termijnenwet, Calendar::Scotland);
    RC_PRE(!free_day(term.start, term.calendar));
    Term back = term;
    back.start = end_of(term);
    back.direction = Direction::Back;
    RC_ASSERT(end_of(back) == term.start);
}

}  // namespace
}  // namespace engine::calendar
