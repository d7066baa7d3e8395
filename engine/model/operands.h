/// What a node of the graph refers to.
#pragma once

#include "engine/model/node.h"

#include <vector>

namespace engine::model {

/// In the order of the text; not what a definition stands for.
std::vector<NodeId> operands_of(const Node& node);

}  // namespace engine::model
