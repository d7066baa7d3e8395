#include "benchmarks/generated.h"

#include <benchmark/benchmark.h>
#include <fstream>
#include <string>

/// `benchmarks --write FOLDER` leaves the generated megabyte there, for who wants to look at it or
/// to measure a whole process.
int main(int count, char** arguments) {
    if (count == 3 && std::string(arguments[1]) == "--write") {
        const std::string folder = arguments[2];
        const auto texts = benchmarks::texts_of(1'000'000);
        std::ofstream(folder + "/begrippen.wijk") << texts.terms;
        std::ofstream(folder + "/verordening.wijk") << texts.regulation;
        return 0;
    }
    benchmark::Initialize(&count, arguments);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
