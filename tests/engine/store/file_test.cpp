#include "tests/engine/store/logs.h"

#include <csignal>
#include <filesystem>
#include <fstream>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

namespace tests {
namespace {

using namespace engine::store;
namespace fs = std::filesystem;

std::optional<Error> refusal(const std::string& path = log_path) {
    const auto log = Log::open(path);
    if (log) return {};
    return log.error();
}

TEST(File, OfSomethingElseIsRefusedAndLeftAsItIs) {
    const WorkingFolder folder;
    const std::string garbage(10'000, 'x');
    std::ofstream(log_path) << garbage;
    EXPECT_EQ(refusal(), Error::NotALog);
    std::ifstream file(log_path);
    EXPECT_EQ(std::string(std::istreambuf_iterator<char>(file), {}), garbage);
    EXPECT_FALSE(fs::exists(std::string(log_path) + "-wal"));
}

TEST(File, OfAnotherProgramIsRefused) {
    const WorkingFolder folder;
    tamper("CREATE TABLE event (position INTEGER PRIMARY KEY)");
    EXPECT_EQ(refusal(), Error::NotALog);
}

TEST(File, OfALaterVersionIsRefused) {
    const WorkingFolder folder;
    opened();
    tamper("PRAGMA user_version = 4");
    EXPECT_EQ(refusal(), Error::Newer);
}

TEST(File, ThatCannotBeThereIsRefused) {
    const WorkingFolder folder;
    EXPECT_EQ(refusal("no/such/folder/log"), Error::Cannot);
    EXPECT_EQ(refusal("."), Error::Cannot);
}

TEST(File, OfAnyEarlierVersionIsBroughtUpToDate) {
    const std::string second =
        "DROP TRIGGER event_is_the_latest; DROP TABLE latest; PRAGMA user_version = 2;";
    const std::string first =
        second +
        "DROP TRIGGER event_is_never_changed; DROP TRIGGER event_is_never_deleted;"
        "PRAGMA user_version = 1;";
    for (const std::string& back_to : {first, second}) {
        const WorkingFolder folder;
        opened().append(events("a", 3)).value();
        opened().append(events("b", 2)).value();
        tamper(back_to);
        Log log = opened();
        EXPECT_EQ(log.latest(), (std::vector<Latest>{{"a", 3, "2026-03-13"}, {"b", 5, ""}}));
        EXPECT_TRUE(append(log, event("a", 4)));
        EXPECT_EQ(log.first_flaw(), std::nullopt);
        // Only later versions have this to drop.
        tamper("DROP TRIGGER event_is_never_changed; DROP TRIGGER event_is_the_latest");
    }
}

TEST(File, ThatMayOnlyBeReadIsRefused) {
    const WorkingFolder folder;
    opened();
    fs::permissions(log_path,
                    fs::perms::owner_read | fs::perms::group_read | fs::perms::others_read);
    fs::permissions(".", fs::perms::all);
    const pid_t reader = start([] {
        // Root may write anything.
        if (getuid() == 0 && setuid(65'534) != 0) return 2;
        return refusal() == Error::ReadOnly ? 0 : 1;
    });
    EXPECT_EQ(end_of(reader), 0);
}

/// Appends until that fails; says with what, once it has seen that all the rest is still there.
std::optional<Error> end_of_room() {
    Log log = opened();
    for (std::int64_t number = 1; number < 100; ++number) {
        Event large = event("a", number);
        large.payload = std::string(10'000, 'x');
        const auto head = append(log, large);
        if (head) continue;
        const bool kept = log.dossier("a")->size() == static_cast<std::size_t>(number) - 1;
        if (number < 5 || !kept || log.first_flaw() != std::nullopt) return {};
        return head.error();
    }
    return {};
}

/// Works on a small disk that only this process sees, where the system lets it have one.
bool has_small_disk() {
    const std::string user = std::to_string(getuid());
    const std::string group = std::to_string(getgid());
    if (unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0) return false;
    std::ofstream("/proc/self/uid_map") << "0 " << user << " 1";
    std::ofstream("/proc/self/setgroups") << "deny";
    std::ofstream("/proc/self/gid_map") << "0 " << group << " 1";
    if (mount("none", ".", "tmpfs", 0, "size=500k") != 0) return false;
    fs::current_path(fs::current_path());  // The folder itself now lies below the disk.
    return true;
}

TEST(File, OnAFullDiskKeepsWhatItHas) {
    const WorkingFolder folder;
    constexpr int no_disk = 9;
    const pid_t writer = start([] {
        if (!has_small_disk()) return no_disk;
        return end_of_room() == Error::Full ? 0 : 1;
    });
    const int end = end_of(writer);
    if (end == no_disk) GTEST_SKIP() << "no disk of its own for a process here";
    EXPECT_EQ(end, 0);
}

TEST(File, ThatMayNotGrowKeepsWhatItHas) {
    const WorkingFolder folder;
    const pid_t writer = start([] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{300'000, 300'000};
        if (setrlimit(RLIMIT_FSIZE, &limit) != 0) return 2;
        return end_of_room() == Error::Cannot ? 0 : 1;
    });
    EXPECT_EQ(end_of(writer), 0);
    Log log = opened();
    EXPECT_EQ(log.first_flaw(), std::nullopt);
    const auto count = static_cast<std::int64_t>(log.dossier("a")->size());
    EXPECT_GE(count, 4);
    EXPECT_TRUE(append(log, event("a", count + 1)));
}

TEST(File, ThatSomebodyKeepsToThemselvesIsBusyAfterAWhile) {
    const WorkingFolder folder;
    Log log = opened();
    const auto start_of_wait = std::chrono::steady_clock::now();
    {
        const Lock lock;
        EXPECT_EQ(append(log, event("a", 1)), engine::base::unexpected(Error::Busy));
        EXPECT_GE(std::chrono::steady_clock::now() - start_of_wait, waiting_max);
        EXPECT_TRUE(log.dossier("a")) << "who reads waits for nobody";
    }
    EXPECT_TRUE(append(log, event("a", 1)));
}

TEST(File, IsMadeOnceByAllThatOpenItAtOnce) {
    const WorkingFolder folder;
    std::vector<pid_t> writers;
    for (int i = 0; i < 6; ++i) {
        const std::string dossier(1, static_cast<char>('a' + i));
        writers.push_back(start([&] {
            auto log = Log::open(log_path);
            return log && append(*log, event(dossier, 1)) ? 0 : 1;
        }));
    }
    for (const pid_t writer : writers) EXPECT_EQ(end_of(writer), 0);
    EXPECT_EQ(opened().latest()->size(), writers.size());
}

}  // namespace
}  // namespace tests
