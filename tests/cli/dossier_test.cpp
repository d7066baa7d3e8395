#include "tests/cli/program.h"
#include "tests/support/working_folder.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <sstream>
#include <thread>

namespace tests {
namespace {

namespace fs = std::filesystem;

/// The example of Zonnedael, with a file of dossiers of its own.
class Dossiers : public testing::Test {
protected:
    Dossiers() { lay_zonnedael(); }

    static Ran run(std::vector<std::string> arguments, const std::string& day = "2026-03-03") {
        return run_on(day, std::move(arguments));
    }
    static Ran file() { return run({"dien-in", "--antwoorden", "verzoek.json"}); }

    const std::string first = "UR-Zonnedael-2026-001";

private:
    WorkingFolder folder_;
};

TEST_F(Dossiers, GetANumberAndATerm) {
    const auto filed = file();
    EXPECT_EQ(filed.exit, 0) << filed.err;
    EXPECT_TRUE(holds(filed.out, first));
    EXPECT_TRUE(holds(filed.out, "28 april 2026")) << filed.out;
    EXPECT_TRUE(holds(file().out, "UR-Zonnedael-2026-002"));
}

TEST_F(Dossiers, AreTheSameFromWijktaalAndFromJson) {
    run({"dien-in", "verzoek.wijk"});
    file();
    auto one = run({"status", "UR-Zonnedael-2026-001"}).out;
    const auto other = run({"status", "UR-Zonnedael-2026-002"}).out;
    one.replace(one.find("-001"), 4, "-002");
    EXPECT_EQ(one, other);
}

TEST_F(Dossiers, RefuseAStepWithTheReasonAndTheArticle) {
    file();
    const auto refused = run({"stap", first, "toewijzen"});
    EXPECT_EQ(refused.exit, 5);
    EXPECT_TRUE(holds(refused.err, "art. 6")) << refused.err;
    EXPECT_EQ(run({"stap", first, "bevestigen", "--door", "uitdager"}).exit, 5);
    EXPECT_EQ(run({"stap", first, "bevestigen", "--door", "college"}).exit, 0);
}

TEST_F(Dossiers, KeepWhatBecameKnownWithAStep) {
    file();
    run({"stap", first, "aanvulling vragen"}, "2026-03-10");
    const auto taken =
        run({"stap", first, "aanvullen", "--gegeven", "het aantal steunbetuigingen is 55"},
            "2026-03-24");
    EXPECT_EQ(taken.exit, 0) << taken.err;
    EXPECT_TRUE(holds(taken.out, "11 mei 2026, waarvan 13 dagen opgeschort")) << taken.out;
    EXPECT_TRUE(holds(taken.out, "oordeel nodig"));
    const auto wrong =
        run({"stap", first, "intrekken", "--gegeven", "het aantal steunbetuigingen is veel"},
            "2026-03-25");
    EXPECT_EQ(wrong.exit, 1);
}

TEST_F(Dossiers, AreReadAsTheyWereKnownOnADay) {
    file();
    run({"stap", first, "bevestigen"}, "2026-03-05");
    EXPECT_TRUE(holds(run({"status", first, "--bekend-op", "2026-03-04"}, "2026-03-06").out,
                      "behandeling   ontvangen"));
    EXPECT_TRUE(holds(run({"status", first}, "2026-03-06").out, "behandeling   in behandeling"));
}

TEST_F(Dossiers, ShowEveryEventAndWhenItWasRecorded) {
    file();
    run({"stap", first, "aanvulling vragen"}, "2026-03-10");
    run({"stap", first, "beslistermijn verlengen", "--verlenging", "2w", "--reden", "advies"},
        "2026-03-20");
    EXPECT_EQ(run({"dossier", "toon", first}).out,
              "UR-Zonnedael-2026-001   Groen Noord: beheer openbare ruimte\n"
              "\n"
              "1. 3 maart 2026: ontvangst, door de uitdager\n"
              "   Uitkomst     aan te vullen\n"
              "   Vastgelegd   3 maart 2026, 12:00 (UTC)\n"
              "\n"
              "2. 10 maart 2026: aanvulling vragen, door het college\n"
              "   Uitkomst     aan te vullen\n"
              "   Vastgelegd   10 maart 2026, 12:00 (UTC)\n"
              "\n"
              "3. 20 maart 2026: beslistermijn verlengen, door het college\n"
              "   Verlenging   2 weken\n"
              "   Reden        advies\n"
              "   Uitkomst     aan te vullen\n"
              "   Vastgelegd   20 maart 2026, 12:00 (UTC)\n");
    const auto known = [&](const char* day) {
        return run({"dossier", "toon", first, "--bekend-op", day, "--formaat", "json"});
    };
    EXPECT_TRUE(holds(known("2026-03-20").out, R"("verlenging": "2 weken")"));
    EXPECT_FALSE(holds(known("2026-03-19").out, R"("verlenging")"));
    EXPECT_TRUE(holds(known("2026-03-19").out, R"("vastgelegd": "2026-03-10T12:00Z")"));
    EXPECT_EQ(known("2026-03-02").exit, 4);
    EXPECT_EQ(known("gisteren").exit, 2);
    EXPECT_EQ(run({"dossier", "toon"}).exit, 2);
}

TEST_F(Dossiers, TakeWhatBecameKnownFromAFile) {
    file();
    run({"stap", first, "aanvulling vragen"}, "2026-03-10");
    const auto supply = [&](const std::string& json) {
        std::ofstream("nieuw.json") << json;
        return run({"stap", first, "aanvullen", "--met", "nieuw.json"}, "2026-03-24");
    };
    const std::string head = R"({"onderwerp": "uitdaging", "datum": "2026-03-24", "gegevens": )";
    EXPECT_EQ(supply("{").exit, 1);
    EXPECT_EQ(supply(head + R"({"aantal handtekeningen": 55}})").exit, 1);
    EXPECT_EQ(supply(R"({"onderwerp": "verordening", "datum": "2026-03-24"})").exit, 1);
    EXPECT_EQ(supply("\xFF").exit, 3);
    EXPECT_EQ(run({"stap", first, "aanvullen", "--met", "weg.json"}).exit, 3);
    const auto taken = supply(head + R"({"aantal steunbetuigingen": 55}})");
    EXPECT_EQ(taken.exit, 0) << taken.err;
    EXPECT_TRUE(holds(taken.out, "oordeel nodig")) << taken.out;
}

TEST_F(Dossiers, DoNotNeedTheRuleFilesAnyMore) {
    file();
    fs::remove("verordening.wijk");
    std::ofstream("behandeling.wijk") << "niets";
    EXPECT_EQ(run({"stap", first, "bevestigen"}).exit, 0);
}

TEST_F(Dossiers, AreNotThere) {
    file();
    EXPECT_EQ(run({"status", "UR-Zonnedael-2026-009"}).exit, 4);
    EXPECT_EQ(run({"status", "regels/x"}).exit, 4);
    EXPECT_EQ(run({"stap", first, "dansen"}).exit, 4);
    EXPECT_EQ(run({"stap", first}).exit, 2);
    EXPECT_EQ(run({"dossier", "verbrand"}).exit, 2);
}

TEST_F(Dossiers, OfAnotherKindOrDamagedEndWithSix) {
    std::ofstream("dossiers.sqlite") << "geen database, maar een brief";
    EXPECT_EQ(file().exit, 6);
    fs::remove("dossiers.sqlite");
    fs::create_directory("dossiers.sqlite");
    EXPECT_EQ(file().exit, 6);
}

TEST_F(Dossiers, ThatWereTamperedWithAreFound) {
    file();
    const auto before = run({"dossier", "uitvoer"}).out;
    EXPECT_EQ(run({"dossier", "controleer"}).exit, 0);
    auto forged = before;
    const std::string_view honest = R"(steunbetuigingen\": 31)";
    ASSERT_NE(forged.find(honest), std::string::npos);
    forged.replace(forged.find(honest), honest.size(), R"(steunbetuigingen\": 91)");
    std::ofstream("vals.json") << forged;
    std::ofstream("echt.json") << before;
    fs::rename("dossiers.sqlite", "oud.sqlite");
    EXPECT_EQ(run({"dossier", "invoer", "vals.json"}).exit, 6);
    EXPECT_EQ(run({"dossier", "invoer", "echt.json"}).exit, 0);
    EXPECT_EQ(run({"dossier", "uitvoer"}).out, before);
    EXPECT_EQ(run({"dossier", "invoer", "verzoek.json"}).exit, 3);
}

TEST_F(Dossiers, ThatAreLateAreFoundByTheDay) {
    file();
    EXPECT_FALSE(holds(run({"status", "--te-laat"}, "2026-03-17").out, first));
    EXPECT_TRUE(holds(run({"status", "--te-laat"}, "2026-03-18").out, "1 dag te laat"));
}

TEST_F(Dossiers, ThatWereLateAreFoundByAnEarlierDay) {
    file();
    run({"stap", first, "bevestigen"}, "2026-03-19");
    cli::Environment world;
    world.now = std::chrono::sys_days{std::chrono::year{2026} / 3 / 20};
    const auto looking_back = [&](const char* day) {
        return run_program({"status", "--te-laat", "--dossiers", dossiers_file, "--datum", day},
                           world);
    };
    EXPECT_TRUE(holds(looking_back("2026-03-18").out, "1 dag te laat"));
    EXPECT_FALSE(holds(looking_back("2026-03-19").out, first));
    EXPECT_FALSE(holds(looking_back("2026-03-02").out, first));
}

TEST_F(Dossiers, FiledAtOnceAllGetANumberOfTheirOwn) {
    file();
    std::vector<std::thread> clerks;
    for (int i = 0; i < 4; ++i) {
        clerks.emplace_back([this] {
            for (int times = 0; times < 3; ++times) EXPECT_EQ(file().exit, 0);
        });
    }
    for (std::thread& clerk : clerks) clerk.join();
    EXPECT_TRUE(holds(run({"status"}).out, "UR-Zonnedael-2026-013"));
    EXPECT_EQ(run({"dossier", "controleer"}).exit, 0);
}

TEST_F(Dossiers, TakeOneStepOnceHoweverManyTakeItAtOnce) {
    file();
    std::vector<int> exits(4);
    std::vector<std::thread> clerks;
    for (int& exit : exits) {
        clerks.emplace_back([this, &exit] { exit = run({"stap", first, "bevestigen"}).exit; });
    }
    for (std::thread& clerk : clerks) clerk.join();
    std::ranges::sort(exits);
    EXPECT_EQ(exits, (std::vector{0, 5, 5, 5}));
    EXPECT_FALSE(holds(run({"dossier", "toon", first}).out, "3. "));
}

TEST_F(Dossiers, GoIntoACalendarAndLetters) {
    file();
    const auto agenda = run({"agenda"});
    EXPECT_TRUE(holds(agenda.out, "DTSTART;VALUE=DATE:20260428\r\n")) << agenda.out;
    const auto receipt = run({"brief", first, "ontvangstbevestiging"});
    EXPECT_TRUE(holds(receipt.out, "28 april 2026")) << receipt.out;
    EXPECT_EQ(run({"brief", first, "ingebrekestelling"}).exit, 5);
    EXPECT_EQ(run({"brief", first, "ingebrekestelling"}, "2026-04-29").exit, 0);
    EXPECT_TRUE(holds(run({"brief", first, "aanvulling"}).out, "31 van 50"));
    EXPECT_TRUE(holds(run({"brief", first, "besluit", "--als", "fodt"}).out, "<office:document"));
}

TEST_F(Dossiers, AreFiledInAConversation) {
    const auto told =
        talk("Het Noorderpark\n?\n14\nterug\nbewonersgroep\n1\n14\n", {"verordening.wijk"});
    EXPECT_EQ(told.exit, 1) << told.out;
    EXPECT_TRUE(fs::exists("antwoorden.json")) << told.out;
}

TEST_F(Dossiers, AreNotFiledWhereNobodyCanBeAsked) {
    EXPECT_EQ(run({"dien-in", "verordening.wijk"}).exit, 2);
}

}  // namespace
}  // namespace tests
