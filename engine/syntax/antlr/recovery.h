/// What the reader does after a mistake: says it once, and picks up at the next item or sentence.
#pragma once

#include "engine/syntax/antlr/builder.h"

namespace engine::syntax {

class Recovery : public antlr4::DefaultErrorStrategy {
public:
    Recovery(const Builder& builder, text::Diagnostics& diagnostics)
        : builder_(builder), diagnostics_(diagnostics) {}

    // Never guesses a missing word.
    void sync(antlr4::Parser* parser) override;
    antlr4::Token* recoverInline(antlr4::Parser* parser) override;
    void reportError(antlr4::Parser* parser, const antlr4::RecognitionException& error) override;
    void recover(antlr4::Parser* parser, std::exception_ptr error) override;

private:
    const Builder& builder_;
    text::Diagnostics& diagnostics_;
    bool list_lost_ = false;  ///< The items that follow have no marks to pick up at.
};

}  // namespace engine::syntax
