#include "engine/facts/procedures.h"
#include "engine/procedure/steps.h"
#include "tests/support/files.h"
#include "tests/support/rule_set.h"

#include <algorithm>
#include <functional>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace {

using namespace engine;
using namespace std::chrono_literals;
using calendar::Date;
using facts::Happening;
using Kind = procedure::Hindrance::Kind;
using Standing = procedure::Running::Standing;

constexpr Date filing = 2026y / 3 / 3;

Date after_filing(std::int64_t days) {
    return calendar::date_of(calendar::days_of(filing) + days);
}

/// A request filed on 3 March 2026 that leaves no answer unpunished, and what happens to it.
class Request {
public:
    explicit Request(const tests::RuleSet& rules) : model(rules.model) {
        given = facts::empty_case(model, facts::subjects_of_cases(model).front(), filing);
        happened.push_back({.date = filing, .step = {}, .actor = {}});
    }
    model::StepId step(std::string_view name) const {
        return *facts::step_named(model, facts::procedures_for(model, given), name);
    }
    /// Of the term of that name.
    model::StepId notice(std::string_view term) const {
        const auto id = *facts::term_named(model, facts::procedures_for(model, given), term);
        return model.terms[id].silence.step;
    }
    Request& take(Date date, model::StepId step) {
        happened.push_back({.date = date, .step = step, .actor = {}});
        return *this;
    }
    Request& take(Date date, std::string_view name) { return take(date, step(name)); }

    procedure::Course on(Date day) const { return procedure::course(model, given, happened, day); }
    std::string state(Date day) const { return model.states[on(day).tracks.front().state].name; }
    std::vector<procedure::Hindrance> hindrances(std::string_view name, Date date) const {
        return procedure::hindrances(model, given, happened, {.step = step(name), .date = date});
    }
    void know(std::string_view phrase, std::int64_t value) {
        for (std::size_t i = 0; i < model.attributes.size(); ++i) {
            if (model.attributes[model.attributes.id(i)].phrase != phrase) continue;
            given.facts[i].state = facts::Fact::State::Known;
            given.facts[i].value = value;
        }
    }
    /// Nothing due is zero, no penalty at all less than that.
    std::int64_t euros(Date day) const {
        const auto penalty = on(day).penalty;
        return penalty ? penalty->cents / 100 : -1;
    }

    model::Model model;
    facts::Case given;
    std::vector<Happening> happened;
};

constexpr const char* words = R"(
    begrippen "uitdaagrecht".
    orgaan "college".
    begrip "uitdager" met gegevens
      - "naam": tekst.
    begrip "uitdaging" met gegevens
      - een uitdager;
      - "budget": bedrag;
      - "start": datum.
)";

std::string regulation(const std::string& decision) {
    return R"(
    regeling "Verordening".
    gebruikt: begrippen "uitdaagrecht".
    geldig vanaf 1 januari 2026.

    artikel 1
    Een uitdaging is ontvankelijk indien het budget ten hoogste € 100 is.

    artikel 2
    Het college kan, met redenen, artikel 1 buiten toepassing laten.

    artikel 3
    procedure "behandeling" van een uitdaging, begint met "ontvangst",
      besluit is )" +
           decision + R"(.
    toestand "ontvangen", begin.
    toestand "onvolledig".
    toestand "toegewezen", einde.
    toestand "afgedaan", einde.
    toestand "ingetrokken", einde.
    stap "vragen": het college, van ontvangen naar onvolledig, schort de beslistermijn op.
    stap "aanvullen": de uitdager, van onvolledig naar ontvangen,
      uiterlijk 2 weken na de stap vragen, hervat de beslistermijn,
      bij overschrijding geldt de stap afdoen als gezet.
    stap "afdoen": het college, van onvolledig naar afgedaan, is een besluit, met redenen,
      daartegen staat geen bezwaar open.
    stap "toewijzen": het college, van ontvangen naar toegewezen, is een besluit,
      indien de uitdaging ontvankelijk is, daartegen staat geen bezwaar open.
    stap "intrekken": de uitdager, van ontvangen of onvolledig naar ingetrokken.
    termijn "beslistermijn": 8 weken na ontvangst,
      eindigt door toewijzen, afdoen of intrekken,
      bij overschrijding kan de uitdager het college in gebreke stellen.

    artikel 4
    procedure "uitvoering" van een uitdaging, begint met de start.
    toestand "begonnen", begin.
    toestand "klaar", einde.
    stap "afronden": de uitdager, van begonnen naar klaar.
)";
}

const tests::RuleSet& application() {
    static const auto rules =
        tests::rule_set({words, regulation("een beschikking op aanvraag van de uitdager")});
    return rules;
}

