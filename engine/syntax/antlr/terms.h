/// Between lexer and parser: the words of one name become one TERM token.
#pragma once

#include "engine/syntax/antlr/runtime.h"
#include "engine/syntax/names.h"

#include <memory>
#include <set>
#include <string>
#include <vector>

namespace engine::syntax {

using Tokens = std::vector<std::unique_ptr<antlr4::Token>>;

/// What stands between the quotes, straight or curled.
std::string unquoted(const std::string& text);

/// The words between `grondslag:` at that place and its article; empty when there are none.
std::string basis_at(const Tokens& visible, std::size_t at);

/// The names that stand in declaring positions.
Names names_declared_in(const Tokens& visible);

/// The longest declared name at each place becomes a TERM, a run of other words UNKNOWN_TERM.
Tokens merged(Tokens visible, const Names& names);

}  // namespace engine::syntax
