#include "engine/quantity/number.h"

#include "engine/base/ensure.h"

#include <algorithm>
#include <cctype>
#include <limits>

namespace engine::quantity {
namespace {

__extension__ using Wide = __int128;

constexpr std::size_t digits_of_millionths = 6;

struct Marks {
    char group;
    char decimal;
};

Marks marks_of(Notation notation) {
    return notation == Notation::Dutch ? Marks{'.', ','} : Marks{',', '.'};
}

bool is_digit(char c) {
    return std::isdigit(static_cast<unsigned char>(c)) != 0;
}

bool all_digits(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, is_digit);
}

/// The digits of `1.234.567` or `1234567`; nothing when the groups are not of three, or start with
/// a zero.
std::optional<std::string> ungrouped(std::string_view whole, char group) {
    if (whole.find(group) == std::string_view::npos) {
        return all_digits(whole) ? std::optional(std::string(whole)) : std::nullopt;
    }
    const std::size_t first = whole.find(group);
    if (first == 0 || first > 3 || !all_digits(whole.substr(0, first))) return std::nullopt;
    if (whole.front() == '0') return std::nullopt;
    std::string digits(whole.substr(0, first));
    for (std::size_t at = first; at < whole.size(); at += 4) {
        const std::string_view three = whole.substr(at + 1, 3);
        if (whole[at] != group || three.size() != 3 || !all_digits(three)) return std::nullopt;
        digits += three;
    }
    return digits;
}

std::optional<std::int64_t> narrow(Wide value) {
    if (value > std::numeric_limits<std::int64_t>::max()) return std::nullopt;
    if (value < std::numeric_limits<std::int64_t>::min()) return std::nullopt;
    return static_cast<std::int64_t>(value);
}

/// Counts away from zero with the sign in it, because below zero there is one number more.
std::optional<std::int64_t> whole_of(std::string_view digits, bool negative) {
    Wide value = 0;
    for (const char digit : digits) {
        const int unit = digit - '0';
        value = value * 10 + (negative ? -unit : unit);
        if (!narrow(value)) return std::nullopt;
    }
    return narrow(value);
}

Wide floor_divide(Wide a, Wide b) {
    const Wide quotient = a / b;
    return (a % b != 0 && ((a < 0) != (b < 0))) ? quotient - 1 : quotient;
}

struct Magnitude {
    std::string sign;  ///< Empty or a minus.
    std::uint64_t absolute = 0;
};

/// Through unsigned, so that the smallest number of all has an absolute value as well.
Magnitude magnitude(std::int64_t value) {
    const auto raw = static_cast<std::uint64_t>(value);
    return value < 0 ? Magnitude{"-", std::uint64_t{0} - raw} : Magnitude{"", raw};
}

std::string grouped(std::uint64_t absolute, Notation notation) {
    std::string digits = std::to_string(absolute);
    for (std::size_t at = digits.size(); at > 3; at -= 3) {
        digits.insert(at - 3, 1, marks_of(notation).group);
    }
    return digits;
}

}  // namespace

base::Result<Number, NumberError> parse_number(std::string_view text, Notation notation) {
    const auto millionths = parse_parts(text, digits_of_millionths, notation);
    if (!millionths) return base::unexpected(millionths.error());
    return Number{*millionths};
}

base::Result<std::int64_t, NumberError> parse_parts(std::string_view text,
                                                    std::size_t digits_kept,
                                                    Notation notation) {
    const Marks marks = marks_of(notation);
    const bool negative = text.starts_with('-');
    if (negative) text.remove_prefix(1);
    const std::size_t mark = text.find(marks.decimal);
    const auto digits = ungrouped(text.substr(0, mark), marks.group);
    if (!digits) return base::unexpected(NumberError::Malformed);
    std::string fraction;
    if (mark != std::string_view::npos) {
        fraction = text.substr(mark + 1);
        if (!all_digits(fraction)) return base::unexpected(NumberError::Malformed);
        while (!fraction.empty() && fraction.back() == '0') fraction.pop_back();
    }
    if (fraction.size() > digits_kept) return base::unexpected(NumberError::TooPrecise);
    fraction.resize(digits_kept, '0');
    const auto parts = whole_of(*digits + fraction, negative);
    if (!parts) return base::unexpected(NumberError::TooLarge);
    return *parts;
}

std::string format(Number number, Notation notation) {
    const Magnitude size = magnitude(number.millionths);
    std::string fraction = std::to_string(size.absolute % millionths_per_one);
    fraction.insert(0, digits_of_millionths - fraction.size(), '0');
    while (!fraction.empty() && fraction.back() == '0') fraction.pop_back();
    if (!fraction.empty()) fraction.insert(0, 1, marks_of(notation).decimal);
    return size.sign + grouped(size.absolute / millionths_per_one, notation) + fraction;
}

std::string format_whole(std::int64_t whole, Notation notation) {
    const Magnitude size = magnitude(whole);
    return size.sign + grouped(size.absolute, notation);
}

std::optional<std::int64_t> multiply(std::int64_t a, std::int64_t b) {
    std::int64_t product = 0;
    return __builtin_mul_overflow(a, b, &product) ? std::nullopt : std::optional(product);
}

std::optional<std::int64_t> scale_exactly(std::int64_t a, std::int64_t b, std::int64_t divisor) {
    if (divisor == 0) return std::nullopt;
    const Wide product = static_cast<Wide>(a) * b;
    if (product % divisor != 0) return std::nullopt;
    return narrow(product / divisor);
}

std::optional<std::int64_t> scale(
    std::int64_t a, std::int64_t b, std::int64_t divisor, std::int64_t step, Rounding rounding) {
    ENSURE(step > 0);
    if (divisor == 0) return std::nullopt;
    Wide product = static_cast<Wide>(a) * b;
    Wide by = static_cast<Wide>(divisor) * step;
    if (by < 0) {
        product = -product;
        by = -by;
    }
    Wide steps = floor_divide(product, by);
    const Wide rest = product - steps * by;
    if (rounding == Rounding::Up && rest != 0) ++steps;
    if (rounding == Rounding::HalfUp && rest * 2 >= by) ++steps;
    return narrow(steps * step);
}

}  // namespace engine::quantity
