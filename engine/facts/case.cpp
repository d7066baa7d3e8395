#include "engine/facts/case.h"

#include <algorithm>

namespace engine::facts {

Case empty_case(const model::Model& model, model::SubjectId subject, calendar::Date date) {
    Case empty;
    empty.subject = subject;
    empty.date = date;
    empty.facts.resize(model.attributes.size());
    empty.texts = model.texts;
    return empty;
}

// Texts of the newcomer are put behind those that are known.
void learn(Case& known, const Case& learnt, const model::Model& model) {
    for (std::size_t i = 0; i < known.facts.size(); ++i) {
        Fact fact = learnt.facts[i];
        if (fact.state == Fact::State::Unknown) continue;
        if (fact.state == Fact::State::Known &&
            model.attributes[model.attributes.id(i)].type.textual()) {
            known.texts.push_back(learnt.texts.at(static_cast<std::size_t>(fact.value)));
            fact.value = static_cast<std::int64_t>(known.texts.size()) - 1;
        }
        known.facts[i] = std::move(fact);
    }
    for (const SetAside& aside : learnt.set_aside) set_aside(known, aside);
}

void set_aside(Case& known, const SetAside& aside) {
    if (std::ranges::find(known.set_aside, aside.unit, &SetAside::unit) == known.set_aside.end()) {
        known.set_aside.push_back(aside);
    }
}

std::vector<model::SubjectId> subjects_of_cases(const model::Model& model) {
    std::vector<model::SubjectId> subjects;
    for (std::size_t i = 0; i < model.subjects.size(); ++i) {
        const auto id = model.subjects.id(i);
        if (model.subjects[id].name != "verordening") subjects.push_back(id);
    }
    return subjects;
}

}  // namespace engine::facts