// Asked on Tuesday 10 March; two weeks are over on Tuesday 24 March.
TEST(Silence, ActsOnTheDayAfterTheLast) {
    Request request(application());
    request.take(2026y / 3 / 10, "vragen");
    EXPECT_EQ(request.state(2026y / 3 / 24), "onvolledig");
    const auto course = request.on(2026y / 3 / 25);
    ASSERT_EQ(course.deemed.size(), 1U);
    EXPECT_EQ(course.deemed[0].date, Date(2026y / 3 / 25));
    EXPECT_EQ(course.decided, Date(2026y / 3 / 25));
    EXPECT_EQ(request.state(2026y / 3 / 25), "afgedaan");
}

TEST(Silence, MeansNothingToWhatWasWithdrawn) {
    Request request(application());
    request.take(2026y / 3 / 10, "vragen").take(2026y / 3 / 12, "intrekken");
    EXPECT_EQ(request.state(2026y / 6 / 1), "ingetrokken");
    EXPECT_TRUE(request.on(2026y / 6 / 1).deemed.empty());
    EXPECT_FALSE(request.on(2026y / 6 / 1).decided);
}

// What ran out and brought about a step has not lapsed: it is the reason of that step.
TEST(Silence, LeavesATermThatSpokeAsItEnded) {
    Request request(application());
    request.take(2026y / 3 / 10, "vragen");
    EXPECT_EQ(request.on(2026y / 3 / 26).terms.front().standing, Standing::Overdue);
    request.take(2026y / 3 / 12, "intrekken");
    EXPECT_EQ(request.on(2026y / 3 / 26).terms.front().lapsed, Date(2026y / 3 / 12));
}

// Awb 4:17: who was not told a decision can give notice, whatever the regulation forgot.
TEST(Silence, NeverLetsATermLapseThatNoticeCanBeGivenOf) {
    std::string text = regulation("een beschikking op aanvraag van de uitdager");
    const std::string_view all = "door toewijzen, afdoen of intrekken";
    text.replace(text.find(all), all.size(), "door toewijzen of afdoen");
    Request request(tests::rule_set({words, text}));
    request.take(2026y / 3 / 12, "intrekken");
    EXPECT_EQ(request.on(2026y / 5 / 1).terms.back().standing, Standing::Overdue);
    EXPECT_TRUE(request.hindrances("in gebreke stellen", 2026y / 5 / 1).empty());
}

TEST(Silence, MeansNothingToWhatWasAnsweredInTime) {
    Request request(application());
    request.take(2026y / 3 / 10, "vragen").take(2026y / 3 / 24, "aanvullen");
    EXPECT_EQ(request.state(2026y / 6 / 1), "ontvangen");
}

// Asked and answered on 10 March, and asked again that day: two weeks, over on 24 March, begin
// anew, and the eight weeks stand still since 11 March.
TEST(Silence, KnowsWhatCameFirstOnOneDay) {
    Request request(application());
    request.take(2026y / 3 / 10, "vragen").take(2026y / 3 / 10, "aanvullen");
    const auto answered = request.on(2026y / 3 / 10);
    for (const auto& running : answered.terms) EXPECT_EQ(running.suspended_days, 0);
    request.take(2026y / 3 / 10, "vragen");
    EXPECT_EQ(request.on(2026y / 3 / 20).terms.front().standing, Standing::Open);
    EXPECT_EQ(request.on(2026y / 3 / 20).terms.back().standing, Standing::Suspended);
    EXPECT_EQ(request.on(2026y / 3 / 20).terms.back().suspended_days, 10);
    EXPECT_EQ(request.state(2026y / 3 / 25), "afgedaan");
}

TEST(Silence, OpensAStepOnTheDayAfterTheLast) {
    std::string text = regulation("een beschikking op aanvraag van de uitdager");
    const std::string_view deemed = "geldt de stap afdoen als gezet";
    text.replace(text.find(deemed), deemed.size(), "kan het college de stap afdoen zetten");
    Request request(tests::rule_set({words, text}));
    request.take(2026y / 3 / 10, "vragen");
    const auto found = request.hindrances("afdoen", 2026y / 3 / 24);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].kind, Kind::TooEarly);
    EXPECT_EQ(found[0].day, Date(2026y / 3 / 25));
    EXPECT_TRUE(request.hindrances("afdoen", 2026y / 3 / 25).empty());
    EXPECT_EQ(request.state(2026y / 3 / 25), "onvolledig");
}

