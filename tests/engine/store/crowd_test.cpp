#include "tests/engine/store/logs.h"

#include <array>
#include <csignal>
#include <cstdlib>
#include <random>
#include <thread>
#include <unistd.h>

namespace tests {
namespace {

using namespace engine::store;

/// Reads how far the dossier is and appends the next event, until it has appended so many itself.
int append_in_turn(const std::string& dossier, int count) {
    Log log = opened();
    for (int appended = 0; appended < count;) {
        const auto before = log.dossier(dossier);
        if (!before) return 1;
        Event next = event(dossier, static_cast<std::int64_t>(before->size()) + 1);
        next.actor = std::to_string(getpid());
        const auto head = append(log, next);
        if (head) ++appended;
        if (!head && head.error() != Error::Conflict) return 2;
    }
    return 0;
}

TEST(Crowd, OfTwoProcessesInOneDossierLosesNothing) {
    const WorkingFolder folder;
    const auto work = [] { return append_in_turn("a", 200); };
    const std::array writers = {start(work), start(work)};
    for (const pid_t writer : writers) EXPECT_EQ(end_of(writer), 0);
    const Log log = opened();
    const auto entries = *log.dossier("a");
    ASSERT_EQ(entries.size(), 400U);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        EXPECT_EQ(entries[i].event.number, static_cast<std::int64_t>(i) + 1);
    }
    EXPECT_EQ(log.first_flaw(), std::nullopt);
}

/// A process that appends to a dossier of its own, and says so after each acknowledgement.
struct Writer {
    std::string dossier;
    pid_t process = 0;
    int acknowledged = 0;  ///< The end of a pipe to read from.
};

Writer start_writer(const std::string& dossier, std::int64_t first) {
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0) std::abort();
    const pid_t process = start([&] {
        Log log = opened();
        for (std::int64_t number = first;; ++number) {
            if (!append(log, event(dossier, number))) return 1;
            if (write(ends[1], "+", 1) != 1) return 2;
        }
    });
    close(ends[1]);
    return {dossier, process, ends[0]};
}

/// All bytes of the pipe, once the writer is gone.
std::int64_t acknowledgements(const Writer& writer) {
    std::int64_t count = 0;
    std::array<char, 512> buffer{};
    for (ssize_t got = 0; (got = read(writer.acknowledged, buffer.data(), buffer.size())) > 0;) {
        count += got;
    }
    close(writer.acknowledged);
    return count;
}

TEST(Crowd, KeepsWhatWasAcknowledgedWhoeverIsKilled) {
    const WorkingFolder folder;
    const auto seed = std::random_device{}();
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    std::mt19937 dice(seed);
    std::uniform_int_distribution<int> microseconds(0, 60'000);
    const std::array<std::string, 3> dossiers = {"a", "b", "c"};
    std::int64_t survived = 0;
    opened();
    for (int left = kills(); left > 0; left -= 3) {
        std::array<std::int64_t, 3> before{};
        std::vector<Writer> writers;
        for (std::size_t i = 0; i < dossiers.size(); ++i) {
            before[i] = static_cast<std::int64_t>(opened().dossier(dossiers[i])->size());
            writers.push_back(start_writer(dossiers[i], before[i] + 1));
        }
        for (const Writer& writer : writers) {
            std::this_thread::sleep_for(std::chrono::microseconds(microseconds(dice)));
            kill(writer.process, SIGKILL);
            EXPECT_EQ(end_of(writer.process), -SIGKILL);
        }
        const Log log = opened();
        for (std::size_t i = 0; i < dossiers.size(); ++i) {
            const std::int64_t promised = before[i] + acknowledgements(writers[i]);
            const auto kept = *log.dossier(dossiers[i]);
            const auto count = static_cast<std::int64_t>(kept.size());
            EXPECT_GE(count, promised);
            EXPECT_LE(count, promised + 1) << "the one that was killed before it could tell";
            for (std::size_t n = 0; n < kept.size(); ++n) {
                EXPECT_EQ(kept[n].event, event(dossiers[i], static_cast<std::int64_t>(n) + 1));
            }
            survived += promised - before[i];
        }
        ASSERT_EQ(log.first_flaw(), std::nullopt);
    }
    EXPECT_GT(survived, 0);
}

}  // namespace
}  // namespace tests
