// Whatever bytes arrive: they are read or refused, and what was read without a message is printed
// so that it reads the same.
#include "engine/base/ensure.h"
#include "engine/syntax/dump.h"
#include "engine/syntax/parse.h"
#include "engine/syntax/print.h"
#include "engine/text/unicode.h"

#include <cstdint>

namespace {

namespace syntax = engine::syntax;

struct Read {
    engine::text::SourceFile file;
    engine::text::Diagnostics diagnostics;
    syntax::Tree tree;
};

Read read(std::string text, const std::set<std::string>& names) {
    Read result{{"a.wijk", std::move(text)}, {}, {}};
    result.tree = syntax::parse({0}, result.file, names, result.diagnostics);
    return result;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto clean = engine::text::clean({reinterpret_cast<const char*>(data), size});
    if (!clean) return 0;
    const auto names = syntax::declared_names({"a.wijk", *clean});
    const Read first = read(*clean, names);
    const std::string printed = syntax::print(first.tree, first.file);
    if (!first.diagnostics.empty()) return 0;
    const Read second = read(printed, names);
    ENSURE(second.diagnostics.empty());
    ENSURE(syntax::dump(second.tree) == syntax::dump(first.tree));
    return 0;
}
