/// One case with all that was made of it: what every part of an answer looks at.
#pragma once

#include "engine/evaluate/answer.h"
#include "engine/evaluate/compute.h"

#include <vector>

namespace engine::evaluate {

struct Look {
    const model::Model& model;
    const Program& program;
    const facts::Case& given;
    const Verdict& verdict;

    Cell at(Slot slot) const { return {verdict.states[slot], verdict.values[slot]}; }
    /// Unknown for a node that no rule in force needs.
    Cell at(model::NodeId node) const;
    bool is_true(model::NodeId node) const;

    /// As the case says it, no presumption counted.
    Cell said(model::AttributeId attribute) const;
    bool is_judgement(model::AttributeId attribute) const;

    /// The overrides that give the definition its value: none, one, or several that conflict.
    std::vector<const model::Override*> applied_to(model::DefinitionId definition) const;
};

}  // namespace engine::evaluate
