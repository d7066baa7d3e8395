/// From a citation in the text to the units it means.
#pragma once

#include "engine/resolve/draft.h"

#include <optional>
#include <vector>

namespace engine::resolve {

/// The regulation that a sentence names, by title or abbreviation, among those that are loaded.
std::optional<model::RegulationId> regulation_named(const Draft& draft, std::string_view name);

/// Every version of the place, seen from a sentence that stands in `here`. A lid may be left out
/// where the article has only one. Empty when there is none, which was reported.
std::vector<model::UnitId> units_of(Draft& draft,
                                    const syntax::Reference& reference,
                                    model::UnitId here);

/// Whether `inner` is `outer` or lies in it.
bool lies_in(const Draft& draft, model::UnitId inner, model::UnitId outer);

}  // namespace engine::resolve
