/// Clauses with their exceptions: what a waiver or `tenzij` does to the truth of one.
#pragma once

#include "engine/resolve/lower/lowering.h"

#include <optional>
#include <vector>

namespace engine::resolve {

/// One condition before its exceptions are counted.
struct Parts {
    model::NodeId rule;
    model::NodeId exception;  ///< Behind `tenzij`; not valid without one.
    std::vector<model::Waiver> waivers;
};

/// What an item that is set aside counts as in its list: it changes nothing there.
bool neutral_in(syntax::Itemised::Quantifier quantifier);

/// The condition with its exceptions: where one applies, the condition counts as `neutral`.
model::NodeId composed(Draft& draft, const Parts& parts, bool neutral);

model::NodeId joined(Draft& draft,
                     syntax::Itemised::Quantifier quantifier,
                     std::vector<model::NodeId> parts);

std::optional<Parts> item_parts(Lowering& lowering, Draft& draft, const syntax::Item& item);

/// The clause of a rule, the items of its list as clauses of their own. `favourable` is whether it
/// helps the request when it is true. Nothing when something in it was reported.
std::optional<model::ClauseId> clause_of(Lowering& lowering,
                                         Draft& draft,
                                         syntax::ConditionId condition,
                                         model::UnitId unit,
                                         bool favourable);

}  // namespace engine::resolve
