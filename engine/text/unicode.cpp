#include "engine/text/unicode.h"

#include "engine/base/ensure.h"

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <utf8proc.h>

namespace engine::text {
namespace {

const utf8proc_uint8_t* bytes_of(std::string_view text) {
    return reinterpret_cast<const utf8proc_uint8_t*>(text.data());
}

/// The offset of the first byte that is no UTF-8, or the size when all is well.
std::size_t valid_prefix(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size()) {
        utf8proc_int32_t point = 0;
        const auto rest = static_cast<utf8proc_ssize_t>(text.size() - at);
        const auto length = utf8proc_iterate(bytes_of(text) + at, rest, &point);
        if (length <= 0) return at;
        at += static_cast<std::size_t>(length);
    }
    return at;
}

std::string with_plain_line_ends(std::string_view text) {
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\r') {
            plain += text[i];
        } else if (i + 1 == text.size() || text[i + 1] != '\n') {
            plain += '\n';
        }
    }
    return plain;
}

bool is_ascii(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string composed(std::string text) {
    if (is_ascii(text)) return text;
    utf8proc_uint8_t* raw = nullptr;
    constexpr auto options = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE);
    const auto size = static_cast<utf8proc_ssize_t>(text.size());
    const auto length = utf8proc_map(bytes_of(text), size, &raw, options);
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(raw, &std::free);
    ENSURE(length >= 0);
    return {reinterpret_cast<const char*>(raw), static_cast<std::size_t>(length)};
}

/// Whether a byte is the first of its code point.
bool starts(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
}

}  // namespace

base::Result<std::string, BadBytes> clean(std::string_view bytes) {
    if (bytes.size() > text_bytes_max) {
        return base::unexpected(BadBytes{BadBytes::Kind::TooLarge, text_bytes_max});
    }
    const std::size_t valid = valid_prefix(bytes);
    const std::size_t nul = bytes.find('\0');
    if (nul < valid) return base::unexpected(BadBytes{BadBytes::Kind::Nul, nul});
    if (valid < bytes.size()) {
        return base::unexpected(BadBytes{BadBytes::Kind::NotUtf8, valid});
    }
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    if (bytes.starts_with(byte_order_mark)) bytes.remove_prefix(byte_order_mark.size());
    return composed(with_plain_line_ends(bytes));
}

std::size_t code_points(std::string_view utf8) {
    return static_cast<std::size_t>(std::ranges::count_if(utf8, starts));
}

std::string_view first_of(std::string_view utf8, std::size_t code_points_max) {
    std::size_t at = 0;
    for (; at < utf8.size(); ++at) {
        if (starts(utf8[at]) && code_points_max-- == 0) break;
    }
    return utf8.substr(0, at);
}

std::string_view last_of(std::string_view utf8, std::size_t code_points_max) {
    std::size_t at = utf8.size();
    while (at > 0 && code_points_max > 0) {
        if (starts(utf8[--at])) --code_points_max;
    }
    return utf8.substr(at);
}

std::size_t columns(std::string_view utf8) {
    std::size_t width = 0;
    std::size_t at = 0;
    while (at < utf8.size()) {
        utf8proc_int32_t point = 0;
        const auto rest = static_cast<utf8proc_ssize_t>(utf8.size() - at);
        const auto length = utf8proc_iterate(bytes_of(utf8) + at, rest, &point);
        if (length <= 0) return width;
        width += static_cast<std::size_t>(std::max(0, utf8proc_charwidth(point)));
        at += static_cast<std::size_t>(length);
    }
    return width;
}

std::u32string folded(std::string_view utf8) {
    std::u32string lower;
    std::size_t at = 0;
    while (at < utf8.size()) {
        utf8proc_int32_t point = 0;
        const auto rest = static_cast<utf8proc_ssize_t>(utf8.size() - at);
        const auto length = utf8proc_iterate(bytes_of(utf8) + at, rest, &point);
        if (length <= 0) return lower;
        lower += static_cast<char32_t>(utf8proc_tolower(point));
        at += static_cast<std::size_t>(length);
    }
    return lower;
}

}  // namespace engine::text
