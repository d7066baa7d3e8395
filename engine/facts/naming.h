/// Names that a case mentions, looked up in the tables of a model.
#pragma once

#include "engine/base/ids.h"
#include "engine/text/nearest.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace engine::facts {

template <class Things>
std::vector<std::string> names_in(const Things& things) {
    std::vector<std::string> names;
    for (const auto& thing : things) names.push_back(thing.name);
    return names;
}

template <class Thing>
std::optional<base::Id<Thing>> find_named(const base::Table<Thing>& things, std::string_view name) {
    const auto found = std::ranges::find(things, name, &Thing::name);
    if (found == things.end()) return std::nullopt;
    return things.id(static_cast<std::size_t>(found - things.begin()));
}

}  // namespace engine::facts
