/// What the rooms of the dump share: how a node is written, and the small nodes.
#pragma once

#include "engine/syntax/dump.h"

#include <cstddef>
#include <string_view>

namespace engine::syntax {

/// `(name part part)`, on lines of their own when one line is not enough. Empty parts are left out.
std::string node(std::string_view name, const std::vector<std::string>& parts);
std::string in_quotes(std::string_view text);
inline std::string flag(bool set, std::string_view name) {
    return set ? std::string(name) : "";
}

std::string dumped(const Name& name);
/// Without its article, where every sentence has the same one.
std::string bare(const Name& name);
std::string dumped(const Quoted& quoted);
std::string dumped(const Path& path);
std::string dumped(calendar::Period period);
std::string dumped(Comparator comparator);
std::string dumped(const Reference& reference);
std::string dumped(const TypeName& type);
std::string dumped(const Tree& tree, ExpressionId id);
std::string dumped(const Tree& tree, ConditionId id);
std::string dumped(const Tree& tree, const Block& block);
std::string dumped(const Tree& tree, const Procedure& procedure);
std::string dumped(const Tree& tree, const State& state);
std::string dumped(const Tree& tree, const Step& step);
std::string dumped(const Tree& tree, const Term& term);

/// `(name text)`, or nothing.
std::string if_any(std::string_view name, const std::optional<Quoted>& quoted);
std::string if_any(std::string_view name, const std::optional<Name>& said);

/// One part for each thing.
template <class Thing, class Dumped>
std::vector<std::string> each(const std::vector<Thing>& things, Dumped dumped_thing) {
    std::vector<std::string> parts;
    parts.reserve(things.size());
    for (const Thing& thing : things) parts.push_back(dumped_thing(thing));
    return parts;
}

/// The first parts and then the others.
inline std::vector<std::string> and_then(std::vector<std::string> parts,
                                         const std::vector<std::string>& others) {
    parts.insert(parts.end(), others.begin(), others.end());
    return parts;
}

}  // namespace engine::syntax
