#include "tests/cli/program.h"
#include "tests/support/files.h"
#include "tests/support/working_folder.h"

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <sstream>

namespace tests {
namespace {

namespace fs = std::filesystem;

/// The example of Zonnedael in an empty folder, to be run as people run it.
class CaseInJson : public testing::Test {
protected:
    CaseInJson() { lay_zonnedael(); }

    std::string run(const std::vector<std::string>& arguments) {
        using namespace std::chrono_literals;
        cli::Environment world;
        world.today = 2026y / 3 / 3;
        world.rules_folder = (root_folder() / "rules").string();
        const Ran ran = run_program(arguments, world);
        status = ran.exit;
        return ran.out + ran.err;
    }

    int status = 0;

private:
    WorkingFolder folder_;
};

TEST_F(CaseInJson, IsAnsweredLikeTheSameCaseInWijktaal) {
    const std::string answer = run({"toets", "verzoek.wijk"});
    const int expected = status;
    EXPECT_NE(answer.find("Groen Noord"), std::string::npos);
    EXPECT_EQ(run({"toets", "verzoek.json"}), answer);
    EXPECT_EQ(status, expected);
}

TEST_F(CaseInJson, IsCheckedAndNeverRewritten) {
    const std::string before = text_of("verzoek.json");
    EXPECT_EQ(run({"controleer", "verzoek.json"}), run({"controleer", "verzoek.wijk"}));
    run({"opmaak", "--schrijf", "verzoek.json"});
    EXPECT_EQ(status, 0);
    EXPECT_EQ(text_of("verzoek.json"), before);
}

TEST_F(CaseInJson, HasASchemaForItsOnlySubjectOrTheOneThatIsNamed) {
    const std::string schema = run({"schema", "begrippen.wijk"});
    EXPECT_EQ(status, 0);
    EXPECT_EQ(run({"schema", "begrippen.wijk", "--onderwerp", "uitdaging"}), schema);
    EXPECT_NE(run({"schema", "begrippen.wijk", "--onderwerp", "taak"}), schema);
    EXPECT_EQ(status, 2);
    std::ofstream("leeg.wijk") << "begrippen \"leeg\".\n";
    run({"schema", "leeg.wijk"});
    EXPECT_EQ(status, 4);
}

}  // namespace
}  // namespace tests
