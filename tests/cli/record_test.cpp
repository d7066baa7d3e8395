#include "tests/cli/program.h"
#include "tests/support/files.h"
#include "tests/support/process.h"
#include "tests/support/small_disk.h"
#include "tests/support/working_folder.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <random>
#include <set>
#include <sqlite3.h>
#include <sstream>
#include <thread>
#include <unistd.h>

// What becomes of the record when the machine lets it down.

namespace tests {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

Ran answer_to(std::vector<std::string> arguments) {
    return run_on("2026-03-03", std::move(arguments));
}

Ran file() {
    return answer_to({"dien-in", "--antwoorden", "verzoek.json"});
}

class Record : public testing::Test {
protected:
    Record() { lay_zonnedael(); }

private:
    WorkingFolder folder_;
};

// ---- killed ------------------------------------------------------------------------------------

/// The program itself, filing the request of Zonnedael.
struct Clerk {
    pid_t process = 0;
    int told = 0;  ///< The end of a pipe with what it says.
};

Clerk start_clerk() {
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0) std::abort();
    const pid_t process = start([&] {
        dup2(ends[1], STDOUT_FILENO);
        const std::string rules = (root_folder() / "rules").string();
        execl(WIJKWET_PROGRAM,
              "wijkwet",
              "dien-in",
              "--antwoorden",
              "verzoek.json",
              "--dossiers",
              dossiers_file,
              "--regels",
              rules.c_str(),
              "--formaat",
              "json",
              nullptr);
        return 127;
    });
    close(ends[1]);
    return {process, ends[0]};
}

/// All that it said, once it is gone.
std::string words_of(const Clerk& clerk) {
    std::string words;
    std::array<char, 4096> buffer{};
    for (ssize_t got = 0; (got = read(clerk.told, buffer.data(), buffer.size())) > 0;) {
        words.append(buffer.data(), static_cast<std::size_t>(got));
    }
    close(clerk.told);
    return words;
}

/// The number in an acknowledgement; empty when there is none.
std::string number_in(const std::string& words) {
    constexpr std::string_view before = R"("nummer": ")";
    const auto at = words.find(before);
    if (at == std::string::npos) return {};
    const auto start = at + before.size();
    const auto end = words.find('"', start);
    return end == std::string::npos ? std::string() : words.substr(start, end - start);
}

std::chrono::microseconds time_of_one_filing() {
    const auto before = Clock::now();
    const Clerk clerk = start_clerk();
    words_of(clerk);
    EXPECT_EQ(end_of(clerk.process), 0);
    return std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - before);
}

TEST_F(Record, KeepsEveryFilingThatWasAcknowledgedWhoeverIsKilled) {
    const auto seed = std::random_device{}();
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    std::mt19937 dice(seed);
    // Four at once take some three times as long as one alone; more on a machine that is busy.
    auto longest = 3 * time_of_one_filing().count();
    std::set<std::string> acknowledged;
    int killed = 0;
    const auto enough = static_cast<std::size_t>(kills()) / 4;
    while (killed < kills() || acknowledged.size() < enough) {
        const std::size_t before = acknowledged.size();
        std::array<std::int64_t, 4> lives{};
        std::array<Clerk, 4> clerks;
        std::uniform_int_distribution<std::int64_t> life(0, longest);
        for (std::int64_t& one : lives) one = life(dice);
        std::ranges::sort(lives);
        const auto start = Clock::now();
        for (Clerk& clerk : clerks) clerk = start_clerk();
        for (std::size_t i = 0; i < clerks.size(); ++i) {
            std::this_thread::sleep_until(start + std::chrono::microseconds(lives.at(i)));
            kill(clerks.at(i).process, SIGKILL);
        }
        for (const Clerk& clerk : clerks) {
            const std::string number = number_in(words_of(clerk));
            const int end = end_of(clerk.process);
            ASSERT_TRUE(end == 0 || end == -SIGKILL) << end;
            if (end == -SIGKILL) ++killed;
            if (number.empty()) continue;
            EXPECT_TRUE(acknowledged.insert(number).second) << number << " was handed out twice";
        }
        ASSERT_EQ(answer_to({"dossier", "controleer"}).exit, 0);
        if (acknowledged.size() == before) longest += longest / 4;
    }
    for (const std::string& number : acknowledged) {
        EXPECT_EQ(answer_to({"status", number}).exit, 0) << number;
    }
    // Also what was kept but never told is whole.
    EXPECT_EQ(answer_to({"status"}).exit, 0);
}

