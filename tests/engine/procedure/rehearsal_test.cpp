#include "engine/procedure/rehearsal.h"

#include "engine/facts/read.h"
#include "tests/support/files.h"
#include "tests/support/named.h"
#include "tests/support/rule_set.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace {

using namespace engine;
using procedure::Rehearsal;
using Kind = procedure::Hindrance::Kind;

/// A worked example of Zonnedael with one expectation, and what came instead of it.
struct Row {
    const char* name;
    std::string happened;  ///< Behind the filing on Tuesday 3 March 2026.
    std::string expected;
    std::string instead = {};  ///< Empty: it came true.
    std::vector<Kind> refused = {};
};
void PrintTo(const Row& row, std::ostream* out) {
    *out << row.happened << row.expected;
}

struct Gone {
    tests::RuleSet rules;
    Rehearsal made;
};

Gone rehearsed(const Row& row) {
    const auto text = [](const char* path) { return tests::text_of(tests::root_folder() / path); };
    Gone gone{tests::rule_set({text("rules/nl/gemeentewet.wijk"),
                               text("rules/nl/awb.wijk"),
                               text("examples/zonnedael/begrippen.wijk"),
                               text("examples/zonnedael/verordening.wijk"),
                               text("examples/zonnedael/participatie.wijk"),
                               text("examples/zonnedael/behandeling.wijk"),
                               "voorbeelden bij \"Verordening uitdaagrecht Zonnedael 2026\".\n"
                               "voorbeeld \"proef\"\ngegeven een uitdaging met\n"
                               "  - het soort taak is beheer openbare ruimte;\n"
                               "  - het aantal steunbetuigingen is 31.\n"
                               "op 3 maart 2026: ontvangst.\n" +
                                   row.happened + "verwacht\n  - " + row.expected + ".\n"}),
              {}};
    const auto examples =
        facts::read_examples(gone.rules.trees.back(), gone.rules.model, gone.rules.diagnostics);
    EXPECT_EQ(gone.rules.found(), std::vector<tests::Found>{});
    if (!examples.empty()) gone.made = procedure::rehearsal(gone.rules.model, examples.front());
    return gone;
}

std::string instead_of(const Gone& gone) {
    if (gone.made.misses.empty()) return {};
    const procedure::CourseMiss& miss = gone.made.misses.front();
    if (miss.state.valid()) return gone.rules.model.states[miss.state].name;
    if (miss.running) {
        const auto last = miss.running->last();
        return fmt::format("{}, {} days",
                           last ? calendar::format_iso(*last) : "unknown",
                           miss.running->suspended_days);
    }
    if (!miss.hindrances.empty()) {
        const auto& first = miss.hindrances.front();
        return first.day ? "from " + calendar::format_iso(*first.day) : "hindered";
    }
    return miss.cents > 0 ? fmt::format("{} cents", miss.cents) : "missed";
}

class Rehearsals : public testing::TestWithParam<Row> {};

TEST_P(Rehearsals, SayWhatCameInstead) {
    const Gone gone = rehearsed(GetParam());
    EXPECT_EQ(instead_of(gone), GetParam().instead);
    std::vector<Kind> refused;
    for (const auto& one : gone.made.refused) refused.push_back(one.hindrances.front().kind);
    EXPECT_EQ(refused, GetParam().refused);
}

const std::string asked = "op 10 maart 2026: aanvulling vragen, door het college.\n";
const std::string answered = asked + "op 24 maart 2026: aanvullen, door de uitdager.\n";
const std::string noticed = "op 29 april 2026: in gebreke stellen, door de uitdager.\n";

std::string extended(const std::string& how) {
    return "op 20 april 2026: beslistermijn verlengen, door het college, " + how + ".\n";
}
std::string on(const std::string& day) {
    return "op " + day + ".\n";
}

