/// What must be settled about a text before anything reads it: encoding, normal form, line ends.
#pragma once

#include "engine/base/result.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace engine::text {

/// Why bytes are not a text we can read, and where.
struct BadBytes {
    enum class Kind { NotUtf8, Nul, TooLarge };
    Kind kind = Kind::NotUtf8;
    std::size_t offset = 0;  ///< Of the first wrong byte, counted from 0.
};

/// The largest file we read; a regulation of this size would fill thousands of pages.
constexpr std::size_t text_bytes_max = 32U << 20U;

/// The same text without byte order mark, in normal form C, with `\n` as its line end.
base::Result<std::string, BadBytes> clean(std::string_view bytes);

/// How many code points valid UTF-8 holds.
std::size_t code_points(std::string_view utf8);

/// At most so many code points from the start, or from the end.
std::string_view first_of(std::string_view utf8, std::size_t code_points_max);
std::string_view last_of(std::string_view utf8, std::size_t code_points_max);

/// How many columns a terminal needs for it: combining marks none, wide characters two.
std::size_t columns(std::string_view utf8);

/// The same in lower case, a code point for each letter: for comparing what people typed.
std::u32string folded(std::string_view utf8);

}  // namespace engine::text
