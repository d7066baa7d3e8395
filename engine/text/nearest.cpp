#include "engine/text/nearest.h"

#include "engine/text/unicode.h"

#include <algorithm>
#include <vector>

namespace engine::text {
namespace {

/// Damerau-Levenshtein with neighbouring swaps, given up beyond `limit`.
std::size_t distance(std::u32string_view a, std::u32string_view b, std::size_t limit) {
    const std::size_t longer = std::max(a.size(), b.size());
    const std::size_t shorter = std::min(a.size(), b.size());
    if (longer - shorter > limit) return limit + 1;
    std::vector<std::size_t> two_back(b.size() + 1);
    std::vector<std::size_t> back(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) back[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = back[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({back[j] + 1, row[j - 1] + 1, change});
            const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (swapped) row[j] = std::min(row[j], two_back[j - 2] + 1);
        }
        std::swap(two_back, back);
        std::swap(back, row);
    }
    return back[b.size()];
}

}  // namespace

std::optional<std::string> nearest(std::string_view word, std::span<const std::string> candidates) {
    const std::u32string sought = folded(word);
    if (sought.size() > nearest_letters_max) return std::nullopt;
    std::size_t limit = sought.size() / 3;
    std::optional<std::string> best;
    for (const std::string& candidate : candidates) {
        const std::size_t apart = distance(sought, folded(candidate), limit);
        if (apart > limit || (best && apart == limit)) continue;
        best = candidate;
        limit = apart;
    }
    return best;
}

std::string suggestion(std::string_view word, std::span<const std::string> candidates) {
    return nearest(word, candidates).value_or("");
}

}  // namespace engine::text
