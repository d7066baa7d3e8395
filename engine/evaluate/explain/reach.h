/// What it takes to make each condition true, or false.
#pragma once

#include "engine/evaluate/explain/moves.h"

#include <array>
#include <vector>

namespace engine::evaluate {

/// Made from the first instruction to the last, so that however long definitions stand on each
/// other nothing is done twice.
class Reach {
public:
    /// Looks at the slots given and at all that they hang on.
    Reach(const Look& look, const std::vector<Slot>& goals);

    /// The smallest sets of moves that give the condition at the slot that truth. Rows of a table
    /// and exceptions are moved between; what is reckoned with is not reckoned back.
    const Options& options(Slot slot, bool truth) const { return options_[truth ? 1 : 0][slot]; }

    /// That all that the slot hangs on be known; nothing when that cannot settle it.
    const std::optional<Moves>& supply(Slot slot) const { return supply_[slot]; }

private:
    std::vector<bool> needed_for(const std::vector<Slot>& goals) const;
    std::optional<Moves> supply_of(Slot slot) const;
    bool counts(const Instruction& instruction, std::uint32_t operand) const;

    Options options_of(Slot slot, bool truth) const;
    Options changed(const Instruction& instruction, Slot slot, bool truth) const;
    Options of_fact(model::AttributeId attribute, bool truth) const;
    Options of_knowledge(const Instruction& instruction, bool truth) const;
    Options of_comparison(const Instruction& instruction, bool truth) const;
    Options of_side(Slot side, model::Comparison::Relation relation, Slot other, bool truth) const;
    Options of_row(Cell value, model::Comparison::Relation relation, Slot other, bool truth) const;
    Options of_one_of(const Instruction& instruction, bool truth) const;
    Options of_all(const Instruction& instruction, bool truth) const;
    Options of_any(const Instruction& instruction, bool truth) const;
    Options of_choice(const Instruction& instruction, bool truth) const;
    Options of_override(const Instruction& instruction, bool truth) const;
    Options harmless(const Instruction& instruction, std::uint32_t but, bool truth) const;

    /// The attribute whose fact the slot is, a presumption counted; else nothing.
    std::optional<model::AttributeId> fact_at(Slot slot) const;
    bool is_open(Slot slot) const { return open(look_.at(slot).state); }

    Look look_;
    std::array<std::vector<Options>, 2> options_;
    std::vector<std::optional<Moves>> supply_;
};

/// All that the slots hang on and that is not known, as far as that can settle them.
Moves supplied_all(const Reach& reach, const std::vector<Slot>& slots);

}  // namespace engine::evaluate
