/// What the words of a comparison say of two values.
#pragma once

#include "engine/model/node.h"

namespace engine::model {

/// Whether `left` stands in that relation to `right`; both of one type, see `Type`.
bool holds(Comparison::Relation relation, std::int64_t left, std::int64_t right);

}  // namespace engine::model
