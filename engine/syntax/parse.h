/// From text to tree: the only door to the grammar. Nothing of ANTLR passes through it.
#pragma once

#include "engine/syntax/names.h"
#include "engine/syntax/tree.h"
#include "engine/text/diagnostic.h"

#include <set>
#include <string>

namespace engine::syntax {

/// How deep brackets and lists may lie in each other, so that no text can exhaust our stack.
constexpr int nesting_max = 100;
/// How many parts one sum, product or row of conditions may have.
constexpr int chain_max = 1000;

/// The names that a text declares: what stands between quotes in a declaring position.
Names declared_names(const text::SourceFile& file);

/// Reads one file. `names` are the names that it may use, its own among them: several words that
/// form one name are read as one. Always gives a tree; what could not be read is reported and
/// left out of it.
Tree parse(text::FileId id,
           const text::SourceFile& file,
           const Names& names,
           text::Diagnostics& diagnostics);

}  // namespace engine::syntax
