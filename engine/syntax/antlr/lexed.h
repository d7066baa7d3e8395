/// A text as the words of the language, comments apart.
#pragma once

#include "engine/syntax/antlr/terms.h"
#include "engine/text/source_file.h"

#include <memory>

namespace engine::syntax {

/// The text as the runtime reads it, without the room to spare that it made while decoding.
class Input : public antlr4::ANTLRInputStream {
public:
    explicit Input(const std::string& text) : ANTLRInputStream(text) { _data.shrink_to_fit(); }
};

/// The tokens live as long as the input and the lexer that made them.
struct Lexed {
    std::unique_ptr<Input> input;
    std::unique_ptr<grammar::WijktaalLexer> lexer;
    Tokens visible;
    Tokens comments;
};

/// Reads from a line end that is put before the text, so that a mark may open the first line.
Lexed lexed(const text::SourceFile& file);

}  // namespace engine::syntax
