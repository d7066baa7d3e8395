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

}  // namespace engine::facts
