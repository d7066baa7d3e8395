/// How far a comparison is from being met.
#pragma once

#include "engine/evaluate/explain/look.h"

namespace engine::evaluate {

using Relation = model::Comparison::Relation;

/// The relation that holds when this one does not; nothing for Equal.
std::optional<Relation> opposite(Relation relation);
/// The same relation with its sides exchanged.
Relation mirrored(Relation relation);

/// The least amount by which `have` must change for the relation to hold. Nothing when it holds,
/// when no amount is the least, and of Equal.
std::optional<std::int64_t> shortfall_of(const model::Type& type,
                                         Relation relation,
                                         std::int64_t have,
                                         std::int64_t bound);

/// Of a clause whose rule is one comparison of amounts, as the request wants it.
std::optional<Measure> measure_of(const Look& look, const model::Clause& clause, bool wanted);

}  // namespace engine::evaluate
