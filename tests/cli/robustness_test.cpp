#include "tests/cli/program.h"
#include "tests/support/working_folder.h"

#include <chrono>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <regex>
#include <sstream>
#include <sys/stat.h>

namespace tests {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

Ran answer_to(const std::vector<std::string>& arguments, cli::Environment world = {}) {
    world.today = 2026y / 3 / 3;
    return run_program(arguments, world);
}

void write(const fs::path& path, const std::string& text) {
    if (path.has_parent_path()) fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
}

class Robustness : public testing::Test {
    WorkingFolder folder_;
};

void expect_refused(const std::string& path, const std::string& sentence) {
    const Ran answer = answer_to({"controleer", path});
    EXPECT_EQ(answer.exit, 3) << path;
    EXPECT_EQ(answer.err, "wijkwet: " + path + ": " + sentence + '\n');
    EXPECT_EQ(answer.out, "");
}

TEST_F(Robustness, WhatIsNoOrdinaryFileIsNotWaitedFor) {
    ASSERT_EQ(mkfifo("pipe.wijk", 0600), 0);
    expect_refused("pipe.wijk", "is geen gewoon bestand");
    expect_refused("/dev/zero", "is geen gewoon bestand");

    // Beside a good file it is passed over, below a given folder it is not.
    write("a.wijk", "regeling \"A\".\ngebruikt: begrippen \"B\".\n");
    write("b.wijk", "begrippen \"B\".\n");
    const Ran beside = answer_to({"controleer", "a.wijk"});
    EXPECT_EQ(beside.exit, 0);
    EXPECT_EQ(beside.err, "wijkwet: pipe.wijk: is geen gewoon bestand (overgeslagen)\n");
    EXPECT_EQ(answer_to({"controleer", "."}).exit, 3);
}

TEST_F(Robustness, LinksThatLeadNowhereAreSaid) {
    fs::create_symlink("weg.wijk", "broken.wijk");
    fs::create_symlink("self.wijk", "self.wijk");
    expect_refused("broken.wijk", "verwijst naar een bestand dat niet bestaat");
    expect_refused("self.wijk", "verwijst naar een bestand dat niet bestaat");
}

TEST_F(Robustness, FoldersThatHoldThemselvesEnd) {
    write("map/a.wijk", "regeling \"A\".\n");
    fs::create_directory_symlink("..", "map/up");
    fs::create_directory_symlink(".", "map/self.wijk");
    const Ran answer = answer_to({"controleer", "map"});
    EXPECT_EQ(answer.exit, 0) << answer.err;
    EXPECT_TRUE(answer.out.starts_with("1 gelezen")) << answer.out;
}

TEST_F(Robustness, AFileThatRefusesToBeReadIsSaid) {
    // Ordinary to look at, but nothing lies at its start; file modes do not stop everybody.
    expect_refused("/proc/self/mem", "kan niet worden gelezen");
}

TEST_F(Robustness, AFileBeyondTheLimitIsNotReadWhole) {
    write("large.wijk", "");
    fs::resize_file("large.wijk", std::uintmax_t{1} << 40U);
    const Ran answer = answer_to({"controleer", "large.wijk"});
    EXPECT_EQ(answer.exit, 3);
    EXPECT_TRUE(answer.err.starts_with("WT0106")) << answer.err;
}

TEST_F(Robustness, AnEndlessLineGivesAShortMessage) {
    const std::string million(1'000'000, 'a');
    for (const std::string& text : {million, '"' + million, million + " “" + million}) {
        write("a.wijk", text);
        const Ran answer = answer_to({"controleer", "a.wijk"});
        EXPECT_EQ(answer.exit, 1);
        EXPECT_LT(answer.err.size(), 5000U);
    }
}

TEST_F(Robustness, ManyBracketsAreTooDeepAndNoMore) {
    write("a.wijk",
          "Een uitdaging is volledig indien " + std::string(10'000, '(') + "het budget bekend is" +
              std::string(10'000, ')') + ".\n");
    const Ran answer = answer_to({"controleer", "a.wijk"});
    EXPECT_EQ(answer.exit, 1);
    EXPECT_TRUE(answer.err.starts_with("WT0105")) << answer.err;
    EXPECT_LT(answer.err.size(), 2000U);
}

TEST_F(Robustness, ColourIsForTerminalsThatWantIt) {
    write("a.wijk", "geldig vanaf 31 februari 2026.\n");
    const auto coloured = [](const cli::Environment& world) {
        return answer_to({"controleer", "a.wijk"}, world).err.find('\x1b') != std::string::npos;
    };
    cli::Environment world;
    EXPECT_FALSE(coloured(world));
    world.out_is_terminal = true;
    EXPECT_FALSE(coloured(world)) << "messages go to the other stream";
    world.err_is_terminal = true;
    EXPECT_TRUE(coloured(world));
    world.no_color = "";
    EXPECT_TRUE(coloured(world));
    world.no_color = "1";
    EXPECT_FALSE(coloured(world));
}

TEST_F(Robustness, TheTerminalSetsTheWidthUnlessTheUserDoes) {
    write("a.wijk", std::string(150, ' ') + "geldig vanaf 31 februari 2026.\n");
    const auto longest = [](const std::vector<std::string>& arguments, int width) {
        cli::Environment world;
        world.width = width;
        std::istringstream lines(answer_to(arguments, world).err);
        std::size_t most = 0;
        for (std::string line; std::getline(lines, line);) most = std::max(most, line.size());
        return most;
    };
    EXPECT_GT(longest({"controleer", "a.wijk"}, 300), 170U);
    EXPECT_LT(longest({"controleer", "a.wijk"}, 80), 100U);
    EXPECT_LT(longest({"controleer", "a.wijk", "--breedte", "80"}, 300), 100U);
}

TEST_F(Robustness, TheLibraryIsTheNamedOneOrElseOneNearby) {
    write("a.wijk", "regeling \"A\".\ngebruikt: begrippen \"B\".\n");
    write("one/b.wijk", "begrippen \"B\".\n");
    write("app/rules/nl/b.wijk", "begrippen \"B\".\n");
    write("usr/share/wijkwet/rules/b.wijk", "begrippen \"B\".\n");
    fs::create_directories("app/build/release/cli");
    fs::create_directories("usr/bin");
    const auto exit_in = [](const std::string& rules, const std::string& program) {
        cli::Environment world;
        if (!rules.empty()) world.rules_folder = rules;
        world.executable_folder = program.empty() ? "" : fs::absolute(program).string();
        return answer_to({"controleer", "a.wijk"}, world).exit;
    };
    EXPECT_EQ(exit_in("", ""), 1);
    EXPECT_EQ(exit_in("one", ""), 0);
    EXPECT_EQ(exit_in("weg", ""), 3);
    EXPECT_EQ(exit_in("", "app/build/release/cli"), 0);
    EXPECT_EQ(exit_in("", "usr/bin"), 0);

    write("rules/c.wijk", "begrippen \"B\".\n");
    EXPECT_EQ(exit_in("", ""), 0);
    fs::create_directories("deep/deeper");
    write("deep/deeper/a.wijk", "regeling \"A\".\ngebruikt: begrippen \"B\".\n");
    fs::current_path("deep/deeper");
    EXPECT_EQ(exit_in("", ""), 0);
    fs::current_path("../..");
}

TEST_F(Robustness, DetailsAreToldOnlyToThoseWhoAsk) {
    write("a.wijk", "regeling \"A\".\n");
    EXPECT_EQ(answer_to({"controleer", "a.wijk"}).err, "");
    const std::string told = answer_to({"controleer", "a.wijk", "--uitgebreid"}).err;
    const std::regex whole(
        "wijkwet: geen regelbibliotheek\n"
        "wijkwet: gelezen: a.wijk \\(14 bytes\\)\n"
        "wijkwet: bestanden: 1 gelezen, waarvan 1 gegeven\n"
        "wijkwet: lezen: \\d+\\.\\d{3} ms\n"
        "wijkwet: alles: \\d+\\.\\d{3} ms\n");
    EXPECT_TRUE(std::regex_match(told, whole)) << told;
}

}  // namespace
}  // namespace tests
