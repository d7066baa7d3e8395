/// What an example expects, read against the names and places of a model. Not a door.
#pragma once

#include "engine/facts/course.h"

namespace engine::facts {

/// Of the examples of one file; what cannot be meant is reported and left out.
class Expectations {
public:
    Expectations(const model::Model& model, Sentences& sentences)
        : model_(model), sentences_(sentences) {}

    /// Where a reference without the name of a regulation is looked up.
    void set_regulation(model::RegulationId regulation) { regulation_ = regulation; }

    /// What is expected of the course goes to `course`, which reads into the same example.
    void read(Example& made, CourseReading& course, const syntax::Expectation& expectation);

private:
    using Kind = decltype(Expectation::kind);
    using Found = std::optional<Kind>;

    Found status(const syntax::ExpectStatus& it);
    Found need(const syntax::ExpectNeed& it, text::Span span, Case& given);
    Found value(const syntax::ExpectValue& it, text::Span span, Case& given);
    Found needed(const model::Named& named, text::Span span, ExpectedNeed need);

    std::vector<model::UnitId> units_of(const syntax::Reference& reference);
    std::optional<model::RegulationId> regulation_of(const syntax::Reference& reference);

    const model::Model& model_;
    Sentences& sentences_;
    std::optional<model::RegulationId> regulation_;
};

}  // namespace engine::facts
