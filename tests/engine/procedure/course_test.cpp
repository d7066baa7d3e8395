#include "engine/facts/procedures.h"
#include "engine/facts/read.h"
#include "engine/procedure/duties.h"
#include "engine/procedure/rehearsal.h"
#include "tests/support/files.h"
#include "tests/support/rule_set.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace {

using namespace engine;
using namespace std::chrono_literals;
using calendar::Date;
using facts::Happening;
using procedure::Hindrance;
using Kind = Hindrance::Kind;
using Standing = procedure::Running::Standing;

/// Zonnedael with the Awb, and a request of 3 March 2026 with 31 of the 50 signatures.
class Zonnedael : public testing::Test {
protected:
    static const tests::RuleSet& rules() {
        const auto text = [](const char* path) {
            return tests::text_of(tests::root_folder() / path);
        };
        static const auto set = tests::rule_set({text("rules/nl/gemeentewet.wijk"),
                                                 text("rules/nl/awb.wijk"),
                                                 text("examples/zonnedael/begrippen.wijk"),
                                                 text("examples/zonnedael/verordening.wijk"),
                                                 text("examples/zonnedael/participatie.wijk"),
                                                 text("examples/zonnedael/behandeling.wijk"),
                                                 text("examples/zonnedael/verzoek.wijk")});
        return set;
    }
    static const model::Model& model() { return rules().model; }
    static facts::Case given() {
        text::Diagnostics none;
        return facts::read_requests(rules().trees.back(), model(), none).front();
    }
    static model::StepId step(std::string_view name) {
        return *facts::step_named(model(), facts::procedures_for(model(), given()), name);
    }
    static Happening filed() { return {.date = 2026y / 3 / 3, .step = {}, .actor = {}}; }
    static Happening taken(Date date, std::string_view name) {
        return {.date = date, .step = step(name), .actor = {}};
    }

    static const procedure::Running* term(const procedure::Course& course, std::string_view name) {
        for (const auto& running : course.terms) {
            if (model().terms[running.term].name == name) return &running;
        }
        return nullptr;
    }
    static std::string state(const procedure::Course& course, std::string_view name) {
        for (const auto& track : course.tracks) {
            if (model().procedures[track.procedure].name == name) {
                return model().states[track.state].name;
            }
        }
        return "";
    }
    static procedure::Course on(Date day, const std::vector<Happening>& happened) {
        return procedure::course(model(), given(), happened, day);
    }
    static std::vector<procedure::Duty> duties_on(Date day,
                                                  const std::vector<Happening>& happened) {
        const auto possible = procedure::possible_steps(model(), given(), happened, day);
        return procedure::duties(model(), given(), on(day, happened), possible);
    }
    static std::vector<Kind> why_not(std::string_view name,
                                     Date date,
                                     const std::vector<Happening>& happened,
                                     std::string actor = {}) {
        std::vector<Kind> kinds;
        const procedure::Attempt attempt{
            .step = step(name), .actor = std::move(actor), .date = date};
        for (const auto& one : procedure::hindrances(model(), given(), happened, attempt)) {
            kinds.push_back(one.kind);
        }
        return kinds;
    }
};

// 4 March is day one; 8 weeks are 56 days; day 56 is Tuesday 28 April 2026 (Awb 6:8).
TEST_F(Zonnedael, DecidesWithinEightWeeks) {
    const auto course = on(2026y / 4 / 28, {filed()});
    ASSERT_NE(term(course, "beslistermijn"), nullptr);
    EXPECT_EQ(term(course, "beslistermijn")->last(), Date(2026y / 4 / 28));
    EXPECT_EQ(term(course, "beslistermijn")->standing, Standing::Open);
    EXPECT_EQ(term(on(2026y / 4 / 29, {filed()}), "beslistermijn")->standing, Standing::Overdue);
    EXPECT_EQ(term(course, "redelijke termijn"), nullptr);  // Awb 4:13: only without a term
}

// Awb 4:15, paragraph 1: from the day after the request up to the day of the answer.
TEST_F(Zonnedael, StandsStillFromTheDayAfterTheRequest) {
    const std::vector<Happening> asked = {filed(), taken(2026y / 3 / 10, "aanvulling vragen")};
    EXPECT_EQ(term(on(2026y / 3 / 20, asked), "beslistermijn")->standing, Standing::Suspended);
    auto answered = asked;
    answered.push_back(taken(2026y / 3 / 24, "aanvullen"));
    const auto course = on(2026y / 3 / 24, answered);
    EXPECT_EQ(term(course, "beslistermijn")->last(), Date(2026y / 5 / 11));  // 28 April + 13
    EXPECT_EQ(term(course, "beslistermijn")->suspended_days, 13);
    EXPECT_EQ(state(course, "behandeling"), "in behandeling");
}

