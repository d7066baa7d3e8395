/// The JSON Schema of the cases that a rule set can judge.
#pragma once

#include "engine/model/model.h"

#include <string>

namespace engine::facts {

/// Draft 2020-12, indented, ending in a newline.
std::string schema(const model::Model& model, model::SubjectId subject);

}  // namespace engine::facts
