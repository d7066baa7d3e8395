#include "engine/report/layout.h"

#include "engine/text/unicode.h"

#include <algorithm>

namespace engine::report {
namespace {

/// An amount stands beside its sign, a number beside what is numbered: `€ 50`, `(art. 6`.
std::size_t end_of_word(std::string_view text) {
    const std::size_t end = text.find(' ');
    const std::string_view word = text.substr(0, end);
    const bool binds = word == "€" || word.ends_with("art.") || word == "lid";
    return binds && end != std::string_view::npos ? text.find(' ', end + 1) : end;
}

constexpr std::size_t hung_min = 30;  ///< Below it nothing is wrapped any narrower.

}  // namespace

std::vector<std::string> wrapped(std::string_view text, std::size_t width) {
    std::vector<std::string> lines{""};
    std::size_t used = 0;
    while (!text.empty()) {
        const std::size_t end = end_of_word(text);
        const std::string_view word = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        const std::size_t columns = text::columns(word);
        if (used > 0 && used + 1 + columns > width) {
            lines.emplace_back();
            used = 0;
        }
        if (used > 0) lines.back() += ' ';
        lines.back() += word;
        used += columns + (used > 0 ? 1 : 0);
    }
    return lines;
}

std::string hung(std::string_view lead,
                 std::string_view text,
                 std::size_t width,
                 std::size_t deeper) {
    const std::size_t used = text::columns(lead) + deeper;
    std::string before(lead);
    std::string lines;
    for (const std::string& line :
         wrapped(text, std::max(hung_min, width - std::min(width, used)))) {
        lines += before + line + '\n';
        before = std::string(used, ' ');
    }
    return lines;
}

std::string padded(std::string_view text, std::size_t width) {
    const std::size_t used = text::columns(text);
    return std::string(text) + std::string(used < width ? width - used : 0, ' ');
}

}  // namespace engine::report
