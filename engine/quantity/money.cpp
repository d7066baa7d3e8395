#include "engine/quantity/money.h"

namespace engine::quantity {

namespace {

constexpr std::size_t digits_of_cents = 2;

/// `25.000,-` without the dash and its comma, which only Dutch writes and only instead of cents.
std::string_view without_dash(std::string_view text) {
    const std::size_t comma = text.find(',');
    if (comma == std::string_view::npos) return text;
    const std::string_view cents = text.substr(comma + 1);
    const bool dash = cents == "-" || cents == "--" || cents == "–";
    return dash ? text.substr(0, comma) : text;
}

}  // namespace

base::Result<std::int64_t, NumberError> parse_cents(std::string_view text, Notation notation) {
    if (notation == Notation::Dutch) text = without_dash(text);
    return parse_parts(text, digits_of_cents, notation);
}

std::string format_cents(std::int64_t cents, Notation notation) {
    const std::int64_t rest = cents % cents_per_euro;
    const std::string euros = format_whole(cents / cents_per_euro, notation);
    if (rest == 0) return "€ " + euros;
    const std::string digits = std::to_string(rest < 0 ? -rest : rest);
    const std::string sign = cents < 0 && cents > -cents_per_euro ? "-" : "";
    return "€ " + sign + euros + (notation == Notation::Dutch ? "," : ".") +
           (digits.size() == 1 ? "0" : "") + digits;
}

}  // namespace engine::quantity
