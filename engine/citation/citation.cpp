#include "engine/citation/citation.h"

#include <algorithm>
#include <cctype>

namespace engine::citation {
namespace {

bool digit(char c) {
    return std::isdigit(static_cast<unsigned char>(c)) != 0;
}

std::size_t digits_from(std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && digit(text[end])) ++end;
    return end - at;
}

/// As numbers of any length. Of equal ones the one with the fewest leading zeros comes first, so
/// that only the same text is equal.
std::strong_ordering as_numbers(std::string_view a, std::string_view b) {
    const std::string_view number_a = a.substr(std::min(a.find_first_not_of('0'), a.size()));
    const std::string_view number_b = b.substr(std::min(b.find_first_not_of('0'), b.size()));
    if (number_a.size() != number_b.size()) return number_a.size() <=> number_b.size();
    if (const int compared = number_a.compare(number_b); compared != 0) return compared <=> 0;
    return a.size() <=> b.size();
}

/// Runs of digits compare as numbers, all else by character: 2 < 10, 4:9 < 4:17, 10 < 10a.
std::strong_ordering natural(std::string_view a, std::string_view b) {
    std::size_t at = 0;  // All before it is the same in both.
    while (at < a.size() && at < b.size()) {
        const std::size_t run_a = digits_from(a, at);
        const std::size_t run_b = digits_from(b, at);
        const auto by =
            run_a > 0 && run_b > 0
                ? as_numbers(a.substr(at, run_a), b.substr(at, run_b))
                : static_cast<unsigned char>(a[at]) <=> static_cast<unsigned char>(b[at]);
        if (by != 0) return by;
        at += std::max<std::size_t>(run_a, 1);
    }
    return a.size() <=> b.size();
}

/// Puts `part`, if it is named, behind what is there already.
void append(std::string& text,
            std::string_view between,
            std::string_view before,
            const std::string& part) {
    if (part.empty()) return;
    if (!text.empty()) text += between;
    text += before;
    text += part;
}

}  // namespace

bool Place::holds(const Place& inner) const {
    // A part that is not named above one that is says that the article does without, not that any
    // will do.
    const bool names_item = !item.empty() || !subitem.empty();
    const bool names_paragraph = !paragraph.empty() || names_item;
    const bool names_article = !article.empty() || names_paragraph;
    return (!names_article || article == inner.article) &&
           (!names_paragraph || paragraph == inner.paragraph) &&
           (!names_item || item == inner.item) && (subitem.empty() || subitem == inner.subitem);
}

std::strong_ordering order(const Place& a, const Place& b) {
    if (const auto by = natural(a.article, b.article); by != 0) return by;
    if (const auto by = natural(a.paragraph, b.paragraph); by != 0) return by;
    if (const auto by = natural(a.item, b.item); by != 0) return by;
    return natural(a.subitem, b.subitem);
}

std::string full(const Place& place) {
    std::string text;
    append(text, ", ", "artikel ", place.article);
    append(text, ", ", "lid ", place.paragraph);
    append(text, ", ", "onderdeel ", place.item);
    append(text, ", ", "", place.subitem);
    if (!place.subitem.empty()) text += "°";
    return text;
}

std::string brief(const Place& place) {
    std::string text;
    append(text, " ", "art. ", place.article);
    append(text, " ", "lid ", place.paragraph);
    append(text, " ", "", place.item);
    append(text, " ", "", place.subitem);
    if (!place.subitem.empty()) text += "°";
    return text;
}

std::string deep_link(std::string_view id, const Place& place, std::string_view iso_date) {
    constexpr std::string_view statute = "BWBR";
    constexpr std::size_t digits_of_id = 7;
    if (!id.starts_with(statute) || id.size() != statute.size() + digits_of_id) return {};
    if (digits_from(id, statute.size()) != digits_of_id) return {};
    std::string fragment = place.article;
    std::erase(fragment, ':');
    return "https://wetten.overheid.nl/" + std::string(id) + '/' + std::string(iso_date) +
           (fragment.empty() ? "" : "#Artikel" + fragment);
}

}  // namespace engine::citation
