/// The examples on a page of documentation, as tests run them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tests {

/// One fenced block of a page.
struct PageBlock {
    std::string section;   ///< The heading above it.
    std::string mark;      ///< What stands behind the fence: `wijktaal`, `fout`, `json`.
    std::string text;      ///< Without the fences.
    std::size_t line = 0;  ///< Of its first line on the page, from 1.
};

std::vector<PageBlock> page_blocks(std::string_view page);

/// Whether it is a file of its own: it opens as one.
bool has_head(const PageBlock& block);

}  // namespace tests