// 8 weeks are over on Tuesday 28 April; notice on 29 April, so the first day that costs is 14 May.
TEST(PenaltyOfCourse, EndsWhenTheRequestIsWithdrawn) {
    Request request(application());
    request.take(2026y / 4 / 29, "in gebreke stellen").take(2026y / 5 / 20, "intrekken");
    EXPECT_EQ(request.euros(2026y / 5 / 14), 23);
    EXPECT_EQ(request.euros(2026y / 7 / 1), 7 * 23);  // 14 to 20 May
}

// Awb 4:17, paragraph 3: not before the term was over.
TEST(PenaltyOfCourse, DoesNotFollowFromPrematureNotice) {
    Request request(application());
    request.take(2026y / 4 / 28, "in gebreke stellen");
    EXPECT_EQ(request.euros(2026y / 7 / 1), -1);
}

// Awb 4:17, paragraph 1: an order on application only.
TEST(PenaltyOfCourse, IsForOrdersOnApplicationAlone) {
    Request request(tests::rule_set({words, regulation("een privaatrechtelijke beslissing")}));
    request.take(2026y / 4 / 29, "in gebreke stellen");
    EXPECT_EQ(request.euros(2026y / 7 / 1), -1);
}

// Awb 7:14. Announced on 8 April: objection until 20 May, decision on it until 1 July (7:10).
// Notice on 2 July: 17 to 30 July are the first fourteen days that cost; 14 x 23 is 322.
TEST(PenaltyOfCourse, IsAlsoForTheDecisionOnObjection) {
    Request request(tests::rule_set({words,
                                     tests::text_of(tests::root_folder() / "rules/nl/awb.wijk"),
                                     regulation("een beschikking op aanvraag van de uitdager")}));
    request.take(2026y / 4 / 7, "toewijzen").take(2026y / 4 / 8, "bekendmaken");
    request.take(2026y / 4 / 15, "bezwaar maken");
    request.take(2026y / 7 / 2, request.notice("beslistermijn op bezwaar"));
    EXPECT_EQ(request.euros(2026y / 7 / 30), 322);
    request.take(2026y / 7 / 30, "beslissen op bezwaar");
    EXPECT_EQ(request.euros(2026y / 12 / 1), 322);
}

TEST(Guard, HoldsWhereTheOrganSetTheDemandAside) {
    Request request(application());
    request.know("het budget", 20'000);
    const auto found = request.hindrances("toewijzen", filing);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].kind, Kind::GuardFalse);
    const auto& rule = request.model.rules[request.model.rules.id(0)];
    request.given.set_aside = {{rule.unit, "schrijnend", {}}};
    EXPECT_TRUE(request.hindrances("toewijzen", filing).empty());
}

TEST(Track, BeginsOnTheDayOfItsFactNotBefore) {
    Request request(application());
    request.know("de start", calendar::days_of(2026y / 9 / 1));
    EXPECT_EQ(request.on(2026y / 8 / 31).tracks.size(), 1U);
    ASSERT_EQ(request.on(2026y / 9 / 1).tracks.size(), 2U);
    EXPECT_EQ(request.on(2026y / 9 / 2).tracks[1].since, Date(2026y / 9 / 1));
}

TEST(Rules, OfTheseTestsAreInOrder) {
    EXPECT_EQ(application().codes(), std::vector<std::string>());
    const auto rules = tests::rule_set({words, regulation("een privaatrechtelijke beslissing")});
    EXPECT_EQ(rules.codes(), std::vector<std::string>());
}

// ---- whatever a rule set says ------------------------------------------------------------------

template <class Thing>
base::Id<Thing> any_of(const base::Table<Thing>& things) {
    return things.id(*rc::gen::inRange<std::size_t>(0, things.size()));
}

template <class Thing>
void shuffle_in(std::vector<base::Id<Thing>>& list, const base::Table<Thing>& things) {
    list.clear();
    const auto count = *rc::gen::inRange(0, 4);
    for (int i = 0; i < count; ++i) list.push_back(any_of(things));
}

/// Terms that wait for each other, halt each other, and steps that silence takes without end.
void scramble(model::Model& model) {
    for (model::Term& term : model.terms) {
        term.start = *rc::gen::element(
            model::Moment{},
            model::Moment{.kind = model::Moment::Kind::Step, .steps = {any_of(model.steps)}},
            model::Moment{.kind = model::Moment::Kind::Expiry, .term = any_of(model.terms)},
            model::Moment{.kind = model::Moment::Kind::DecisionTerm});
        term.silence = {.kind = model::Silence::Kind::Deemed, .step = any_of(model.steps)};
        shuffle_in(term.ended_by, model.steps);
    }
    for (model::Step& step : model.steps) {
        shuffle_in(step.halts, model.terms);
        shuffle_in(step.resumes, model.terms);
        shuffle_in(step.from, model.states);
        if (*rc::gen::arbitrary<bool>()) step.to = any_of(model.states);
        step.at_latest = any_of(model.terms);
    }
}

