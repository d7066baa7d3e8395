/// Which facts to ask for, one by one: only those that can still change the outcome, and first
/// those that settle the earliest question. What an organ has to judge or supply is never asked.
#pragma once

#include "engine/evaluate/judge.h"
#include "engine/interview/hanging.h"
#include "engine/interview/reply.h"

#include <optional>
#include <vector>

namespace engine::interview {

struct Question {
    model::AttributeId attribute;
    model::ClauseId reason;                ///< That is open without it; may be not valid.
    std::vector<model::ClauseId> clauses;  ///< That hang on it, in the order of the model.
};

class Interview {
public:
    /// `given` says what is known already; it is asked no more.
    Interview(const model::Model& model, facts::Case given);

    /// Nothing when no answer can change the outcome any more.
    std::optional<Question> question() const;
    /// About one fact, whether or not it matters now.
    Question question_about(model::AttributeId attribute) const;

    void answer(model::AttributeId attribute, const Reply& reply);
    /// It is not known; it will not be asked again.
    void skip(model::AttributeId attribute);
    /// Forgets the last answer or skip; false when there is none.
    bool back();

    const facts::Case& given() const { return given_; }
    evaluate::Verdict verdict() const;
    /// What can be asked and has an answer, in the order of the model.
    std::vector<model::AttributeId> answered() const;
    /// What can be asked and leaves open whether the case is admissible, presumptions counted.
    std::vector<model::AttributeId> lacking_for_admissibility() const;

private:
    bool to_ask(model::AttributeId attribute) const;
    std::vector<Hanging> to_ask() const;
    void forget(model::AttributeId attribute);

    const model::Model& model_;
    facts::Case given_;
    evaluate::Program program_;
    std::vector<model::AttributeId> order_;  ///< In which answers and skips came.
    std::vector<model::AttributeId> skipped_;
};

}  // namespace engine::interview
