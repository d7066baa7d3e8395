#include "engine/facts/procedures.h"

#include <algorithm>

namespace engine::facts {
namespace {

template <class Thing>
std::optional<base::Id<Thing>> find_part(const model::Model& model,
                                         const base::Table<Thing>& things,
                                         std::vector<base::Id<Thing>> model::Procedure::*parts,
                                         const std::vector<model::ProcedureId>& procedures,
                                         std::string_view name) {
    for (const model::ProcedureId procedure : procedures) {
        for (const base::Id<Thing> id : model.procedures[procedure].*parts) {
            if (things[id].name == name) return id;
        }
    }
    return std::nullopt;
}

}  // namespace

std::vector<model::ProcedureId> procedures_for(const model::Model& model, const Case& given) {
    std::vector<model::ProcedureId> in_force;
    std::optional<model::ProcedureId> main;
    for (std::size_t i = 0; i < model.procedures.size(); ++i) {
        const auto id = model.procedures.id(i);
        const model::Procedure& it = model.procedures[id];
        if (!model.units[it.unit].period.contains(given.date)) continue;
        if (!main && it.main() && it.subject == given.subject) {
            main = id;
        } else if (!it.main()) {
            in_force.push_back(id);
        }
    }
    if (!main) return {};
    const auto character = model.procedures[*main].character;
    std::erase_if(in_force, [&](model::ProcedureId id) {
        const model::Procedure& it = model.procedures[id];
        return it.subject.valid() ? it.subject != given.subject : it.character != character;
    });
    in_force.insert(in_force.begin(), *main);
    return in_force;
}

std::optional<model::StepId> step_named(const model::Model& model,
                                        const std::vector<model::ProcedureId>& procedures,
                                        std::string_view name) {
    return find_part(model, model.steps, &model::Procedure::steps, procedures, name);
}

std::optional<model::TermId> term_named(const model::Model& model,
                                        const std::vector<model::ProcedureId>& procedures,
                                        std::string_view name) {
    return find_part(model, model.terms, &model::Procedure::terms, procedures, name);
}

std::map<std::string, std::string> actors_of(const model::Model& model) {
    std::map<std::string, std::string> actors;
    for (const model::Organ& organ : model.organs) actors.emplace(organ.name, organ.phrase);
    for (const model::Step& step : model.steps) {
        const std::string& phrase = step.actor.phrase;
        const bool article = phrase.starts_with("de ") || phrase.starts_with("het ");
        actors.emplace(article ? phrase.substr(phrase.find(' ') + 1) : phrase, phrase);
    }
    return actors;
}

}  // namespace engine::facts
