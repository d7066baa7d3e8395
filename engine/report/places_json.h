/// How places stand in what other programs read: of a text, and of a regulation.
#pragma once

#include "engine/model/model.h"
#include "engine/text/source_file.h"

#include <nlohmann/json.hpp>

namespace engine::report {

/// Adds the file, and the lines and columns from 1, in code points; the end is one past the last.
void add_place(nlohmann::ordered_json& object,
               const text::Span& span,
               const text::SourceFiles& files);

/// An object with the regulation, and the unit as it is cited in full.
nlohmann::ordered_json place_json(const model::Model& model, model::UnitId unit);

}  // namespace engine::report
