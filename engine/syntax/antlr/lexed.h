/// A text as the words of the language, comments apart.
#pragma once

#include "engine/syntax/antlr/terms.h"
#include "engine/text/source_file.h"

#include <memory>

namespace engine::syntax {

/// The tokens live as long as the input and the lexer that made them.
struct Lexed {
    std::unique_ptr<antlr4::ANTLRInputStream> input;
    std::unique_ptr<grammar::WijktaalLexer> lexer;
    Tokens visible;
    Tokens comments;
};

/// Reads from a line end that is put before the text, so that a mark may open the first line.
Lexed lexed(const text::SourceFile& file);

}  // namespace engine::syntax
