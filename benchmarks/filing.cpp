#include "benchmarks/disk.h"
#include "cli/dossiers.h"
#include "cli/run.h"
#include "engine/base/ensure.h"

#include <algorithm>
#include <array>
#include <benchmark/benchmark.h>
#include <sstream>
#include <sys/wait.h>
#include <unistd.h>

namespace benchmarks {
namespace {

using namespace engine::store;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

/// The request of Zonnedael with its rules, and a desk to file it at.
class Desk {
public:
    explicit Desk(const std::string& path)
        : rules_(cli::load({EXAMPLE "/verzoek.wijk"}, RULES)), meanings_(cli::meanings_of(rules_)) {
        settings_.today = 2026y / 3 / 3;
        settings_.now = std::chrono::sys_days{settings_.today};
        settings_.dossiers = path;
        cli::Exit failed = cli::Exit::Done;
        dossiers_ = cli::Dossiers::open(io_, failed);
        ENSURE(dossiers_ && meanings_.back().requests.size() == 1);
        const auto kept = dossiers_->keep(rules_, *meanings_.back().closure, failed);
        ENSURE(kept);
        kept_ = *kept;
    }

    std::string file() {
        cli::Exit failed = cli::Exit::Done;
        const auto& meaning = meanings_.back();
        const auto number =
            dossiers_->file(kept_, rules_, meaning, meaning.requests.front(), failed);
        ENSURE(number);
        return *number;
    }

    /// The filing as it was recorded.
    Event filed() { return dossiers_->log().dossier(file())->front().event; }
    cli::Dossiers& dossiers() { return *dossiers_; }

private:
    cli::RuleSet rules_;
    std::vector<cli::Meaning> meanings_;
    cli::Settings settings_;
    std::ostringstream out_;
    cli::Log log_{out_, false};
    cli::commands::Io io_{out_, out_, settings_, log_};
    std::optional<cli::Dossiers> dossiers_;
    std::string kept_;
};

/// Judges, explains and records: all but reading the rules.
void filed(benchmark::State& state) {
    const Disk disk;
    Desk desk(disk.path());
    for (auto _ : state) desk.file();
    state.SetItemsProcessed(state.iterations());
}

/// The texts of the same filing, in bare SQLite.
void filed_bare(benchmark::State& state) {
    const Disk disk;
    const Event event = Desk(disk.path()).filed();
    Bare bare(disk.path() + ".bare");
    for (auto _ : state) bare.append({&event, 1});
    state.SetItemsProcessed(state.iterations());
    state.counters["bytes"] = static_cast<double>(bytes_of(event));
}

/// As `wijkwet dien-in` does it, the rules read anew for each.
void filed_by_command(benchmark::State& state) {
    const Disk disk;
    cli::Environment world;
    world.rules_folder = RULES;
    const std::vector<std::string> arguments{
        "dien-in", EXAMPLE "/verzoek.wijk", "--datum", "2026-03-03", "--dossiers", disk.path()};
    for (auto _ : state) {
        std::ostringstream out;
        ENSURE(cli::run(arguments, out, out, world) == 0);
    }
    state.SetItemsProcessed(state.iterations());
}

/// What one of several came to in some seconds.
struct Share {
    std::int64_t filed = 0;
    std::int64_t longest_us = 0;
};

Share file_for_a_while(const std::string& path) {
    Desk desk(path);
    Share share;
    const auto end = Clock::now() + 5s;
    while (Clock::now() < end) {
        const auto start = Clock::now();
        desk.file();
        const auto took =
            std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - start);
        share.longest_us = std::max(share.longest_us, std::int64_t{took.count()});
        ++share.filed;
    }
    return share;
}

void filed_by_eight(benchmark::State& state) {
    const Disk disk;
    Desk(disk.path()).file();
    std::array<int, 2> ends{};
    ENSURE(pipe(ends.data()) == 0);
    constexpr int clerks = 8;
    Share all;
    for (auto _ : state) {
        for (int i = 0; i < clerks; ++i) {
            if (fork() != 0) continue;
            const Share share = file_for_a_while(disk.path());
            _exit(write(ends[1], &share, sizeof share) == sizeof share ? 0 : 1);
        }
        close(ends[1]);  // So that a clerk that fails is an end, not a wait for ever.
        for (int i = 0; i < clerks; ++i) {
            Share one;
            ENSURE(read(ends[0], &one, sizeof one) == sizeof one);
            all.filed += one.filed;
            all.longest_us = std::max(all.longest_us, one.longest_us);
        }
        while (wait(nullptr) > 0) continue;
    }
    close(ends[0]);
    state.SetItemsProcessed(all.filed);
    state.counters["longest_ms"] = static_cast<double>(all.longest_us) / 1'000.0;
}

/// A log of so many dossiers, in one of every hundred of which something was due on the day of
/// filing; in the others on a day that is still to come.
void fill(const std::string& path, std::int64_t count) {
    Desk desk(path);
    Event event = desk.filed();
    std::vector<Event> events;
    for (std::int64_t number = 2; number <= count; ++number) {
        event.dossier = "UR-Zonnedael-2026-" + std::to_string(1'000'000 + number);
        event.due = number % 100 == 0 ? "2026-03-17" : "2027-01-01";
        events.push_back(event);
        if (events.size() < 1'000 && number < count) continue;
        ENSURE(desk.dossiers().log().append(events));
        events.clear();
    }
}

/// One command on a log of 100,000 dossiers.
void asked(benchmark::State& state, std::vector<std::string> arguments) {
    const Disk disk;
    fill(disk.path(), 100'000);
    arguments.insert(arguments.end(), {"--datum", "2026-03-20", "--dossiers", disk.path()});
    for (auto _ : state) {
        std::ostringstream out;
        ENSURE(cli::run(arguments, out, out, {}) == 0);
        benchmark::DoNotOptimize(out.str().size());
    }
}

BENCHMARK(filed)->UseRealTime();
BENCHMARK(filed_bare)->UseRealTime();
BENCHMARK(filed_by_command)->UseRealTime();
BENCHMARK(filed_by_eight)->Iterations(1)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(asked, one, {"status", "UR-Zonnedael-2026-1050000"})
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(asked, late, {"status", "--te-laat"})
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace benchmarks
