#include "engine/syntax/antlr/recovery.h"

#include <algorithm>
#include <array>

namespace engine::syntax {
namespace {

/// A sentence that lost its period ends at the latest where one of these opens the next block.
constexpr std::array openers = {P::TEXT_LINE,
                                P::ARTIKEL,
                                P::LID,
                                P::HOOFDSTUK,
                                P::BEGRIP,
                                P::ORGAAN,
                                P::INVULPUNT,
                                P::BESLISTABEL,
                                P::VOORBEELD,
                                P::VOORBEELDEN,
                                P::VERWACHT};
constexpr std::array item_starts = {P::SEMICOLON, P::LETTER_MARK, P::NUMBER_MARK, P::DASH, P::ROW};

template <class Types>
bool among(const Types& types, std::size_t type) {
    return std::ranges::find(types, type) != types.end();
}

/// How a kind of word is called in the middle of a sentence; empty for words not worth naming.
std::string word_for(const antlr4::dfa::Vocabulary& words, std::size_t type) {
    switch (type) {
        case P::TERM: return "een naam";
        case P::STRING: return "een tekst tussen aanhalingstekens";
        case P::NUMBER: return "een getal";
        case P::MONEY: return "een bedrag";
        case P::DATE: return "een datum";
        case P::PERIOD: return "een punt";
        case P::COMMA: return "een komma";
        case P::SEMICOLON: return "een puntkomma";
        case P::COLON: return "een dubbele punt";
        case P::UNKNOWN_TERM:
        case P::WORD: return {};
        default: break;
    }
    std::string literal = words.getLiteralName(type);
    std::erase(literal, '\'');
    return literal.empty() ? std::string() : "`" + literal + "`";
}

std::string expected_by(antlr4::Parser& parser, const antlr4::RecognitionException& error) {
    constexpr std::size_t shown = 6;
    std::vector<std::string> found;
    for (const ssize_t type : error.getExpectedTokens().toList()) {
        if (type < 0) continue;
        std::string word = word_for(parser.getVocabulary(), static_cast<std::size_t>(type));
        if (!word.empty() && std::ranges::find(found, word) == found.end()) {
            found.push_back(std::move(word));
        }
    }
    if (found.empty() || found.size() > shown) return {};
    std::string text;
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (i > 0) text += i + 1 == found.size() ? " of " : ", ";
        text += found[i];
    }
    return text;
}

}  // namespace

void Listener::syntaxError(antlr4::Recognizer* /*recognizer*/,
                           antlr4::Token* offending,
                           std::size_t /*line*/,
                           std::size_t /*column*/,
                           const std::string& expected,
                           std::exception_ptr /*error*/) {
    const Span place = builder_.span(*offending);
    const bool at_end = offending->getType() == antlr4::Token::EOF;
    diagnostics_.push_back(
        {text::Code::Unexpected, place, {at_end ? std::string() : offending->getText(), expected}});
}

void Recovery::sync(antlr4::Parser* /*parser*/) {}

antlr4::Token* Recovery::recoverInline(antlr4::Parser* parser) {
    throw antlr4::InputMismatchException(parser);
}

void Recovery::reportError(antlr4::Parser* parser, const antlr4::RecognitionException& error) {
    if (inErrorRecoveryMode(parser)) return;
    beginErrorCondition(parser);
    parser->notifyErrorListeners(
        error.getOffendingToken(), expected_by(*parser, error), std::current_exception());
}

void Recovery::recover(antlr4::Parser* parser, std::exception_ptr /*error*/) {
    auto* stream = parser->getTokenStream();
    const bool in_block = parser->getContext()->getRuleIndex() == P::RuleBlock;
    while (stream->LA(1) != antlr4::Token::EOF) {
        const std::size_t type = stream->LA(1);
        if (type == P::PERIOD) {
            if (in_block) stream->consume();
            return;
        }
        if (among(openers, type) || (!in_block && among(item_starts, type))) return;
        stream->consume();
    }
}

}  // namespace engine::syntax
