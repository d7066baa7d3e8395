#include "engine/dossier/dossier.h"

#include "engine/facts/procedures.h"
#include "engine/facts/read.h"
#include "engine/facts/write_json.h"
#include "engine/procedure/duties.h"
#include "engine/procedure/steps.h"
#include "tests/support/files.h"
#include "tests/support/rule_set.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace tests {
namespace {

using namespace engine;
using namespace std::chrono_literals;
using facts::Happening;

std::vector<dossier::RuleFile> rule_files() {
    std::vector<dossier::RuleFile> files;
    for (const char* path : {"rules/nl/gemeentewet.wijk",
                             "rules/nl/awb.wijk",
                             "examples/zonnedael/begrippen.wijk",
                             "examples/zonnedael/verordening.wijk",
                             "examples/zonnedael/participatie.wijk",
                             "examples/zonnedael/behandeling.wijk"}) {
        files.push_back({path, text_of(root_folder() / path)});
    }
    return files;
}

const RuleSet& rules() {
    static const RuleSet set = [] {
        std::vector<std::string> texts;
        for (const auto& file : rule_files()) texts.push_back(file.text);
        texts.push_back(text_of(root_folder() / "examples/zonnedael/verzoek.wijk"));
        return rule_set(texts);
    }();
    return set;
}

const model::Model& model() {
    return rules().model;
}

facts::Case request() {
    text::Diagnostics none;
    return facts::read_requests(rules().trees.back(), model(), none).front();
}

model::StepId step(std::string_view name) {
    return *facts::step_named(model(), facts::procedures_for(model(), request()), name);
}

constexpr const char* signatures =
    R"({"onderwerp": "uitdaging", "datum": "2026-03-03",
        "gegevens": {"aantal steunbetuigingen": 55}})";

/// A filing, a step with what became known, and an extension.
std::vector<store::Entry> entries() {
    const auto it = [](calendar::Date date, const char* actor) {
        dossier::Entered entered;
        entered.happening.date = date;
        entered.happening.actor = actor;
        entered.answer = R"({"uitkomst": "aan te vullen"})";
        return entered;
    };
    auto filed = it(2026y / 3 / 3, "de uitdager");
    filed.learnt = facts::case_json(model(), request());
    auto supplied = it(2026y / 3 / 24, "de uitdager");
    supplied.happening.step = step("aanvullen");
    supplied.learnt = signatures;
    auto extended = it(2026y / 4 / 20, "het college");
    extended.happening.step = step("beslistermijn verlengen");
    extended.happening.extension = calendar::Duration{6, calendar::Unit::Week};
    extended.happening.agreed = true;
    extended.reason = "er is \"advies\" gevraagd";
    const std::vector events = {dossier::filing_event(filed),
                                dossier::step_event(model(), supplied),
                                dossier::step_event(model(), extended)};
    std::vector<store::Entry> all;
    for (store::Event event : events) {
        event.dossier = "UR-Zonnedael-2026-001";
        event.number = static_cast<std::int64_t>(all.size()) + 1;
        event.rules = "hash";
        all.push_back({event.number, event, {}, {}});
    }
    return all;
}

std::optional<dossier::Dossier> read(const std::vector<store::Entry>& all) {
    std::int64_t broken = 0;
    return dossier::dossier_of(model(), all, broken);
}

/// The number of the entry that cannot be read; 0 when all can.
std::int64_t broken_in(const std::vector<store::Entry>& all) {
    std::int64_t broken = 0;
    const auto back = dossier::dossier_of(model(), all, broken);
    EXPECT_EQ(back.has_value(), broken == 0);
    return broken;
}

