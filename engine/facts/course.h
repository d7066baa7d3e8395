/// The events of an example, and what it expects to have become of the case. Not a door.
#pragma once

#include "engine/facts/procedures.h"
#include "engine/facts/sentences.h"

namespace engine::facts {

/// Of one example; what cannot be meant is reported and left out.
class CourseReading {
public:
    CourseReading(const model::Model& model, Sentences& sentences, Example& made)
        : model_(model),
          sentences_(sentences),
          made_(made),
          procedures_(procedures_for(model, made.given)) {}

    void read(const syntax::Event& event);

    void read(text::Span span, const syntax::ExpectState& it);
    void read(text::Span span, const syntax::ExpectTermEnd& it);
    void read(text::Span span, const syntax::ExpectStep& it);
    void read(text::Span span, const syntax::ExpectPenalty& it);

private:
    std::optional<model::StepId> step(const syntax::Name& name);
    std::optional<model::TermId> term(const syntax::Name& name);
    std::optional<model::ProcedureId> procedure(const std::optional<syntax::Name>& name,
                                                text::Span span);
    std::string actor(const syntax::Name& name);
    void learn(Event& made, const syntax::Event& event);

    const model::Model& model_;
    Sentences& sentences_;
    Example& made_;
    std::vector<model::ProcedureId> procedures_;
};

}  // namespace engine::facts
