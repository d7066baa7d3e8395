#include "tests/support/page.h"

#include "tests/support/files.h"

#include <algorithm>
#include <array>
#include <optional>

namespace tests {

std::vector<PageBlock> page_blocks(std::string_view page) {
    constexpr std::string_view fence = "```";
    std::vector<PageBlock> blocks;
    std::string section;
    std::optional<PageBlock> open;
    std::size_t number = 0;
    for (const std::string& line : lines_of(page)) {
        ++number;
        if (!line.starts_with(fence)) {
            if (open) open->text += line + '\n';
            if (!open && line.starts_with("#")) section = line;
        } else if (open) {
            blocks.push_back(std::move(*open));
            open.reset();
        } else {
            open = PageBlock{section, line.substr(fence.size()), "", number + 1};
        }
    }
    return blocks;
}

bool has_head(const PageBlock& block) {
    constexpr std::array heads = {
        "begrippen \"", "regeling \"", "vervolg op ", "voorbeelden bij ", "verzoek \""};
    return std::ranges::any_of(heads,
                               [&](const char* head) { return block.text.starts_with(head); });
}

}  // namespace tests
