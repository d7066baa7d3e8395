#include "engine/facts/structure.h"

#include "engine/base/ensure.h"

#include <algorithm>

namespace engine::facts {
namespace {

bool has_condition(const model::Model& model,
                   model::RegulationId regulation,
                   const std::string& subject) {
    return std::ranges::any_of(model.rules, [&](const model::Rule& rule) {
        return model.units[rule.unit].regulation == regulation &&
               model.subjects[rule.subject].name == subject;
    });
}

bool has_procedure(const model::Model& model,
                   model::RegulationId regulation,
                   const std::string& subject) {
    return std::ranges::any_of(model.procedures, [&](const model::Procedure& procedure) {
        return model.units[procedure.unit].regulation == regulation && procedure.subject.valid() &&
               model.subjects[procedure.subject].name == subject;
    });
}

bool value_of(const model::Model& model,
              model::RegulationId regulation,
              const std::vector<std::string>& chain) {
    if (chain.front() == "regelt") {
        return std::ranges::count(model.regulations[regulation].regulates, chain.back()) > 0;
    }
    if (chain.front() == "procedure") return has_procedure(model, regulation, chain.back());
    return chain.front() == "voorwaarde" && has_condition(model, regulation, chain.back());
}

}  // namespace

bool is_ordinance(const model::Regulation& regulation) {
    return regulation.kind.empty() || regulation.kind == "verordening" ||
           regulation.kind == "model";
}

Case case_of(const model::Model& model, model::RegulationId regulation, calendar::Date date) {
    const auto subject = std::ranges::find(model.subjects, "verordening", &model::Subject::name);
    ENSURE(subject != model.subjects.end());
    const auto at = static_cast<std::size_t>(subject - model.subjects.begin());
    Case made = empty_case(model, model.subjects.id(at), date);
    made.regulation = regulation;
    for (std::size_t i = 0; i < model.attributes.size(); ++i) {
        const model::Attribute& attribute = model.attributes[model.attributes.id(i)];
        if (attribute.origin != model::Attribute::Origin::Structure) continue;
        made.facts[i].state = Fact::State::Known;
        made.facts[i].value = value_of(model, regulation, attribute.chain) ? 1 : 0;
        made.facts[i].span = model.regulations[regulation].span;
    }
    return made;
}

}  // namespace engine::facts
