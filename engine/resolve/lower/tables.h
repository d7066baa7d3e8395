/// Decision tables: rows as conditions, and the proof that on each case exactly one holds.
#pragma once

#include "engine/resolve/lower/lowering.h"

#include <optional>

namespace engine::resolve {

/// The table as a value. Gaps and overlaps are reported; then there is still a value, unless
/// something in a cell was wrong.
std::optional<model::NodeId> lower_table(Lowering& lowering,
                                         Draft& draft,
                                         const syntax::DecisionTable& table,
                                         const model::Type& type);

}  // namespace engine::resolve
