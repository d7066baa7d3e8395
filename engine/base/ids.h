/// Typed indices and the tables they index.
/// Things of the model refer to each other by id, not by pointer: four bytes, stable when the table
/// moves, sorted in order of creation.
#pragma once

#include "engine/base/ensure.h"

#include <compare>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

namespace engine::base {

/// The position of one `Thing` in its `Table<Thing>`. Ids of different things do not mix.
template <class Thing>
struct Id {
    std::uint32_t index = std::numeric_limits<std::uint32_t>::max();

    /// False for the id that refers to nothing, which is what a default one does.
    constexpr bool valid() const { return index != std::numeric_limits<std::uint32_t>::max(); }
    friend constexpr auto operator<=>(Id, Id) = default;
};

/// Grows only. Adding may move the things, never their ids: keep an `Id`, not a reference.
template <class Thing>
class Table {
public:
    Id<Thing> add(Thing thing) {
        things_.push_back(std::move(thing));
        return {static_cast<std::uint32_t>(things_.size() - 1)};
    }

    const Thing& operator[](Id<Thing> id) const {
        ENSURE(id.index < things_.size());
        return things_[id.index];
    }
    Thing& operator[](Id<Thing> id) {
        ENSURE(id.index < things_.size());
        return things_[id.index];
    }

    std::size_t size() const { return things_.size(); }
    bool empty() const { return things_.empty(); }
    auto begin() const { return things_.begin(); }
    auto end() const { return things_.end(); }
    auto begin() { return things_.begin(); }
    auto end() { return things_.end(); }

    /// The id of the thing at `position`, for loops that need both.
    Id<Thing> id(std::size_t position) const { return {static_cast<std::uint32_t>(position)}; }

private:
    std::vector<Thing> things_;
};

}  // namespace engine::base
