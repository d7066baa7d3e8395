#include "tests/engine/store/logs.h"

#include <csignal>
#include <filesystem>
#include <fstream>
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
    tamper("PRAGMA user_version = 3");
    EXPECT_EQ(refusal(), Error::Newer);
}

TEST(File, ThatCannotBeThereIsRefused) {
    const WorkingFolder folder;
    EXPECT_EQ(refusal("no/such/folder/log"), Error::Cannot);
    EXPECT_EQ(refusal("."), Error::Cannot);
}

TEST(File, OfTheFirstVersionIsBroughtUpToDate) {
    const WorkingFolder folder;
    opened().append(events("a", 3)).value();
    tamper(
        "DROP TRIGGER event_is_never_changed; DROP TRIGGER event_is_never_deleted;"
        "PRAGMA user_version = 1");
    Log log = opened();
    EXPECT_EQ(log.dossier("a")->size(), 3U);
    EXPECT_TRUE(append(log, event("a", 4)));
    EXPECT_EQ(log.first_flaw(), std::nullopt);
    // Only the second version has this to drop.
    tamper("DROP TRIGGER event_is_never_changed; DROP TRIGGER event_is_never_deleted");
}

TEST(File, ThatMayOnlyBeReadIsRefused) {
    const WorkingFolder folder;
    opened();
    fs::permissions(log_path, fs::perms::owner_read | fs::perms::others_read);
    fs::permissions(".", fs::perms::all);
    const pid_t reader = start([] {
        // Root may write anything.
        if (getuid() == 0 && setuid(65'534) != 0) return 2;
        return refusal() == Error::ReadOnly ? 0 : 1;
    });
    EXPECT_EQ(end_of(reader), 0);
}

TEST(File, ThatCannotGrowKeepsWhatItHas) {
    const WorkingFolder folder;
    const pid_t writer = start([] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{300'000, 300'000};
        if (setrlimit(RLIMIT_FSIZE, &limit) != 0) return 2;
        Log log = opened();
        for (std::int64_t number = 1; number < 100; ++number) {
            Event large = event("a", number);
            large.payload = std::string(10'000, 'x');
            const auto head = append(log, large);
            if (head) continue;
            const bool kept = log.dossier("a")->size() == static_cast<std::size_t>(number) - 1;
            return head.error() == Error::Full && number > 5 && kept ? 0 : 1;
        }
        return 3;
    });
    EXPECT_EQ(end_of(writer), 0);
    Log log = opened();
    EXPECT_EQ(log.first_flaw(), std::nullopt);
    const auto count = static_cast<std::int64_t>(log.dossier("a")->size());
    EXPECT_GT(count, 5);
    EXPECT_TRUE(append(log, event("a", count + 1)));
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
    EXPECT_EQ(opened().last_of_each()->size(), writers.size());
}

}  // namespace
}  // namespace tests
