#include "engine/report/layout.h"

#include "engine/text/unicode.h"

namespace engine::report {

std::vector<std::string> wrapped(std::string_view text, std::size_t width) {
    std::vector<std::string> lines{""};
    std::size_t used = 0;
    while (!text.empty()) {
        // An amount stands beside its sign.
        const std::size_t sign = text.starts_with("€ ") ? std::string_view("€ ").size() : 0;
        const std::size_t end = text.find(' ', sign);
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

std::string padded(std::string_view text, std::size_t width) {
    const std::size_t used = text::columns(text);
    return std::string(text) + std::string(used < width ? width - used : 0, ' ');
}

}  // namespace engine::report
