#include "engine/syntax/dump.h"
#include "engine/syntax/parse.h"
#include "engine/syntax/print.h"
#include "tests/support/files.h"

#include <filesystem>
#include <gtest/gtest.h>

namespace tests {
namespace {

namespace fs = std::filesystem;
using engine::syntax::Tree;

struct Read {
    engine::text::SourceFile file;
    engine::text::Diagnostics diagnostics;
    Tree tree;
};

Read read(const std::string& text, const engine::syntax::Names& names) {
    Read result{{"regels.wijk", text}, {}, {}};
    result.tree = engine::syntax::parse({0}, result.file, names, result.diagnostics);
    return result;
}

std::vector<fs::path> all_rule_files() {
    auto found = files_below(root_folder() / "rules", {".wijk"});
    const auto examples = files_below(root_folder() / "examples", {".wijk"});
    found.insert(found.end(), examples.begin(), examples.end());
    return found;
}

engine::syntax::Names all_names() {
    engine::syntax::Names names;
    for (const fs::path& path : all_rule_files()) {
        names.add(engine::syntax::declared_names({path.string(), text_of(path)}));
    }
    return names;
}

TEST(RoundTrip, WhatIsPrintedSaysWhatWasRead) {
    const auto names = all_names();
    ASSERT_FALSE(all_rule_files().empty());
    for (const fs::path& path : all_rule_files()) {
        const Read first = read(text_of(path), names);
        EXPECT_TRUE(first.diagnostics.empty()) << path;
        const std::string printed = engine::syntax::print(first.tree, first.file);
        const Read second = read(printed, names);
        EXPECT_TRUE(second.diagnostics.empty()) << path;
        EXPECT_EQ(engine::syntax::dump(second.tree), engine::syntax::dump(first.tree)) << path;
        EXPECT_EQ(engine::syntax::print(second.tree, second.file), printed) << path;
    }
}

TEST(RoundTrip, TheRepositoryKeepsItsOwnLayout) {
    const auto names = all_names();
    for (const fs::path& path : all_rule_files()) {
        const Read first = read(text_of(path), names);
        EXPECT_EQ(engine::syntax::print(first.tree, first.file), text_of(path)) << path;
    }
}

// White space carries no meaning: only a mark must stand first on its line.
TEST(RoundTrip, LineBreaksBetweenWordsChangeNothing) {
    const engine::syntax::Names names = {{"uitdaging", "budget", "huidige kosten", "college"}, {}};
    const std::string rule =
        "Het college kan een uitdaging weigeren indien het budget meer is dan de huidige kosten.";
    std::string broken;
    for (const char c : rule) broken += c == ' ' ? '\n' : c;
    EXPECT_EQ(engine::syntax::dump(read(broken, names).tree),
              engine::syntax::dump(read(rule, names).tree));
}

}  // namespace
}  // namespace tests
