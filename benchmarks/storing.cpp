#include "engine/base/ensure.h"
#include "engine/store/store.h"

#include <algorithm>
#include <array>
#include <benchmark/benchmark.h>
#include <chrono>
#include <filesystem>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

namespace benchmarks {
namespace {

using namespace engine::store;
namespace fs = std::filesystem;

/// A folder beside the program: temporary ones may lie in memory, where nothing is durable.
class Disk {
public:
    Disk() {
        fs::remove_all(folder_);
        fs::create_directory(folder_);
    }
    Disk(const Disk&) = delete;
    Disk(Disk&&) = delete;
    Disk& operator=(const Disk&) = delete;
    Disk& operator=(Disk&&) = delete;
    ~Disk() { fs::remove_all(folder_); }

    std::string path() const { return (folder_ / "log").string(); }

private:
    fs::path folder_ = "storing";
};

Event event(const std::string& dossier, std::int64_t number) {
    return {.dossier = dossier,
            .number = number,
            .happened = "2026-03-03T10:00",
            .recorded = Moment(std::chrono::milliseconds(number)),
            .actor = "college van Zonnedael",
            .kind = "besluit",
            .payload = std::string(200, 'x'),
            .rules = std::string(64, '0')};
}

void run(sqlite3* database, const char* sql) {
    ENSURE(sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
}

/// The same texts in one prepared INSERT, equally durable: no chain, no numbers, nothing checked.
void stored_bare(benchmark::State& state) {
    const Disk disk;
    sqlite3* database = nullptr;
    ENSURE(sqlite3_open(disk.path().c_str(), &database) == SQLITE_OK);
    run(database, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
    run(database, "CREATE TABLE event (id INTEGER PRIMARY KEY, a, b, c, d, e, f)");
    sqlite3_stmt* insert = nullptr;
    const char* sql = "INSERT INTO event VALUES (NULL, ?, ?, ?, ?, ?, ?)";
    ENSURE(sqlite3_prepare_v2(database, sql, -1, &insert, nullptr) == SQLITE_OK);
    const Event it = event("a", 1);
    const std::array texts = {
        &it.dossier, &it.happened, &it.actor, &it.kind, &it.payload, &it.rules};
    for (auto _ : state) {
        run(database, "BEGIN");
        for (std::int64_t i = 0; i < state.range(0); ++i) {
            int place = 0;
            for (const std::string* text : texts) {
                sqlite3_bind_text(insert, ++place, text->c_str(), -1, SQLITE_STATIC);
            }
            ENSURE(sqlite3_step(insert) == SQLITE_DONE);
            sqlite3_reset(insert);
        }
        run(database, "COMMIT");
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
    sqlite3_finalize(insert);
    sqlite3_close(database);
}

void stored(benchmark::State& state) {
    const Disk disk;
    auto log = Log::open(disk.path());
    std::int64_t number = 0;
    std::vector<Event> events(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state) {
        for (Event& each : events) each = event("a", ++number);
        ENSURE(log->append(events));
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

void verified(benchmark::State& state) {
    const Disk disk;
    auto log = Log::open(disk.path());
    std::vector<Event> events;
    for (std::int64_t i = 1; i <= state.range(0); ++i) events.push_back(event("a", i));
    ENSURE(log->append(events));
    for (auto _ : state) ENSURE(log->first_flaw() == std::nullopt);
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

/// Appends for some time as fast as it can; the longest that one append took, in microseconds.
std::int64_t longest_wait(const std::string& path, const std::string& dossier) {
    using Clock = std::chrono::steady_clock;
    auto log = Log::open(path);
    std::int64_t longest = 0;
    const auto end = Clock::now() + std::chrono::seconds(5);
    for (std::int64_t number = 1; Clock::now() < end; ++number) {
        const Event next = event(dossier, number);
        const auto start = Clock::now();
        ENSURE(log->append({&next, 1}));
        const std::chrono::duration<double, std::micro> took = Clock::now() - start;
        longest = std::max(longest, static_cast<std::int64_t>(took.count()));
    }
    return longest;
}

void stored_by_eight(benchmark::State& state) {
    const Disk disk;
    ENSURE(Log::open(disk.path()));
    std::array<int, 2> ends{};
    ENSURE(pipe(ends.data()) == 0);
    constexpr int writers = 8;
    std::int64_t longest = 0;
    for (auto _ : state) {
        for (int i = 0; i < writers; ++i) {
            if (fork() != 0) continue;
            const auto wait = longest_wait(disk.path(), std::string(1, static_cast<char>('a' + i)));
            _exit(write(ends[1], &wait, sizeof wait) == sizeof wait ? 0 : 1);
        }
        close(ends[1]);  // So that a writer that fails is an end, not a wait for ever.
        for (int i = 0; i < writers; ++i) {
            std::int64_t one = 0;
            ENSURE(read(ends[0], &one, sizeof one) == sizeof one);
            longest = std::max(longest, one);
        }
        while (wait(nullptr) > 0) continue;
    }
    close(ends[0]);
    const auto log = Log::open(disk.path());
    const auto latest = *log->latest();
    const auto last = std::ranges::max(latest, {}, &Latest::position);
    state.SetItemsProcessed(last.position);
    state.counters["longest_ms"] = static_cast<double>(longest) / 1'000.0;
}

BENCHMARK(stored_bare)->Arg(1)->Arg(100)->UseRealTime();
BENCHMARK(stored)->Arg(1)->Arg(100)->UseRealTime();
BENCHMARK(verified)->Arg(100'000)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(stored_by_eight)->Iterations(1)->UseRealTime()->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace benchmarks
