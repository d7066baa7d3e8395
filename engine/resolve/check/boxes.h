/// Sets of cases as boxes: for each of a row of columns a range of whole numbers.
#pragma once

#include "engine/model/node.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace engine::resolve {

/// Both ends belong to it.
struct Range {
    std::int64_t least = std::numeric_limits<std::int64_t>::min();
    std::int64_t most = std::numeric_limits<std::int64_t>::max();

    bool empty() const { return most < least; }
};

/// The values that stand in that relation to `bound`; empty when there are none.
Range range_of(model::Comparison::Relation relation, std::int64_t bound);

using Ranges = std::vector<Range>;
using Box = Ranges;

std::optional<Box> intersection(const Box& a, const Box& b);

/// What of `whole` none of `parts` covers, as boxes; nothing when there would be more of these than
/// `boxes_max`.
std::optional<std::vector<Box>> difference(const Box& whole, const std::vector<Box>& parts);

constexpr std::size_t boxes_max = 10'000;

}  // namespace engine::resolve
