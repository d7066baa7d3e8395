/// Which procedures a case runs through, and what people call their parts.
#pragma once

#include "engine/facts/case.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace engine::facts {

/// Those in force for the subject of the case on its reference date: the main one first, then what
/// goes with it, in the order of the model. Empty when there is no main one.
std::vector<model::ProcedureId> procedures_for(const model::Model& model, const Case& given);

/// The part of that name, of the first of the procedures that has it.
std::optional<model::StepId> step_named(const model::Model& model,
                                        const std::vector<model::ProcedureId>& procedures,
                                        std::string_view name);
std::optional<model::TermId> term_named(const model::Model& model,
                                        const std::vector<model::ProcedureId>& procedures,
                                        std::string_view name);

/// Whoever can take a step, by the name that a sentence gives: `college` is `het college`.
std::map<std::string, std::string> actors_of(const model::Model& model);

}  // namespace engine::facts
