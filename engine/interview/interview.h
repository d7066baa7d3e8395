/// Which facts to ask for, one by one: only those that can still change the outcome, and first
/// those that settle the earliest question. What an organ has to judge or supply is never asked.
#pragma once

#include "engine/evaluate/answer.h"

#include <optional>
#include <vector>

namespace engine::interview {

struct Question {
    model::AttributeId attribute;
    std::vector<model::UnitId> units;  ///< Whose rules hang on it, in the order of the model.
};

class Interview {
public:
    /// `given` says what is known already; it is asked no more.
    Interview(const model::Model& model, facts::Case given);

    /// Nothing when no answer can change the outcome any more.
    std::optional<Question> question() const;

    /// Takes over what `said` says of facts. Texts of the newcomer may stand where they like.
    void learn(const facts::Case& said);
    /// It is not known; it will not be asked again.
    void skip(model::AttributeId attribute);
    /// Forgets the last answer or skip; false when there is none.
    bool back();
    /// Forgets that answer, so that it is asked again.
    void forget(model::AttributeId attribute);

    const facts::Case& given() const { return given_; }
    model::Outcome outcome() const;
    /// Those that were answered here or before, in the order of the model.
    std::vector<model::AttributeId> answered() const;

private:
    std::vector<model::UnitId> units_of(model::AttributeId attribute) const;
    bool to_ask(model::AttributeId attribute) const;

    const model::Model& model_;
    facts::Case given_;
    evaluate::Program program_;
    std::vector<model::AttributeId> order_;  ///< In which answers and skips came.
    std::vector<model::AttributeId> skipped_;
};

}  // namespace engine::interview
