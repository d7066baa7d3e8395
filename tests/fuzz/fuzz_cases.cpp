// Whatever bytes arrive as a case: it is read or refused, and every place that a message names lies
// inside the text.
#include "engine/base/ensure.h"
#include "engine/facts/read.h"
#include "engine/text/unicode.h"
#include "tests/support/files.h"
#include "tests/support/rule_set.h"

#include <cstdint>

namespace {

std::string example(const std::string& name) {
    return tests::text_of(tests::root_folder() / "examples/zonnedael" / name);
}

const engine::model::Model& zonnedael() {
    static const auto set =
        tests::rule_set({example("verordening.wijk"), example("begrippen.wijk")});
    return set.model;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    auto clean = engine::text::clean({reinterpret_cast<const char*>(data), size});
    if (!clean) return 0;
    engine::text::SourceFiles files;
    const auto file = files.add({"verzoek.json", *std::move(clean)});
    engine::text::Diagnostics diagnostics;
    engine::facts::read_json(files, file, zonnedael(), diagnostics);
    for (const auto& one : diagnostics) {
        ENSURE(one.span.begin <= one.span.end);
        ENSURE(one.span.end <= files[file].text().size());
    }
    return 0;
}
