/// What the reader does after a mistake: says it once, and picks up at the next item or sentence.
#pragma once

#include "engine/syntax/antlr/builder.h"

namespace engine::syntax {

/// Turns what the reader could not place into diagnostics.
class Listener : public antlr4::BaseErrorListener {
public:
    Listener(const Builder& builder, text::Diagnostics& diagnostics)
        : builder_(builder), diagnostics_(diagnostics) {}

    void syntaxError(antlr4::Recognizer* recognizer,
                     antlr4::Token* offending,
                     std::size_t line,
                     std::size_t column,
                     const std::string& expected,
                     std::exception_ptr error) override;

private:
    const Builder& builder_;
    text::Diagnostics& diagnostics_;
};

class Recovery : public antlr4::DefaultErrorStrategy {
public:
    /// Never guesses a missing word.
    void sync(antlr4::Parser* parser) override;
    antlr4::Token* recoverInline(antlr4::Parser* parser) override;
    void reportError(antlr4::Parser* parser, const antlr4::RecognitionException& error) override;
    void recover(antlr4::Parser* parser, std::exception_ptr error) override;
};

}  // namespace engine::syntax
