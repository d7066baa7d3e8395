/// Lines of two columns, the first as wide as its widest, wrapped to a width.
#pragma once

#include "engine/report/layout.h"
#include "engine/text/unicode.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace engine::report {

class Columns {
public:
    explicit Columns(std::size_t width, std::size_t indent = 2) : width_(width), indent_(indent) {}

    void add(std::string left, std::string right) {
        lines_.emplace_back(std::move(left), std::move(right));
    }

    std::string text() const {
        std::size_t widest = 0;
        for (const auto& [left, right] : lines_) widest = std::max(widest, text::columns(left));
        // Where nothing fits beside the widest, what belongs to it stands below it.
        const bool below = indent_ + widest + gap + right_min > width_;
        std::string text;
        for (const auto& [left, right] : lines_) {
            const std::string lead(indent_, ' ');
            if (below) {
                text += hung(lead, left, width_) + hung(lead + "  ", right, width_);
            } else {
                text += hung(lead + padded(left, widest + gap), right, width_);
            }
        }
        return text;
    }

private:
    static constexpr std::size_t gap = 3;
    static constexpr std::size_t right_min = 30;

    std::size_t width_;
    std::size_t indent_;
    std::vector<std::pair<std::string, std::string>> lines_;
};

}  // namespace engine::report
