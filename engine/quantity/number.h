/// Exact decimals and the arithmetic on them. Nothing here ever rounds unasked or wraps around.
#pragma once

#include "engine/base/result.h"

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace engine::quantity {

/// Dutch writes 1.234,5 where English writes 1,234.5.
enum class Notation { Dutch, English };

/// A decimal with at most six digits after the comma, between about -9,2 and +9,2 million million.
struct Number {
    std::int64_t millionths = 0;
    friend constexpr auto operator<=>(Number, Number) = default;
};

constexpr std::int64_t millionths_per_one = 1'000'000;

enum class NumberError {
    Malformed,   ///< Not a number as people write one.
    TooPrecise,  ///< More digits after the comma than can be kept exactly.
    TooLarge,    ///< More digits before the comma than can be kept exactly.
};

/// Reads `3,5`, `1.000` or `-2` (Dutch), `3.5` or `1,000` (English). Thousands are grouped by
/// three or not at all, and never `0.500`, which can only be meant in the other notation.
base::Result<Number, NumberError> parse_number(std::string_view text,
                                               Notation notation = Notation::Dutch);

/// Reads the same, as a count of parts: `digits_kept` is 2 for cents and 6 for millionths.
base::Result<std::int64_t, NumberError> parse_parts(std::string_view text,
                                                    std::size_t digits_kept,
                                                    Notation notation);

/// Shortest exact form, thousands grouped: `1.234,5`.
std::string format(Number number, Notation notation = Notation::Dutch);

/// A whole number, thousands grouped: `1.234`.
std::string format_whole(std::int64_t whole, Notation notation = Notation::Dutch);

/// Direction of a rounding that a rule asks for.
enum class Rounding { Down, Up, HalfUp };

/// Sums, differences and products of whole units; nothing when the result does not fit.
inline std::optional<std::int64_t> add(std::int64_t a, std::int64_t b) {
    std::int64_t sum = 0;
    return __builtin_add_overflow(a, b, &sum) ? std::nullopt : std::optional(sum);
}
inline std::optional<std::int64_t> subtract(std::int64_t a, std::int64_t b) {
    std::int64_t difference = 0;
    return __builtin_sub_overflow(a, b, &difference) ? std::nullopt : std::optional(difference);
}
std::optional<std::int64_t> multiply(std::int64_t a, std::int64_t b);

/// a * b / divisor, exact or nothing: also nothing when a remainder would be lost.
std::optional<std::int64_t> scale_exactly(std::int64_t a, std::int64_t b, std::int64_t divisor);

/// a * b / divisor, rounded to a whole multiple of `step`. Nothing when it does not fit or the
/// divisor is zero. `step` is positive. Down is towards minus infinity, as an amount goes down.
std::optional<std::int64_t> scale(
    std::int64_t a, std::int64_t b, std::int64_t divisor, std::int64_t step, Rounding rounding);

}  // namespace engine::quantity
