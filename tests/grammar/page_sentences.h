/// The blocks of the page of the language, each with the names that it may use.
#pragma once

#include "engine/syntax/parse.h"
#include "tests/support/files.h"
#include "tests/support/page.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace tests {

struct PageSentences {
    std::string text;
    engine::syntax::Names names;  ///< Of its section, and of the block at the top of the page.
};

inline std::vector<PageSentences> page_sentences() {
    const auto names_in = [](const PageBlock& block) {
        return engine::syntax::declared_names({"a.wijk", block.text});
    };
    const auto blocks = page_blocks(text_of(root_folder() / "docs/wijktaal.md"));
    std::map<std::string, engine::syntax::Names> names;
    for (const PageBlock& block : blocks) names[block.section].add(names_in(block));
    std::vector<PageSentences> all;
    for (const PageBlock& block : blocks) {
        if (block.mark != "wijktaal") continue;
        auto known = names[block.section];
        known.add(names_in(blocks.front()));
        all.push_back({block.text, std::move(known)});
    }
    return all;
}

}  // namespace tests
