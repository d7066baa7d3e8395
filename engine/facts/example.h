/// A case with what should come out of it.
#pragma once

#include "engine/facts/case.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace engine::facts {

struct ExpectedOutcome {
    model::Outcome outcome = model::Outcome::Undetermined;
};
struct ExpectedStatus {
    std::vector<model::UnitId> units;  ///< The place in every version.
    model::Status status = model::Status::Met;
    model::OrganId organ;  ///< With AwaitsJudgement; may be not valid.
};
/// Without a relation: the fact or judgement is needed, whatever it must be.
struct ExpectedNeed {
    model::AttributeId attribute;
    std::optional<model::Comparison::Relation> relation;
    std::int64_t value = 0;
};
/// `de vereiste steun is 50`, `de uitdaging is (niet) kleinschalig`.
struct ExpectedValue {
    model::DefinitionId definition;
    model::Comparison::Relation relation = model::Comparison::Relation::Equal;
    std::int64_t value = 0;
    bool negated = false;
};

struct Expectation {
    text::Span span;
    std::variant<ExpectedOutcome, ExpectedStatus, ExpectedNeed, ExpectedValue> kind;
};

struct Example {
    std::string title;
    text::Span span;
    Case given;
    std::vector<Expectation> expectations;
};

}  // namespace engine::facts
