/// Text for a terminal: columns that count what people see, and lines that wrap between words.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace engine::report {

/// Words wrapped to at most `width` columns; a longer word stands alone on its line.
std::vector<std::string> wrapped(std::string_view text, std::size_t width);

/// Lines that begin with `lead`, the later ones under its end or deeper.
std::string hung(std::string_view lead,
                 std::string_view text,
                 std::size_t width,
                 std::size_t deeper = 0);

/// Padded on the right to that many columns.
std::string padded(std::string_view text, std::size_t width);

}  // namespace engine::report
