/// From trees to a model: names, versions, types, order; and every check of a rule text.
#pragma once

#include "engine/model/model.h"
#include "engine/syntax/tree.h"
#include "engine/text/diagnostic.h"

#include <span>

namespace engine::resolve {

/// The trees are one rule set: a regulation, what it uses and what it stands on. Names are one
/// space in it. Cases and examples among the trees are left to `facts`. What is wrong is reported
/// and left out of the model, so that the rest can still be checked.
model::Model resolve(std::span<const syntax::Tree* const> trees, text::Diagnostics& diagnostics);

}  // namespace engine::resolve
