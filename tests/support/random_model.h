/// Random small models and cases, and what they come to by the shortest way of reckoning.
#pragma once

#include "tests/support/model_builder.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace tests {

/// What kinds of node a random model may hold.
struct Kinds {
    bool about_knowledge = true;  ///< `is bekend` and presumptions, which more facts can overturn.
};

/// Conditions and numbers over six facts, each made of those before it.
struct RandomModel {
    ModelBuilder build;
    std::vector<AttributeId> attributes;
    std::vector<NodeId> conditions;
    std::vector<NodeId> numbers;
    std::vector<RuleId> rules;
};

/// Every choice is taken from the tape, so that a shorter tape is a simpler model.
RandomModel random_model(const std::vector<std::uint32_t>& tape, Kinds kinds = {});

/// A case of it; facts that the tape does not reach are unknown.
engine::facts::Case random_case(const RandomModel& model, const std::vector<std::uint32_t>& tape);

/// Nothing: open. Nothing in it: absent.
using Reckoned = std::optional<std::optional<std::int64_t>>;

/// The value of a node by plain recursion, errors taken for open.
Reckoned reckoned(const RandomModel& model, NodeId node, const engine::facts::Case& given);

}  // namespace tests