// The answer could come until 7 April: 11 March to 7 April are 28 days; 28 April + 28 is 26 May.
TEST_F(Zonnedael, RunsOnWhenTheTermForTheAnswerLapsed) {
    const auto course = on(2026y / 4 / 8, {filed(), taken(2026y / 3 / 10, "aanvulling vragen")});
    EXPECT_EQ(term(course, "beslistermijn")->standing, Standing::Open);
    EXPECT_EQ(term(course, "beslistermijn")->last(), Date(2026y / 5 / 26));
    EXPECT_EQ(term(course, "termijn voor aanvullen")->standing, Standing::Overdue);
}

// Asked on 10 March what was never confirmed: no road leads back to the state `ontvangen`.
TEST_F(Zonnedael, LetsATermLapseWhenItsStepCannotComeAnyMore) {
    EXPECT_EQ(term(on(2026y / 3 / 9, {filed()}), "termijn voor bevestigen")->standing,
              Standing::Open);
    std::vector<Happening> happened = {filed(), taken(2026y / 3 / 10, "aanvulling vragen")};
    happened.push_back(taken(2026y / 3 / 24, "aanvullen"));
    for (const Date day : {Date(2026y / 3 / 10), Date(2026y / 3 / 17), Date(2026y / 5 / 1)}) {
        const auto course = on(day, happened);
        const auto* confirming = term(course, "termijn voor bevestigen");
        EXPECT_EQ(confirming->standing, Standing::Lapsed);
        EXPECT_EQ(confirming->lapsed, Date(2026y / 3 / 10));
        EXPECT_EQ(confirming->last(), Date(2026y / 3 / 17));
    }
}

// Four weeks to answer are over on 7 April, four weeks to leave it aside on 5 May; answered late,
// on 20 April. Asking again opens the same way again, but that is another term.
TEST_F(Zonnedael, LetsATermLapseThoughItMayBeginAnew) {
    constexpr auto aside = "termijn voor buiten behandeling laten";
    std::vector<Happening> happened = {filed(), taken(2026y / 3 / 10, "aanvulling vragen")};
    EXPECT_EQ(term(on(2026y / 4 / 19, happened), aside)->standing, Standing::Open);
    happened.push_back(taken(2026y / 4 / 20, "aanvullen"));
    EXPECT_EQ(term(on(2026y / 4 / 21, happened), aside)->lapsed, Date(2026y / 4 / 20));
    happened.push_back(taken(2026y / 4 / 22, "aanvulling vragen"));
    EXPECT_EQ(term(on(2026y / 4 / 23, happened), aside)->standing, Standing::Open);
}

TEST_F(Zonnedael, ExtendsOnceByAtMostSixWeeks) {
    auto longer = taken(2026y / 4 / 1, "beslistermijn verlengen");
    const std::vector<Happening> once = {filed(), longer};
    // 28 April + 6 weeks is Tuesday 9 June.
    EXPECT_EQ(term(on(2026y / 4 / 2, once), "beslistermijn")->last(), Date(2026y / 6 / 9));
    EXPECT_EQ(why_not("beslistermijn verlengen", 2026y / 4 / 2, once),
              std::vector{Kind::ExtendedOften});
    EXPECT_EQ(why_not("beslistermijn verlengen", 2026y / 4 / 29, {filed()}),
              std::vector{Kind::TermNotRunning});
}

// Awb 4:17, paragraph 3, and 6:12: not on or before the last day.
TEST_F(Zonnedael, IsInDefaultFromTheDayAfter) {
    EXPECT_EQ(why_not("in gebreke stellen", 2026y / 4 / 28, {filed()}),
              std::vector{Kind::TooEarly});
    EXPECT_TRUE(why_not("in gebreke stellen", 2026y / 4 / 29, {filed()}).empty());
    const std::vector<Happening> noticed = {filed(), taken(2026y / 4 / 29, "in gebreke stellen")};
    EXPECT_EQ(why_not("in gebreke stellen", 2026y / 4 / 30, noticed), std::vector{Kind::Done});
    const auto course = on(2026y / 5 / 14, noticed);
    ASSERT_TRUE(course.penalty);
    EXPECT_EQ(course.penalty->first, Date(2026y / 5 / 14));
    EXPECT_EQ(course.penalty->days, 1);
}