// Awb 6:8: 4 March is day one, Tuesday 28 April day 56. Awb 4:15, paragraph 1: 11 to 23 March stand
// still, 13 days; 28 April + 13 is Monday 11 May. Six weeks after 28 April is Tuesday 9 June.
INSTANTIATE_TEST_SUITE_P(
    Terms,
    Rehearsals,
    testing::Values(
        Row{"EightWeeks", "", "de beslistermijn eindigt op 28 april 2026"},
        Row{"ADayLess", "", "de beslistermijn eindigt op 27 april 2026", "2026-04-28, 0 days"},
        Row{"Suspended",
            answered,
            "de beslistermijn eindigt op 11 mei 2026, waarvan 13 dagen opgeschort"},
        Row{"SuspendedADayMore",
            answered,
            "de beslistermijn eindigt op 11 mei 2026, waarvan 14 dagen opgeschort",
            "2026-05-11, 13 days"},
        Row{"Extended", extended("met 6 weken"), "de beslistermijn eindigt op 9 juni 2026"},
        Row{"ExtendedByLess", extended("met 2 weken"), "de beslistermijn eindigt op 12 mei 2026"},
        // What should not have been done was done all the same: the course goes on from it.
        Row{"ExtendedTooFar",
            extended("met 7 weken"),
            "de beslistermijn eindigt op 16 juni 2026",
            "",
            {Kind::ExtendedFar}},
        Row{"ExtendedTwice",
            extended("met 6 weken") + "op 21 april 2026: beslistermijn verlengen, met 1 week.\n",
            "de beslistermijn eindigt op 16 juni 2026",
            "",
            {Kind::ExtendedOften}},
        // 10 March + 28 days.
        Row{"OfAStep", asked, "de termijn voor aanvullen eindigt op 7 april 2026"}),
    tests::named);

INSTANTIATE_TEST_SUITE_P(
    States,
    Rehearsals,
    testing::Values(Row{"Asked", asked, "de toestand is aan te vullen"},
                    Row{"NotYetGranted", answered, "de toestand is toegewezen", "in behandeling"},
                    Row{"OfAnotherProcedure",
                        answered,
                        "de toestand van bezwaar is bezwaar mogelijk",
                        "missed"},
                    Row{"ByTheWrongHand",
                        asked + "op 24 maart 2026: aanvullen, door het college.\n",
                        "de toestand is in behandeling",
                        "",
                        {Kind::OtherActor}},
                    Row{"OutOfPlace",
                        "op 10 maart 2026: aanvullen, door de uitdager.\n",
                        "de toestand is in behandeling",
                        "",
                        {Kind::WrongState}}),
    tests::named);

// The step that silence opens: on the last day not yet, the day after it is. Likewise notice of
// default: Awb 4:17, paragraph 3.
INSTANTIATE_TEST_SUITE_P(
    Steps,
    Rehearsals,
    testing::Values(
        Row{"NotOpenedYet",
            asked + on("7 april 2026"),
            "de stap buiten behandeling laten is niet toegestaan"},
        Row{"NotOpenedYetThoughExpected",
            asked + on("7 april 2026"),
            "de stap buiten behandeling laten is toegestaan",
            "from 2026-04-08"},
        Row{"Opened", asked + on("8 april 2026"), "de stap buiten behandeling laten is toegestaan"},
        Row{"NeverOpenedToWhoAnswered",
            answered + on("8 april 2026"),
            "de stap buiten behandeling laten is niet toegestaan"},
        Row{"NoticeTooSoon",
            on("28 april 2026"),
            "de stap in gebreke stellen is toegestaan",
            "from 2026-04-29"},
        Row{"NoticeInTime", on("29 april 2026"), "de stap in gebreke stellen is toegestaan"},
        Row{"AllowedThoughNotExpected",
            on("29 april 2026"),
            "de stap in gebreke stellen is niet toegestaan",
            "missed"}),
    tests::named);

// Awb 4:17: 29 April + 15 is 14 May, the first day that costs; the 42nd is 24 June.
INSTANTIATE_TEST_SUITE_P(
    Penalties,
    Rehearsals,
    testing::Values(Row{"NoneYet", noticed + on("13 mei 2026"), "de dwangsom is € 0"},
                    Row{"FirstDay", noticed + on("14 mei 2026"), "de dwangsom is € 23"},
                    Row{"DayBeforeTheMost",
                        noticed + on("23 juni 2026"),
                        "de dwangsom is € 1.442",
                        "139700 cents"},
                    Row{"TheMost", noticed + on("24 juni 2026"), "de dwangsom is € 1.442"},
                    Row{"Premature",
                        "op 28 april 2026: in gebreke stellen, door de uitdager.\n" +
                            on("24 juni 2026"),
                        "de dwangsom is € 0",
                        "",
                        {Kind::TooEarly}}),
    tests::named);

// What an event made known is part of the case from then on.
TEST(Rehearsal, LearnsFromItsEvents) {
    const Row row{"",
                  asked +
                      "op 24 maart 2026: aanvullen, door de uitdager, met\n"
                      "  - het aantal steunbetuigingen is 55.\n",
                  "de toestand is in behandeling"};
    const Gone gone = rehearsed(row);
    EXPECT_EQ(instead_of(gone), "");
    std::size_t with_55 = 0;
    for (const facts::Fact& fact : gone.made.given.facts) {
        with_55 += fact.state == facts::Fact::State::Known && fact.value == 55'000'000 ? 1U : 0U;
    }
    EXPECT_EQ(with_55, 1U);
}

}  // namespace
