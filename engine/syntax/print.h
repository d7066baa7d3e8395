/// A tree as text again: the formatter of the language, and the clauses that reports quote.
#pragma once

#include "engine/syntax/tree.h"

#include <string>

namespace engine::syntax {

/// The text as the formatter writes it, ending in a newline; empty for a tree without anything.
/// `file` is the text that the tree was read from: it only tells where the author left blank lines
/// and what each comment stands behind.
std::string print(const Tree& tree, const text::SourceFile& file);

/// A condition as a sentence of its own, verb in second place, without period: `het budget is ten
/// hoogste € 50.000 per jaar`. Of a list only what introduces it.
std::string main_clause(const Tree& tree, ConditionId condition);

/// The opposite of it: `het budget is meer dan € 50.000 per jaar`. What was negated no longer is.
std::string negated_clause(const Tree& tree, ConditionId condition);

/// A condition as it stands behind `indien` and `tenzij`, verb last.
std::string subordinate_clause(const Tree& tree, ConditionId condition);

std::string print_expression(const Tree& tree, ExpressionId expression);
std::string print_path(const Path& path);
/// `Gemeentewet artikel 150, lid 3`.
std::string print_reference(const Reference& reference);

}  // namespace engine::syntax