std::vector<Happening> any_happenings(const model::Model& model) {
    std::vector<Happening> all = {{.date = filing, .step = {}, .actor = {}}};
    const auto count = *rc::gen::inRange(0, 8);
    for (int i = 0; i < count; ++i) {
        const auto days = *rc::gen::inRange<std::int64_t>(0, 400);
        all.push_back({.date = after_filing(days), .step = any_of(model.steps), .actor = {}});
    }
    return all;
}

tests::RuleSet with_statute() {
    return tests::rule_set({words,
                            tests::text_of(tests::root_folder() / "rules/nl/awb.wijk"),
                            regulation("een beschikking op aanvraag van de uitdager")});
}

/// All that a course tells, to compare two.
auto told(const procedure::Course& course) {
    std::vector<std::int64_t> all = {calendar::days_of(course.day)};
    const auto add = [&](auto id) { all.push_back(id.index); };
    const auto add_day = [&](std::optional<Date> day) {
        all.push_back(day ? calendar::days_of(*day) : -1);
    };
    for (const auto& track : course.tracks) {
        add(track.procedure), add(track.state), add_day(track.since);
    }
    for (const auto& running : course.terms) {
        add(running.term), add_day(running.last()), add_day(running.ended);
        all.push_back(static_cast<std::int64_t>(running.standing));
        all.push_back(running.suspended_days);
    }
    for (const auto& deemed : course.deemed) add(deemed.step), add_day(deemed.date);
    add_day(course.decided);
    all.push_back(course.penalty ? course.penalty->cents : -1);
    return all;
}

RC_GTEST_PROP(AnyRules, CanBeFollowedToAnEnd, ()) {
    static const auto rules = with_statute();
    Request request(rules);
    scramble(request.model);
    request.happened = any_happenings(request.model);
    const Date day = after_filing(*rc::gen::inRange<std::int64_t>(0, 3'000));
    const auto course = request.on(day);
    for (const auto& track : course.tracks) RC_ASSERT(track.since <= day);
    // Silence acts in order of date.
    for (std::size_t i = 1; i < course.deemed.size(); ++i) {
        RC_ASSERT(course.deemed[i - 1].date <= course.deemed[i].date);
    }
}

RC_GTEST_PROP(AnyRules, LeadWhereTheyLedWhateverComesLater, ()) {
    static const auto rules = with_statute();
    Request request(rules);
    scramble(request.model);
    request.happened = any_happenings(request.model);
    const Date day = after_filing(*rc::gen::inRange<std::int64_t>(0, 400));
    const auto before = told(request.on(day));
    const auto days = *rc::gen::inRange<std::int64_t>(1, 100);
    request.take(calendar::date_of(calendar::days_of(day) + days), any_of(request.model.steps));
    RC_ASSERT(told(request.on(day)) == before);
}

// What falls on one day is taken in the order in which it was told, so that order counts.
RC_GTEST_PROP(AnyRules, LeadWhereTheyLedInWhateverOrderItIsTold, ()) {
    static const auto rules = with_statute();
    Request request(rules);
    scramble(request.model);
    request.happened.clear();
    const auto days = *rc::gen::unique<std::vector<int>>(rc::gen::inRange(1, 400));
    for (const int day : days) request.take(after_filing(day), any_of(request.model.steps));
    request.happened.push_back({.date = filing, .step = {}, .actor = {}});
    const Date day = after_filing(*rc::gen::inRange<std::int64_t>(0, 800));
    const auto before = told(request.on(day));
    std::ranges::sort(request.happened, std::ranges::greater(), &Happening::date);
    RC_ASSERT(told(request.on(day)) == before);
    std::ranges::reverse(request.happened);
    RC_ASSERT(told(request.on(day)) == before);
}

RC_GTEST_PROP(AnyRules, AllowNoStepThatCannotBeFollowed, ()) {
    static const auto rules = with_statute();
    Request request(rules);
    const auto count = *rc::gen::inRange(1, 12);
    Date day = filing;
    for (int i = 0; i < count; ++i) {
        day = calendar::date_of(calendar::days_of(day) + *rc::gen::inRange(0, 60));
        const procedure::Attempt attempt{.step = any_of(request.model.steps), .date = day};
        const bool allowed =
            procedure::hindrances(request.model, request.given, request.happened, attempt).empty();
        if (!allowed) continue;
        request.take(day, attempt.step);
        const auto& step = request.model.steps[attempt.step];
        if (!step.to.valid()) continue;
        // The step led where its rule says.
        bool there = false;
        for (const auto& track : request.on(day).tracks) there |= track.state == step.to;
        RC_ASSERT(there);
    }
}

}  // namespace
