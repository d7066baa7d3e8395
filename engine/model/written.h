/// Values as Wijktaal writes them: what a rule or a case could say.
#pragma once

#include "engine/model/model.h"

#include <span>
#include <string>

namespace engine::model {

/// `€ 46.000 per jaar`, `3,5`, `25%`, `3 maart 2026`, `4 weken`, `"groen"`, `ja`, `vereniging`.
/// `texts` are those that the value counts in; a text that is not among them is left empty.
std::string written(const Model& model,
                    const Type& type,
                    std::int64_t value,
                    std::span<const std::string> texts);

/// With the texts of the model itself.
std::string written(const Model& model, const Type& type, std::int64_t value);

}  // namespace engine::model
