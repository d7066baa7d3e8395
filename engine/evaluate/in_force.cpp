#include "engine/evaluate/in_force.h"

#include <algorithm>

namespace engine::evaluate {
namespace {

bool names(const model::Model& model, const model::Override& first, model::UnitId second) {
    return std::ranges::any_of(first.over,
                               [&](model::UnitId outer) { return lies_in(model, second, outer); });
}

/// Null on a day without one.
const model::Parameter::Filling* in_force_on(const model::Parameter& parameter,
                                             calendar::Date date) {
    const auto found = std::ranges::find_if(
        parameter.fillings, [&](const auto& filling) { return filling.period.contains(date); });
    return found == parameter.fillings.end() ? nullptr : &*found;
}

}  // namespace

bool in_force(const model::Model& model, model::UnitId unit, calendar::Date date) {
    return model.units[unit].period.contains(date);
}

bool in_force(const model::Model& model, model::RegulationId regulation, calendar::Date date) {
    const std::string& title = model.regulations[regulation].title;
    return std::ranges::any_of(model.regulations, [&](const model::Regulation& version) {
        return version.title == title && version.period.contains(date);
    });
}

const model::Definition::Version* version_on(const model::Model& model,
                                             model::DefinitionId definition,
                                             calendar::Date date) {
    const auto& versions = model.definitions[definition].versions;
    const auto found = std::ranges::find_if(
        versions, [&](const auto& version) { return in_force(model, version.unit, date); });
    return found == versions.end() ? nullptr : &*found;
}

std::vector<const model::Override*> overrides_on(const model::Model& model,
                                                 model::DefinitionId definition,
                                                 calendar::Date date) {
    std::vector<const model::Override*> found;
    for (const model::Override& override : model.definitions[definition].overrides) {
        if (in_force(model, override.unit, date)) found.push_back(&override);
    }
    return found;
}

bool goes_before(const model::Model& model,
                 const model::Override& first,
                 const model::Override& second) {
    return names(model, first, second.unit) && !names(model, second, first.unit);
}

std::optional<std::int64_t> filling_on(const model::Parameter& parameter, calendar::Date date) {
    const auto* filling = in_force_on(parameter, date);
    return filling == nullptr ? parameter.standard : filling->value;
}

model::UnitId source_on(const model::Parameter& parameter, calendar::Date date) {
    const auto* filling = in_force_on(parameter, date);
    return filling == nullptr || !filling->unit.valid() ? parameter.unit : filling->unit;
}

const model::Presumption* presumption_on(const model::Model& model,
                                         model::AttributeId attribute,
                                         calendar::Date date) {
    const auto found = std::ranges::find_if(model.presumptions, [&](const auto& presumption) {
        return presumption.attribute == attribute && in_force(model, presumption.unit, date);
    });
    return found == model.presumptions.end() ? nullptr : &*found;
}

bool lies_in(const model::Model& model, model::UnitId inner, model::UnitId outer) {
    const model::Unit& in = model.units[inner];
    const model::Unit& out = model.units[outer];
    return in.regulation == out.regulation && out.place.holds(in.place);
}

}  // namespace engine::evaluate
