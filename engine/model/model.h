/// The meaning of a rule set: one place, its regulations, and what these stand on.
/// Made by `resolve`, never changed after.
#pragma once

#include "engine/model/procedure.h"
#include "engine/model/rule.h"

#include <string>
#include <vector>

namespace engine::model {

struct Model {
    base::Table<Choices> choices;
    base::Table<Subject> subjects;
    base::Table<Organ> organs;
    base::Table<Attribute> attributes;
    base::Table<Definition> definitions;
    base::Table<Parameter> parameters;
    base::Table<Regulation> regulations;
    base::Table<Unit> units;
    base::Table<Node> nodes;
    base::Table<Clause> clauses;
    base::Table<Rule> rules;
    base::Table<Procedure> procedures;
    base::Table<State> states;
    base::Table<Step> steps;
    base::Table<Term> terms;
    std::vector<Weighing> weighings;
    std::vector<MendTerm> mend_terms;
    std::vector<Hardship> hardships;
    std::vector<Presumption> presumptions;
    std::vector<NotComputable> not_computable;
    std::vector<std::string>
        texts;  ///< The texts that rules mention; constants of Text count here.
};

}  // namespace engine::model
