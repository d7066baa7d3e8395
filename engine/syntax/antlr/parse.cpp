#include "engine/syntax/parse.h"

#include "engine/syntax/antlr/builder.h"
#include "engine/syntax/antlr/lexed.h"
#include "engine/syntax/antlr/recovery.h"
#include "engine/syntax/antlr/terms.h"

#include <algorithm>
#include <optional>

namespace engine::syntax {
namespace {

using Lexer = grammar::WijktaalLexer;

/// The first token that lies too deep or in too long a chain, before anything recursive runs.
const antlr4::Token* beyond_limits(const Tokens& tokens) {
    int depth = 0;
    int chain = 0;
    int unless = 0;
    for (const auto& token : tokens) {
        switch (token->getType()) {
            case Lexer::LPAREN: ++depth; break;
            case Lexer::RPAREN: --depth; break;
            case Lexer::TENZIJ: ++unless; break;
            case Lexer::PERIOD: depth = chain = unless = 0; break;
            case Lexer::PLUS:
            case Lexer::MIN:
            case Lexer::MAAL:
            case Lexer::GEDEELD:
            case Lexer::PERCENT: ++chain; break;
            default: break;
        }
        if (depth > nesting_max || unless > nesting_max || chain > chain_max) return token.get();
    }
    return nullptr;
}

bool damaged(antlr4::ParserRuleContext& context) {
    if (context.exception != nullptr) return true;
    return std::ranges::any_of(context.children, [](antlr4::tree::ParseTree* child) {
        if (as<antlr4::tree::ErrorNode>(child) != nullptr) return true;
        auto* inner = as<antlr4::ParserRuleContext>(child);
        return inner != nullptr && damaged(*inner);
    });
}

using Mode = antlr4::atn::PredictionMode;

P::BlockContext* block_in(P& parser, const Mode& mode) {
    parser.getInterpreter<antlr4::atn::ParserATNSimulator>()->setPredictionMode(mode);
    return parser.block();
}

/// The quick prediction first; only where that finds a mistake the full one, which decides.
P::BlockContext* next_block(P& parser,
                            antlr4::TokenStream& stream,
                            text::Diagnostics& diagnostics) {
    const std::size_t at = stream.index();
    const std::size_t known = diagnostics.size();
    auto* block = block_in(parser, Mode::SLL);
    if (diagnostics.size() == known) return block;
    diagnostics.resize(known);
    parser.reset();
    stream.seek(at);
    return block_in(parser, Mode::LL);
}

/// Reads block after block; the tree of each is given back before the next one is read.
void read_blocks(P& parser,
                 antlr4::TokenStream& stream,
                 Builder& builder,
                 text::Diagnostics& diagnostics) {
    while (stream.LA(1) != antlr4::Token::EOF) {
        const std::size_t at = stream.index();
        auto* block = next_block(parser, stream, diagnostics);
        if (!damaged(*block)) builder.add(*block);
        const std::size_t next = std::max(stream.index(), at + 1);
        parser.reset();
        stream.seek(next);
    }
}

void add_comments(Tree& tree,
                  const text::SourceFile& file,
                  const Tokens& comments,
                  const Builder& builder) {
    for (const auto& token : comments) {
        const Span place = builder.span(*token);
        const std::string_view before = file.text().substr(0, place.begin);
        const std::size_t last = before.find_last_not_of(" \t");
        const bool own_line = last == std::string_view::npos || before[last] == '\n';
        tree.comments.push_back({place, std::string(file.text(place).substr(2)), own_line});
    }
}

}  // namespace

Names declared_names(const text::SourceFile& file) {
    return names_declared_in(lexed(file).visible);
}

Tree parse(text::FileId id,
           const text::SourceFile& file,
           const Names& names,
           text::Diagnostics& diagnostics) {
    Tree tree;
    tree.file = id;
    Lexed words = lexed(file);
    Builder builder(tree, file, diagnostics);
    add_comments(tree, file, words.comments, builder);
    if (words.visible.empty()) return tree;  // the runtime throws on a row of no tokens
    if (const auto* token = beyond_limits(words.visible)) {
        diagnostics.push_back({text::Code::TooDeep, builder.span(*token), {}});
        return tree;
    }
    antlr4::ListTokenSource source(merged(std::move(words.visible), names));
    antlr4::CommonTokenStream stream(&source);
    P parser(&stream);
    parser.removeErrorListeners();
    parser.setErrorHandler(std::make_shared<Recovery>(builder, diagnostics));
    read_blocks(parser, stream, builder, diagnostics);
    return tree;
}

}  // namespace engine::syntax
