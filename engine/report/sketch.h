/// A procedure as a drawing: states as boxes, steps as arrows.
#pragma once

#include "engine/model/model.h"

#include <string>

namespace engine::report {

/// For Graphviz.
std::string sketch_dot(const model::Model& model, model::ProcedureId procedure);
/// A `stateDiagram-v2` for Mermaid.
std::string sketch_mermaid(const model::Model& model, model::ProcedureId procedure);

}  // namespace engine::report
