/// Regulations and their places, as a case cites them. Not a door.
#pragma once

#include "engine/model/model.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace engine::facts {

/// The regulation with that title or abbreviation.
std::optional<model::RegulationId> regulation_named(const model::Model& model,
                                                    std::string_view name);

/// Titles and abbreviations.
std::vector<std::string> regulation_names(const model::Model& model);

/// Every version of the place in every version of the regulation. A lid may be left out where the
/// article has only one.
std::vector<model::UnitId> units_at(const model::Model& model,
                                    const std::string& title,
                                    const citation::Place& place);

}  // namespace engine::facts
