/// A procedure shown as a whole: its states, and the steps between them.
#pragma once

#include "engine/model/model.h"
#include "engine/report/words.h"

#include <string>

namespace engine::report {

/// For Graphviz.
std::string sketch_dot(const model::Model& model, model::ProcedureId procedure, Language language);
/// A `stateDiagram-v2` for Mermaid.
std::string sketch_mermaid(const model::Model& model,
                           model::ProcedureId procedure,
                           Language language);
/// Each state with the steps that leave it; then those that may be taken in any state.
std::string sketch_text(const model::Model& model, model::ProcedureId procedure, Language language);
/// For programs. Names are those of the rules.
std::string sketch_json(const model::Model& model, model::ProcedureId procedure);

}  // namespace engine::report
