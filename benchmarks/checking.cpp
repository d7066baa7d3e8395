#include "benchmarks/generated.h"
#include "cli/meaning.h"
#include "engine/resolve/resolve.h"
#include "engine/syntax/parse.h"

#include <benchmark/benchmark.h>
#include <filesystem>
#include <fstream>

namespace benchmarks {
namespace {

using namespace engine;

constexpr std::size_t megabyte = 1'000'000;

/// What a check has read so far.
struct Read {
    text::SourceFiles files;
    engine::syntax::Names names;
    std::vector<syntax::Tree> trees;
    text::Diagnostics diagnostics;
};

Read read(const Texts& texts) {
    Read made;
    made.files.add({"begrippen.wijk", texts.terms});
    made.files.add({"verordening.wijk", texts.regulation});
    for (const auto& file : made.files) made.names.add(syntax::declared_names(file));
    for (std::size_t i = 0; i < made.files.size(); ++i) {
        const auto id = made.files.id(i);
        made.trees.push_back(syntax::parse(id, made.files[id], made.names, made.diagnostics));
    }
    return made;
}

void parsed(benchmark::State& state) {
    const Texts texts = texts_of(megabyte);
    for (auto _ : state) {
        const Read made = read(texts);
        ENSURE(made.diagnostics.empty());
    }
}

void resolved(benchmark::State& state) {
    const Read made = read(texts_of(megabyte));
    const std::array trees = {&made.trees[0], &made.trees[1]};
    for (auto _ : state) {
        text::Diagnostics diagnostics;
        const auto model = resolve::resolve(trees, diagnostics);
        ENSURE(!cli::has_errors(diagnostics));
        benchmark::DoNotOptimize(&model);
    }
}

/// From files on disk to a model, as `wijkwet controleer` does it.
void checked(benchmark::State& state) {
    const auto folder = std::filesystem::temp_directory_path() / "wijkwet-benchmarks";
    std::filesystem::create_directories(folder);
    const Texts texts = texts_of(megabyte);
    std::ofstream(folder / "begrippen.wijk") << texts.terms;
    std::ofstream(folder / "verordening.wijk") << texts.regulation;
    for (auto _ : state) {
        auto rules = cli::load({(folder / "verordening.wijk").string()}, std::nullopt);
        const auto meanings = cli::meanings_of(rules);
        ENSURE(!cli::has_errors(rules.diagnostics) && meanings.size() == 1);
    }
    std::filesystem::remove_all(folder);
}

BENCHMARK(parsed)->Unit(benchmark::kMillisecond);
BENCHMARK(resolved)->Unit(benchmark::kMillisecond);
BENCHMARK(checked)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace benchmarks
