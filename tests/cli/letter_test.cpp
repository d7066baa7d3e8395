#include "cli/run.h"
#include "tests/support/files.h"
#include "tests/support/working_folder.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <sstream>

namespace tests {
namespace {

namespace fs = std::filesystem;

/// The letters of the example of Zonnedael, each on the day on which it would be sent. They lie in
/// tests/cli/letters; `UPDATE_GOLDEN=1` writes them anew.
class Letters : public testing::Test {
protected:
    Letters() { fs::copy(root_folder() / "examples/zonnedael", "."); }

    struct Result {
        int exit = 0;
        std::string out;
        std::string err;
    };
    static Result run(std::vector<std::string> arguments, const std::string& day) {
        arguments.insert(arguments.end(), {"--dossiers", "dossiers.sqlite", "--datum", day});
        cli::Environment world;
        world.rules_folder = (root_folder() / "rules").string();
        std::ostringstream out;
        std::ostringstream err;
        const int exit = cli::run(arguments, out, err, world);
        return {exit, out.str(), err.str()};
    }
    static void file() {
        ASSERT_EQ(run({"dien-in", "--antwoorden", "verzoek.json"}, "2026-03-03").exit, 0);
    }
    static void take(const std::string& day, std::vector<std::string> step) {
        step.insert(step.begin(), {"stap", number});
        const Result taken = run(step, day);
        ASSERT_EQ(taken.exit, 0) << taken.err;
    }
    static void expect(const std::string& kind, const std::string& day) {
        for (const std::string language : {"nl", "en"}) {
            const fs::path path =
                root_folder() / "tests/cli/letters" / (kind + '.' + language + ".md");
            const Result letter = run({"brief", number, kind, "--taal", language}, day);
            EXPECT_EQ(letter.exit, 0) << letter.err;
            if (std::getenv("UPDATE_GOLDEN") != nullptr) std::ofstream(path) << letter.out;
            EXPECT_EQ(letter.out, text_of(path)) << path;
            EXPECT_EQ(letter.out.find('{'), std::string::npos) << "a blank was not filled";
        }
    }
    static std::string reason_against(const std::string& kind, const std::string& day) {
        const Result refused = run({"brief", number, kind}, day);
        EXPECT_EQ(refused.exit, 5);
        EXPECT_EQ(refused.out, "");
        return refused.err;
    }

    inline static const std::string number = "UR-Zonnedael-2026-001";

private:
    WorkingFolder folder_;
};

TEST_F(Letters, AreSentWhenARequestComesIn) {
    file();
    expect("ontvangstbevestiging", "2026-03-03");
}

TEST_F(Letters, AskForWhatLacksByTheDayOnWhichItIsDue) {
    file();
    take("2026-03-10", {"aanvulling vragen"});
    expect("aanvulling", "2026-03-10");
}

TEST_F(Letters, LeaveTheDayOpenUntilTheRequestToCompleteIsRecorded) {
    file();
    const Result letter = run({"brief", number, "aanvulling"}, "2026-03-10");
    EXPECT_NE(letter.out.find("tot en met [in te vullen: datum]"), std::string::npos) << letter.out;
}

TEST_F(Letters, PrepareADecisionAndSayHowToContestIt) {
    file();
    take("2026-03-05", {"bevestigen"});
    expect("besluit", "2026-03-09");
}

// The term for deciding ends on 28 April 2026.
TEST_F(Letters, GiveNoticeOfDefaultNotADayTooSoon) {
    file();
    EXPECT_NE(reason_against("ingebrekestelling", "2026-04-28").find("29 april 2026"),
              std::string::npos);
    expect("ingebrekestelling", "2026-04-29");
}

TEST_F(Letters, ObjectOnlyToWhatWasDecided) {
    file();
    EXPECT_NE(reason_against("bezwaar", "2026-03-09").find("nog niet aan de orde"),
              std::string::npos);
    take("2026-03-05", {"bevestigen"});
    const std::string judged =
        "naar het oordeel van het college is sprake van lagere kwaliteit, "
        "omdat \"het plan laat het gras staan\"";
    take("2026-03-16", {"weigeren", "--reden", "lagere kwaliteit", "--gegeven", judged});
    take("2026-03-18", {"bekendmaken"});
    // 19 March is day one, day 42 is 29 April, a Wednesday.
    expect("bezwaar", "2026-04-20");
}

}  // namespace
}  // namespace tests
