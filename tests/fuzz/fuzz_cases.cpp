// Whatever bytes arrive as a case: it is read or refused, and every place that a message names lies
// inside the text.
#include "engine/base/ensure.h"
#include "engine/facts/read.h"
#include "engine/syntax/parse.h"
#include "engine/text/unicode.h"
#include "tests/support/files.h"
#include "tests/support/rule_set.h"

#include <cstdint>
#include <set>

namespace {

std::string example(const std::string& name) {
    return tests::text_of(tests::root_folder() / "examples/zonnedael" / name);
}

const tests::RuleSet& zonnedael() {
    static const auto set =
        tests::rule_set({example("verordening.wijk"), example("begrippen.wijk")});
    return set;
}

engine::syntax::Names names_in(const engine::text::SourceFiles& files) {
    engine::syntax::Names names;
    for (const auto& file : files) names.add(engine::syntax::declared_names(file));
    return names;
}

void read_wijktaal(const engine::text::SourceFile& source,
                   engine::text::FileId file,
                   engine::text::Diagnostics& diagnostics) {
    static const auto names = names_in(zonnedael().files);
    const auto tree = engine::syntax::parse(file, source, names, diagnostics);
    engine::facts::read_requests(tree, zonnedael().model, diagnostics);
    engine::facts::read_examples(tree, zonnedael().model, diagnostics);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    auto clean = engine::text::clean({reinterpret_cast<const char*>(data), size});
    if (!clean) return 0;
    engine::text::SourceFiles files;
    const auto file = files.add({"verzoek", *std::move(clean)});
    engine::text::Diagnostics diagnostics;
    engine::facts::read_json(files, file, zonnedael().model, diagnostics);
    // A hundred times as slow, and nothing in Wijktaal begins with a brace.
    if (!files[file].text().starts_with('{')) read_wijktaal(files[file], file, diagnostics);
    for (const auto& one : diagnostics) {
        ENSURE(one.span.begin <= one.span.end);
        ENSURE(one.span.end <= files[file].text().size());
    }
    return 0;
}