TEST_F(Zonnedael, SaysWhyAStepIsNotAllowed) {
    EXPECT_EQ(why_not("toewijzen", 2026y / 3 / 9, {filed()}),
              (std::vector{Kind::WrongState, Kind::GuardFalse, Kind::GuardOpen}));
    EXPECT_EQ(why_not("bevestigen", 2026y / 3 / 9, {filed()}, "de uitdager"),
              std::vector{Kind::OtherActor});
    EXPECT_TRUE(why_not("bevestigen", 2026y / 3 / 9, {filed()}, "college").empty());
    EXPECT_EQ(why_not("bevestigen", 2026y / 3 / 4, {filed(), taken(2026y / 3 / 9, "intrekken")}),
              std::vector{Kind::BeforeThat});
    EXPECT_EQ(why_not("bezwaar maken", 2026y / 3 / 9, {filed()}), std::vector{Kind::NotBegun});
}

// Awb 6:7 and 6:8: six weeks from the day after the announcement; 7:10: six weeks after these.
TEST_F(Zonnedael, CanBeObjectedTo) {
    const std::vector<Happening> all = {filed(),
                                        taken(2026y / 3 / 5, "bevestigen"),
                                        taken(2026y / 5 / 11, "toewijzen"),
                                        taken(2026y / 5 / 13, "bekendmaken"),
                                        taken(2026y / 6 / 15, "bezwaar maken")};
    const auto course = on(2026y / 6 / 15, all);
    EXPECT_EQ(term(course, "termijn voor bezwaar maken")->last(), Date(2026y / 6 / 24));
    EXPECT_EQ(term(course, "beslistermijn op bezwaar")->last(), Date(2026y / 8 / 5));
    EXPECT_EQ(state(course, "beslissing op bezwaar"), "in bezwaar");
    EXPECT_EQ(course.decided, Date(2026y / 5 / 11));
}

TEST_F(Zonnedael, TellsWhoseTurnItIs) {
    const std::vector<Happening> happened = {filed(), taken(2026y / 3 / 5, "bevestigen")};
    const auto duties = duties_on(2026y / 5 / 1, happened);
    ASSERT_EQ(duties.size(), 1U);
    EXPECT_EQ(duties[0].actor, "het college");
    EXPECT_EQ(duties[0].last, Date(2026y / 4 / 28));
    EXPECT_TRUE(duties[0].late);
    EXPECT_EQ(procedure::due(duties), Date(2026y / 4 / 28));
}

TEST_F(Zonnedael, KnowsNothingOfWhatComesLater) {
    const std::vector<Happening> now = {filed()};
    const std::vector<Happening> later = {filed(), taken(2026y / 3 / 20, "bevestigen")};
    EXPECT_EQ(state(on(2026y / 3 / 19, later), "behandeling"),
              state(on(2026y / 3 / 19, now), "behandeling"));
}

/// Any steps on any days, allowed or not: what a hand could put into a record.
std::vector<Happening> any_happenings(const model::Model& model) {
    const auto count = *rc::gen::inRange<std::size_t>(0, 8);
    std::vector<Happening> all = {{.date = 2026y / 3 / 3, .step = {}, .actor = {}}};
    for (std::size_t i = 0; i < count; ++i) {
        const auto at = *rc::gen::inRange<std::size_t>(0, model.steps.size());
        const auto days = *rc::gen::inRange<std::int64_t>(0, 400);
        all.push_back({.date = calendar::date_of(calendar::days_of(2026y / 3 / 3) + days),
                       .step = model.steps.id(at),
                       .actor = {}});
    }
    return all;
}

RC_GTEST_FIXTURE_PROP(Zonnedael, CanBeFollowedWhateverWasRecorded, ()) {
    auto happened = any_happenings(model());
    const Date day = calendar::date_of(calendar::days_of(2026y / 3 / 3) +
                                       *rc::gen::inRange<std::int64_t>(0, 500));
    const auto course = on(day, happened);
    duties_on(day, happened);
    // The order in which it is told does not matter, as long as no two fall on one day.
    std::vector<std::int64_t> days;
    for (const auto& one : happened) days.push_back(calendar::days_of(one.date));
    std::ranges::sort(days);
    if (std::ranges::adjacent_find(days) == days.end()) {
        std::ranges::reverse(happened);
        const auto again = on(day, happened);
        RC_ASSERT(again.tracks.size() == course.tracks.size());
        RC_ASSERT(state(again, "behandeling") == state(course, "behandeling"));
    }
}

RC_GTEST_FIXTURE_PROP(Zonnedael, OnlyOffersWhatIsAllowed, ()) {
    const auto happened = any_happenings(model());
    const Date day = calendar::date_of(calendar::days_of(2026y / 3 / 3) + 401);
    for (const auto& one : procedure::possible_steps(model(), given(), happened, day)) {
        const procedure::Attempt attempt{.step = one.step, .date = day};
        const auto hindrances = procedure::hindrances(model(), given(), happened, attempt);
        RC_ASSERT(hindrances == one.hindrances);
    }
}

}  // namespace
