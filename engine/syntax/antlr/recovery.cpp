#include "engine/syntax/antlr/recovery.h"

#include "engine/syntax/antlr/mistakes.h"

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
/// These do when a name follows; `na de stap weigeren` is in the middle of a sentence.
constexpr std::array declarations = {P::PROCEDURE, P::TOESTAND, P::STAP, P::TERMIJN};
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
        case P::OP: return "`op`";
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
    // The reader was still choosing between sentences: what is expected is what they begin with.
    const auto* choosing = dynamic_cast<const antlr4::NoViableAltException*>(&error);
    if (choosing != nullptr && choosing->getStartToken() != error.getOffendingToken()) return found;
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

bool opens_block(antlr4::TokenStream& stream) {
    const std::size_t type = stream.LA(1);
    return among(openers, type) || (among(declarations, type) && stream.LA(2) == P::STRING);
}

/// The next sentence has begun, or the text is over, where this one could have ended.
bool lacks_period(antlr4::TokenStream& stream, const antlr4::RecognitionException& error) {
    const auto* token = error.getOffendingToken();
    const auto period = static_cast<ssize_t>(P::PERIOD);
    if (!error.getExpectedTokens().contains(period)) return false;
    const std::string text = token->getText();
    const bool capital = !text.empty() && text.front() >= 'A' && text.front() <= 'Z';
    return token->getType() == antlr4::Token::EOF || opens_block(stream) || capital;
}

/// The type of the token so far from the reader's place; `EOF` also before the first.
std::size_t type_at(antlr4::TokenStream& stream, ssize_t distance) {
    const antlr4::Token* token = stream.LT(distance);
    return token == nullptr ? antlr4::Token::EOF : token->getType();
}

/// The `of` before the last item of `een van a, b of c`, when the reader stopped there, or behind
/// the item because it took that for the next condition.
const antlr4::Token* junction_in_list(antlr4::TokenStream& stream) {
    constexpr std::array junctions = {P::EN, P::OF};
    constexpr std::array items = {P::TERM, P::UNKNOWN_TERM, P::STRING, P::NUMBER, P::COMMA};
    const bool here = among(junctions, type_at(stream, 1));
    const ssize_t at = here ? 1 : -2;
    if (!among(junctions, type_at(stream, at))) return nullptr;
    ssize_t before = here ? -1 : -3;
    while (among(items, type_at(stream, before))) --before;
    const std::size_t opening = type_at(stream, before - 1);
    const bool list =
        type_at(stream, before) == P::VAN && (opening == P::EEN || opening == P::GEEN);
    return list ? stream.LT(at) : nullptr;
}

}  // namespace

void Recovery::sync(antlr4::Parser* /*parser*/) {}

/// Reads on behind `als`, so that the condition is checked too; no other word is ever guessed.
antlr4::Token* Recovery::recoverInline(antlr4::Parser* parser) {
    antlr4::Token* token = parser->getCurrentToken();
    const auto indien = static_cast<ssize_t>(P::INDIEN);
    if (token->getType() != P::ALS || !parser->getExpectedTokens().contains(indien)) {
        throw antlr4::InputMismatchException(parser);
    }
    diagnostics_.push_back({text::Code::WordForIndien, builder_.span(*token), {token->getText()}});
    parser->consume();
    return token;
}

void Recovery::reportError(antlr4::Parser* parser, const antlr4::RecognitionException& error) {
    if (inErrorRecoveryMode(parser)) return;
    beginErrorCondition(parser);
    list_lost_ = false;
    const antlr4::Token* offending = error.getOffendingToken();
    auto* stream = parser->getTokenStream();
    if (lacks_period(*stream, error) && stream->index() > 0) {
        const Span last = builder_.span(*stream->LT(-1));
        diagnostics_.push_back({text::Code::MissingPeriod, last, {}});
        return;
    }
    const auto indien = static_cast<ssize_t>(P::INDIEN);
    if (offending->getType() == P::ALS && error.getExpectedTokens().contains(indien)) {
        const Span wrong = builder_.span(*offending);
        diagnostics_.push_back({text::Code::WordForIndien, wrong, {offending->getText()}});
        return;
    }
    if (offending->getType() == P::OPEN_STRING) {
        diagnostics_.push_back({text::Code::OpenQuote, builder_.span(*offending), {}});
        return;
    }
    if (const auto* word = junction_in_list(*stream)) {
        diagnostics_.push_back({text::Code::ListWithWord, builder_.span(*word), {word->getText()}});
        return;
    }
    if (std::string mark = mark_expected(error); !mark.empty()) {
        const Span wrong = builder_.span(*offending);
        diagnostics_.push_back({text::Code::MissingMark, wrong, {std::move(mark)}});
        list_lost_ = true;
        return;
    }
    if (auto mistake = mistake_in_procedure(*parser, error, builder_)) {
        diagnostics_.push_back(std::move(*mistake));
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
    // A quote that begins a block was left open in the heading before it, which has no period.
    if (in_block && stream->LA(1) == P::OPEN_STRING &&
        parser->getContext()->start == stream->LT(1)) {
        stream->consume();
        return;
    }
    while (stream->LA(1) != antlr4::Token::EOF) {
        const std::size_t type = stream->LA(1);
        if (type == P::PERIOD) {
            if (in_block) stream->consume();
            return;
        }
        const bool next_item = !in_block && !list_lost_ && among(item_starts, type);
        if (opens_block(*stream) || next_item) return;
        stream->consume();
    }
}

}  // namespace engine::syntax