// ---- no room, no leave, no log -----------------------------------------------------------------

/// Files until that fails; whether it then says why, and has all that it acknowledged.
bool ends_well_without_room(std::string_view why) {
    int filed = 0;
    Ran last = file();
    for (; last.exit == 0 && filed < 200; last = file()) ++filed;
    const Ran whole = answer_to({"dossier", "controleer"});
    const std::string number = "UR-Zonnedael-2026-00" + std::to_string(std::min(filed, 9));
    return last.exit == 6 && holds(last.err, why) && filed > 2 && whole.exit == 0 &&
           answer_to({"status", number}).exit == 0;
}

TEST_F(Record, OnAFullDiskSaysSoAndKeepsWhatItHas) {
    constexpr int no_disk = 9;
    const pid_t clerk = start([] {
        if (!has_small_disk(1'500)) return no_disk;
        lay_zonnedael();
        return ends_well_without_room("geen ruimte") ? 0 : 1;
    });
    const int end = end_of(clerk);
    if (end == no_disk) GTEST_SKIP() << "no disk of its own for a process here";
    EXPECT_EQ(end, 0);
}

TEST_F(Record, ThatMayNotBeWrittenSaysSo) {
    ASSERT_EQ(file().exit, 0);
    constexpr auto to_read = fs::perms::owner_read | fs::perms::group_read | fs::perms::others_read;
    fs::permissions(dossiers_file, to_read);
    fs::permissions(".", fs::perms::all);
    const pid_t clerk = start([] {
        if (getuid() == 0 && setuid(65'534) != 0) return 2;  // Root may write anything.
        const Ran answer = file();
        return answer.exit == 6 && holds(answer.err, "mag niet worden beschreven") ? 0 : 1;
    });
    EXPECT_EQ(end_of(clerk), 0);
}

TEST_F(Record, OfAnotherProgramIsRefusedAndLeftAsItIs) {
    sqlite3* other = nullptr;
    ASSERT_EQ(sqlite3_open(dossiers_file, &other), SQLITE_OK);
    const char* sql = "CREATE TABLE songs (title TEXT); INSERT INTO songs VALUES ('Zonnedael')";
    ASSERT_EQ(sqlite3_exec(other, sql, nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(other);
    const std::string before = text_of(dossiers_file);
    for (const Ran& answer : {file(),
                                 answer_to({"status"}),
                                 answer_to({"dossier", "uitvoer"}),
                                 answer_to({"dossier", "controleer"})}) {
        EXPECT_EQ(answer.exit, 6);
        EXPECT_TRUE(holds(answer.err, "is geen bestand met dossiers")) << answer.err;
    }
    EXPECT_EQ(text_of(dossiers_file), before);
}

TEST_F(Record, ThatIsDamagedAnywhereIsReadOrRefusedAndWhenWholeIsTheSame) {
    ASSERT_EQ(file().exit, 0);
    const std::string number = "UR-Zonnedael-2026-001";
    ASSERT_EQ(answer_to({"stap", number, "bevestigen"}).exit, 0);
    const std::string honest = answer_to({"dossier", "uitvoer"}).out;
    const std::string bytes = text_of(dossiers_file);
    int seen = 0;
    for (std::size_t at = 0; at < bytes.size(); at += 1'511) {
        std::string damaged = bytes;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x11);
        for (const char* beside : {"-wal", "-shm"}) fs::remove(std::string(dossiers_file) + beside);
        std::ofstream(dossiers_file, std::ios::binary) << damaged;
        const Ran status = answer_to({"status", number});
        EXPECT_TRUE(status.exit == 0 || status.exit == 4 || status.exit == 6) << at;
        EXPECT_EQ(status.exit == 0, status.err.empty()) << status.err;
        const Ran verified = answer_to({"dossier", "controleer"});
        if (verified.exit == 6) ++seen;
        if (verified.exit == 0) {
            EXPECT_EQ(answer_to({"dossier", "uitvoer"}).out, honest) << at;
        }
    }
    EXPECT_GT(seen, 5);
}

}  // namespace
}  // namespace tests
