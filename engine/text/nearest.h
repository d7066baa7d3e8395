/// "Did you mean …?"
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace engine::text {

/// No word longer than this gets a suggestion: the work grows with the square of its length.
constexpr std::size_t nearest_letters_max = 200;

/// The candidate that a person most likely meant by `word`: fewest letters changed, added, left out
/// or swapped, and never more than a third of the word. An accent is one letter changed, a capital
/// none. The first one when several are as near.
std::optional<std::string> nearest(std::string_view word, std::span<const std::string> candidates);

/// The same as an argument of a message: empty when nothing is near.
std::string suggestion(std::string_view word, std::span<const std::string> candidates);

}  // namespace engine::text
