/// What the day picks: versions, fillings, exceptions and presumptions.
#pragma once

#include "engine/model/model.h"

#include <optional>
#include <vector>

namespace engine::evaluate {

bool in_force(const model::Model& model, model::UnitId unit, calendar::Date date);

/// Whether a version of the regulation is.
bool in_force(const model::Model& model, model::RegulationId regulation, calendar::Date date);

/// Null when no version is in force.
const model::Definition::Version* version_on(const model::Model& model,
                                             model::DefinitionId definition,
                                             calendar::Date date);

/// Those in force, in the order of the definition.
std::vector<const model::Override*> overrides_on(const model::Model& model,
                                                 model::DefinitionId definition,
                                                 calendar::Date date);

/// Whether `first` names the unit of `second`, or one that it lies in. Two that name each other
/// have no priority: none is guessed.
bool goes_before(const model::Model& model,
                 const model::Override& first,
                 const model::Override& second);

std::optional<std::int64_t> filling_on(const model::Parameter& parameter, calendar::Date date);

/// The unit that the value of that day comes from.
model::UnitId source_on(const model::Parameter& parameter, calendar::Date date);

/// Null when none is in force.
const model::Presumption* presumption_on(const model::Model& model,
                                         model::AttributeId attribute,
                                         calendar::Date date);

/// Whether `inner` is `outer` or lies in it, in whichever version.
bool lies_in(const model::Model& model, model::UnitId inner, model::UnitId outer);

}  // namespace engine::evaluate
