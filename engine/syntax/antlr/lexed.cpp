#include "engine/syntax/antlr/lexed.h"

namespace engine::syntax {

Lexed lexed(const text::SourceFile& file) {
    Lexed result;
    result.input = std::make_unique<Input>('\n' + std::string(file.text()));
    result.lexer = std::make_unique<grammar::WijktaalLexer>(result.input.get());
    result.lexer->removeErrorListeners();
    // One by one: white space is half of all tokens, and need not be kept until the last.
    for (auto token = result.lexer->nextToken(); token->getType() != antlr4::Token::EOF;
         token = result.lexer->nextToken()) {
        if (token->getType() == grammar::WijktaalLexer::COMMENT) {
            result.comments.push_back(std::move(token));
        } else if (token->getChannel() == antlr4::Token::DEFAULT_CHANNEL) {
            result.visible.push_back(std::move(token));
        }
    }
    return result;
}

}  // namespace engine::syntax
