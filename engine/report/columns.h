/// Lines of two columns, the first as wide as its widest.
#pragma once

#include "engine/text/unicode.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace engine::report {

class Columns {
public:
    explicit Columns(std::size_t indent = 2) : indent_(indent) {}

    void add(std::string left, std::string right) {
        lines_.emplace_back(std::move(left), std::move(right));
    }

    std::string text() const {
        std::size_t width = 0;
        for (const auto& [left, right] : lines_) width = std::max(width, text::columns(left));
        std::string text;
        for (const auto& [left, right] : lines_) {
            text += std::string(indent_, ' ') + left +
                    std::string(width - text::columns(left) + 3, ' ') + right + '\n';
        }
        return text;
    }

private:
    std::size_t indent_;
    std::vector<std::pair<std::string, std::string>> lines_;
};

}  // namespace engine::report
