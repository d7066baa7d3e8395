/// Sets of moves, and the smallest of several such sets.
#pragma once

#include "engine/evaluate/explain/look.h"

#include <optional>
#include <vector>

namespace engine::evaluate {

/// Moves to make together, by attribute.
using Moves = std::vector<Move>;

/// Sets of moves that each do, smallest first; none when nothing does. One empty set: nothing is
/// needed. More of the same is less of a change than something else: another amount goes before
/// another sort of task.
using Options = std::vector<Moves>;

/// How many sets, and how many moves in a set, are looked at: the rest could not be read anyhow.
constexpr std::size_t options_max = 6;
constexpr std::size_t moves_max = 64;

inline const Options nothing_needed = {{}};

/// Both sets, where they ask for the same thing as one; nothing when they contradict each other.
std::optional<Moves> united(const Moves& a, const Moves& b);

/// What does both.
Options both(const Options& a, const Options& b);
/// What does one of the two.
Options either(const Options& a, const Options& b);

/// That the attribute be known, whatever it is; nothing when nobody can be asked for that.
std::optional<Move> supplied(const Look& look, model::AttributeId attribute);
/// That the attribute have that relation to the value, or with `negated` not.
std::optional<Move> bound_move(const Look& look,
                               model::AttributeId attribute,
                               model::Comparison::Relation relation,
                               std::int64_t bound,
                               bool negated);
/// That the attribute be one of the values, or with `negated` none of them.
std::optional<Move> choice_move(const Look& look,
                                model::AttributeId attribute,
                                std::vector<std::int64_t> values,
                                bool negated);

/// How many of the moves make it another case altogether, rather than more or less of the same.
std::size_t remakes(const Moves& moves);

/// Whether the value is one that the move asks for.
bool satisfies(const Move& move, std::int64_t value);

}  // namespace engine::evaluate