TEST(Dossier, IsReadBackFromWhatWasRecorded) {
    const auto all = entries();
    const auto back = read(all);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->reference, "UR-Zonnedael-2026-001");
    EXPECT_EQ(back->rules, "hash");
    EXPECT_EQ(back->given.title, request().title);
    EXPECT_EQ(back->given.under, request().under);
    const Happening filed{.date = 2026y / 3 / 3, .step = {}, .actor = "de uitdager"};
    const Happening supplied{
        .date = 2026y / 3 / 24, .step = step("aanvullen"), .actor = "de uitdager"};
    const Happening extended{.date = 2026y / 4 / 20,
                             .step = step("beslistermijn verlengen"),
                             .actor = "het college",
                             .extension = calendar::Duration{6, calendar::Unit::Week},
                             .agreed = true,
                             .with_reasons = true};
    EXPECT_EQ(back->happened, (std::vector{filed, supplied, extended}));
    EXPECT_EQ(back->recorded.at(2).reason, "er is \"advies\" gevraagd");
    EXPECT_EQ(back->recorded.at(1).step, "aanvullen");
    EXPECT_EQ(back->recorded.at(0).outcome, "aan te vullen");
}

TEST(Dossier, KnowsWhatBecameKnownOnlyFromThatEntryOn) {
    const auto all = entries();
    const auto known = [&](std::size_t count) {
        const auto back = read({all.begin(), all.begin() + static_cast<std::ptrdiff_t>(count)});
        const std::string json = facts::case_json(model(), back.value().given);
        const std::string name = "\"aantal steunbetuigingen\": ";
        return json.substr(json.find(name) + name.size(), 2);
    };
    EXPECT_EQ(known(1), "31");
    EXPECT_EQ(known(2), "55");
    EXPECT_EQ(known(3), "55");
}

TEST(Dossier, KnowsThatAHardshipClauseWasUsedOnlyFromThatEntryOn) {
    auto all = entries();
    const std::string said = R"("gegevens": {"aantal steunbetuigingen": 55})";
    std::string& payload = all[1].event.payload;
    payload.replace(payload.find(said),
                    said.size(),
                    R"("buiten toepassing": {"Verordening uitdaagrecht Zonnedael 2026": {
                        "artikel 2, lid 1": {"door": "college", "reden": "een kleine straat"}}})");
    EXPECT_EQ(read({all.front()}).value().given.set_aside.size(), 0U);
    const auto later = read(all);
    ASSERT_TRUE(later);
    ASSERT_EQ(later->given.set_aside.size(), 1U);
    EXPECT_EQ(later->given.set_aside[0].reason, "een kleine straat");
}

TEST(Dossier, ThatSaysWhatItsKindDoesNotIsRefusedWithTheNumber) {
    struct Row {
        std::size_t entry;
        std::string_view honest;
        std::string_view forged;
    };
    const Row rows[] = {
        {0, R"("2026-03-03")", R"("3 maart")"},
        {0, R"("onderwerp": "uitdaging")", R"("onderwerp": "feest")"},
        {0, "Verordening uitdaagrecht Zonnedael 2026", "Verordening dansen"},
        {0, R"("budget")", R"("buget")"},
        {0, R"({"geval")", R"({"gebal")"},
        {0, R"({"geval")", R"([{"geval")"},
        {1, R"("aanvullen")", R"("dansen")"},
        {1, R"("stap": "aanvullen")", R"("stap": 5)"},
        {1, R"("stap")", R"("reden": "waarom", "stip")"},
        {1, ": 55", R"(: "veel")"},
        {1, R"("onderwerp": "uitdaging")", R"("onderwerp": "verordening")"},
        {2, "6 weken", "6 weekjes"},
        {2, "6 weken", ""},
        {2, "true", "false"},
        {2, R"("reden")", R"("extra": 1, "reden")"},
        {2, R"("reden")", R"("reden": "een", "reden")"},
        {2, "{", ""},
    };
    for (const Row& row : rows) {
        auto all = entries();
        std::string& payload = all[row.entry].event.payload;
        const auto at = payload.find(row.honest);
        ASSERT_NE(at, std::string::npos) << row.honest << " in " << payload;
        payload.replace(at, row.honest.size(), row.forged);
        EXPECT_EQ(broken_in(all), all[row.entry].event.number) << payload;
    }
}

