#include "engine/facts/places.h"

#include <algorithm>
#include <set>

namespace engine::facts {
namespace {

std::vector<model::UnitId> exactly_at(const model::Model& model,
                                      const std::string& title,
                                      const citation::Place& place) {
    std::vector<model::UnitId> all;
    for (std::size_t i = 0; i < model.units.size(); ++i) {
        const model::Unit& unit = model.units[model.units.id(i)];
        const bool there = unit.place == place && model.regulations[unit.regulation].title == title;
        if (there) all.push_back(model.units.id(i));
    }
    return all;
}

/// An article's only paragraph is meant without being named.
citation::Place with_only_paragraph(const model::Model& model,
                                    const std::string& title,
                                    citation::Place place) {
    std::set<std::string> paragraphs;
    for (const model::Unit& unit : model.units) {
        const bool inside = unit.place.article == place.article && !unit.place.paragraph.empty() &&
                            model.regulations[unit.regulation].title == title;
        if (inside) paragraphs.insert(unit.place.paragraph);
    }
    if (place.paragraph.empty() && paragraphs.size() == 1) place.paragraph = *paragraphs.begin();
    return place;
}

}  // namespace

std::optional<model::RegulationId> regulation_named(const model::Model& model,
                                                    std::string_view name) {
    const auto& all = model.regulations;
    const auto found = std::ranges::find_if(all, [&](const model::Regulation& regulation) {
        return regulation.title == name ||
               (!regulation.abbreviation.empty() && regulation.abbreviation == name);
    });
    if (found == all.end()) return std::nullopt;
    return all.id(static_cast<std::size_t>(found - all.begin()));
}

std::vector<std::string> regulation_names(const model::Model& model) {
    std::vector<std::string> names;
    for (const model::Regulation& one : model.regulations) {
        names.push_back(one.title);
        if (!one.abbreviation.empty()) names.push_back(one.abbreviation);
    }
    return names;
}

std::vector<model::UnitId> units_at(const model::Model& model,
                                    const std::string& title,
                                    const citation::Place& place) {
    auto units = exactly_at(model, title, place);
    const citation::Place meant = with_only_paragraph(model, title, place);
    const bool whole = place.item.empty() && place.subitem.empty();
    if (meant != place && (whole || units.empty())) {
        const auto within = exactly_at(model, title, meant);
        units.insert(units.end(), within.begin(), within.end());
    }
    return units;
}

}  // namespace engine::facts
