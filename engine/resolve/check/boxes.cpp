#include "engine/resolve/check/boxes.h"

#include <algorithm>

namespace engine::resolve {
namespace {

/// What of `box` lies outside `part`, cut along one column after the other.
void cut(const Box& box, const Box& part, std::vector<Box>& rest) {
    const auto both = intersection(box, part);
    if (!both) {
        rest.push_back(box);
        return;
    }
    Box inner = box;
    for (std::size_t i = 0; i < box.size(); ++i) {
        if (inner[i].least < (*both)[i].least) {
            Box below = inner;
            below[i].most = (*both)[i].least - 1;
            rest.push_back(std::move(below));
        }
        if ((*both)[i].most < inner[i].most) {
            Box above = inner;
            above[i].least = (*both)[i].most + 1;
            rest.push_back(std::move(above));
        }
        inner[i] = (*both)[i];
    }
}

}  // namespace

Range range_of(model::Comparison::Relation relation, std::int64_t bound) {
    using Relation = model::Comparison::Relation;
    constexpr auto least = std::numeric_limits<std::int64_t>::min();
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    switch (relation) {
        case Relation::Equal: return {bound, bound};
        case Relation::AtMost: return {least, bound};
        case Relation::AtLeast: return {bound, most};
        case Relation::Less: return bound == least ? Range{0, -1} : Range{least, bound - 1};
        case Relation::More: return bound == most ? Range{0, -1} : Range{bound + 1, most};
    }
    return {};
}

std::optional<Box> intersection(const Box& a, const Box& b) {
    Box both = a;
    for (std::size_t i = 0; i < both.size(); ++i) {
        both[i].least = std::max(both[i].least, b[i].least);
        both[i].most = std::min(both[i].most, b[i].most);
        if (both[i].empty()) return std::nullopt;
    }
    return both;
}

std::optional<std::vector<Box>> difference(const Box& whole, const std::vector<Box>& parts) {
    std::vector<Box> left{whole};
    for (const Box& part : parts) {
        std::vector<Box> rest;
        for (const Box& box : left) cut(box, part, rest);
        left = std::move(rest);
        if (left.size() > boxes_max) return std::nullopt;
    }
    return left;
}

}  // namespace engine::resolve