TEST(Dossier, LearnsNothingAboutAnotherSubject) {
    auto all = entries();
    all[1].event.payload =
        R"({"stap": "aanvullen", "geval": {"onderwerp": "uitdaging", "datum": "2026-03-24"}})";
    EXPECT_EQ(broken_in(all), 0);
    std::string& payload = all[1].event.payload;
    payload.replace(payload.find("uitdaging"), 9, "verordening");
    EXPECT_EQ(broken_in(all), 2);
}

TEST(Dossier, BeginsWithItsFilingAndHoldsOnlySteps) {
    auto all = entries();
    all[1].event.kind = "ontvangst";
    EXPECT_EQ(broken_in(all), 2);
    all[1].event.kind = "feest";
    EXPECT_EQ(broken_in(all), 2);
    all[0].event.kind = "stap";
    EXPECT_EQ(broken_in(all), 1);
    all = entries();
    all[2].event.happened = "31 februari 2026";
    EXPECT_EQ(broken_in(all), 3);
}

/// Bytes changed, left out, put in, or doubled, as by a hand or a bad disk.
void spoil(std::string& text) {
    const auto times = *rc::gen::inRange(1, 6);
    for (int i = 0; i < times && !text.empty(); ++i) {
        const auto at = *rc::gen::inRange<std::size_t>(0, text.size());
        const auto length = *rc::gen::inRange<std::size_t>(0, 12);
        switch (*rc::gen::inRange(0, 4)) {
            case 0: text[at] = *rc::gen::arbitrary<char>(); break;
            case 1: text.erase(at, length); break;
            case 2: text.insert(at, 1, *rc::gen::element('"', '{', '}', '[', '9', '-', ',')); break;
            default: text.insert(at, text.substr(at, length)); break;
        }
    }
}

RC_GTEST_PROP(Dossier, ThatWasSpoiltIsReadOrRefusedButNeverMoreThanThat, ()) {
    static const auto honest = entries();
    auto all = honest;
    auto& event = all[*rc::gen::inRange<std::size_t>(0, all.size())].event;
    spoil(**rc::gen::weightedOneOf<std::string*>({{6, rc::gen::just(&event.payload)},
                                                  {1, rc::gen::just(&event.happened)},
                                                  {1, rc::gen::just(&event.actor)}}));
    const auto back = read(all);
    RC_CLASSIFY(back.has_value());
    if (!back) return;
    // Whatever it says now, it can be followed.
    const auto day = 2026y / 6 / 1;
    const auto course = procedure::course(model(), back->given, back->happened, day);
    const auto possible = procedure::possible_steps(model(), back->given, back->happened, day);
    procedure::duties(model(), back->given, course, possible);
}

TEST(KeptRules, AreReadBackOnlyUnchanged) {
    const auto files = rule_files();
    std::vector<store::Entry> all;
    for (const auto& event : dossier::rules_events(files)) all.push_back({0, event, {}, {}});
    const auto back = dossier::rules_of(all);
    ASSERT_EQ(back.size(), files.size());
    for (std::size_t i = 0; i < files.size(); ++i) {
        EXPECT_EQ(back[i].name, files[i].name);
        EXPECT_EQ(back[i].text, files[i].text);
    }
    EXPECT_EQ(all[0].event.dossier, "regels/" + dossier::hash_of(files));
    EXPECT_TRUE(dossier::is_of_rules(all[0].event.dossier));
    EXPECT_FALSE(dossier::is_of_rules("UR-Zonnedael-2026-001"));
    auto forged = all;
    forged[2].event.payload.replace(forged[2].event.payload.find("uitdag"), 6, "aanval");
    EXPECT_TRUE(dossier::rules_of(forged).empty());
    forged = all;
    forged.pop_back();
    EXPECT_TRUE(dossier::rules_of(forged).empty());
    EXPECT_TRUE(dossier::rules_of({}).empty());
}

}  // namespace
}  // namespace tests
