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

/// How a kind of word is called in a diagnostic: a sort of value, or the word itself.
std::string word_for(const antlr4::dfa::Vocabulary& words, std::size_t type) {
    switch (type) {
        case P::TERM: return "name";
        case P::STRING: return "text";
        case P::NUMBER: return "number";
        case P::MONEY: return "amount";
        case P::DATE: return "date";
        case P::PERIOD: return "period";
        case P::COMMA: return "comma";
        case P::SEMICOLON: return "semicolon";
        case P::COLON: return "colon";
        case P::UNKNOWN_TERM:
        case P::WORD: return {};
        default: break;
    }
    std::string literal = words.getLiteralName(type);
    std::erase(literal, '\'');
    return literal.empty() ? std::string() : "`" + literal + "`";
}

/// What could stand here; nothing when that is so much that naming it would not help.
std::vector<std::string> expected_by(antlr4::Parser& parser,
                                     const antlr4::RecognitionException& error) {
    constexpr std::size_t shown = 6;
    std::vector<std::string> found;
    for (const ssize_t type : error.getExpectedTokens().toList()) {
        if (type < 0) continue;
        std::string word = word_for(parser.getVocabulary(), static_cast<std::size_t>(type));
        if (!word.empty() && std::ranges::find(found, word) == found.end()) {
            found.push_back(std::move(word));
        }
    }
    if (found.size() > shown) found.clear();
    return found;
}

/// The mark of the list that had to begin here; empty when none did. A table has columns to name.
std::string mark_expected(const antlr4::RecognitionException& error) {
    const auto expected = error.getExpectedTokens();
    const auto wants = [&](std::size_t type) {
        return expected.contains(static_cast<ssize_t>(type));
    };
    if (wants(P::LETTER_MARK)) return "a.";
    if (wants(P::NUMBER_MARK)) return "1°";
    if (wants(P::DASH)) return "-";
    return wants(P::ROW) ? "| kolom || uitkomst |" : std::string();
}

/// The next sentence has begun, or the text is over, where this one could have ended.
bool lacks_period(const antlr4::RecognitionException& error) {
    const auto* token = error.getOffendingToken();
    const auto period = static_cast<ssize_t>(P::PERIOD);
    if (!error.getExpectedTokens().contains(period)) return false;
    const std::string text = token->getText();
    const bool capital = !text.empty() && text.front() >= 'A' && text.front() <= 'Z';
    return token->getType() == antlr4::Token::EOF || among(openers, token->getType()) || capital;
}

}  // namespace

void Recovery::sync(antlr4::Parser* /*parser*/) {}

antlr4::Token* Recovery::recoverInline(antlr4::Parser* parser) {
    throw antlr4::InputMismatchException(parser);
}

void Recovery::reportError(antlr4::Parser* parser, const antlr4::RecognitionException& error) {
    if (inErrorRecoveryMode(parser)) return;
    beginErrorCondition(parser);
    const antlr4::Token* offending = error.getOffendingToken();
    auto* stream = parser->getTokenStream();
    if (lacks_period(error) && stream->index() > 0) {
        const Span last = builder_.span(*stream->LT(-1));
        diagnostics_.push_back({text::Code::MissingPeriod, last, {}});
        return;
    }
    if (std::string mark = mark_expected(error); !mark.empty()) {
        const Span wrong = builder_.span(*offending);
        diagnostics_.push_back({text::Code::MissingMark, wrong, {std::move(mark)}});
        return;
    }
    const bool at_end = offending->getType() == antlr4::Token::EOF;
    std::vector<std::string> arguments = expected_by(*parser, error);
    arguments.insert(arguments.begin(), at_end ? std::string() : offending->getText());
    diagnostics_.push_back(
        {text::Code::Unexpected, builder_.span(*offending), std::move(arguments)});
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
