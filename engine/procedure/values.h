/// What the conditions, lengths and days of a procedure come to in one case.
#pragma once

#include "engine/evaluate/answer.h"

#include <optional>

namespace engine::procedure {

class Values {
public:
    Values(const model::Model& model,
           const facts::Case& given,
           const std::vector<model::ProcedureId>& procedures);

    std::optional<calendar::Duration> duration(model::NodeId node) const;
    std::optional<calendar::Date> date(model::NodeId node) const;

    enum class Truth { No, Yes, Open };
    /// Negation taken along.
    Truth holds(const model::Guard& guard) const;
    /// What has to be known to tell whether it holds; `given` is the same case.
    std::vector<evaluate::Move> lacking(const model::Guard& guard, const facts::Case& given) const;

private:
    std::optional<std::int64_t> known(model::NodeId node) const;
    Truth truth_of(const model::Guard& guard) const;
    Truth truth_at(evaluate::Slot slot) const;
    Truth every(model::Rule::Effect effect, Truth wanted) const;
    Truth some(const std::vector<model::Rule::Effect>& effects) const;

    const model::Model& model_;
    evaluate::Program program_;
    evaluate::Verdict verdict_;
};

}  // namespace engine::procedure
