#include "engine/facts/case.h"

namespace engine::facts {

Case empty_case(const model::Model& model, model::SubjectId subject, calendar::Date date) {
    Case empty;
    empty.subject = subject;
    empty.date = date;
    empty.facts.resize(model.attributes.size());
    empty.texts = model.texts;
    return empty;
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
