#include "engine/syntax/antlr/lexed.h"
#include "tests/grammar/page_sentences.h"

#include <cctype>
#include <cstdlib>
#include <cxxabi.h>
#include <gtest/gtest.h>
#include <memory>
#include <regex>
#include <set>

namespace tests {
namespace {

namespace syntax = engine::syntax;
using Lexer = engine::grammar::WijktaalLexer;
using Parser = engine::grammar::WijktaalParser;

/// What the page of the language has shown: alternatives of the grammar, and words.
struct Shown {
    std::set<std::string> alternatives;  ///< By the class that ANTLR makes of their label.
    std::set<std::size_t> words;         ///< By token type.
};

std::string class_of(const antlr4::tree::ParseTree& node) {
    int status = 0;
    const std::unique_ptr<char, void (*)(void*)> name(
        abi::__cxa_demangle(typeid(node).name(), nullptr, nullptr, &status), std::free);
    const std::string full = status == 0 ? name.get() : typeid(node).name();
    return full.substr(full.rfind(':') + 1);
}

void look(antlr4::tree::ParseTree& node, Shown& shown) {
    if (auto* word = dynamic_cast<antlr4::tree::TerminalNode*>(&node)) {
        shown.words.insert(word->getSymbol()->getType());
        return;
    }
    shown.alternatives.insert(class_of(node));
    for (antlr4::tree::ParseTree* child : node.children) look(*child, shown);
}

void look(const std::string& text, const engine::syntax::Names& names, Shown& shown) {
    auto words = syntax::lexed({"a.wijk", text});
    antlr4::ListTokenSource source(syntax::merged(std::move(words.visible), names));
    antlr4::CommonTokenStream stream(&source);
    Parser parser(&stream);
    look(*parser.document(), shown);
}

Shown shown_on_the_page() {
    Shown shown;
    for (const PageSentences& sentences : page_sentences()) {
        look(sentences.text, sentences.names, shown);
    }
    return shown;
}

TEST(LanguagePage, ShowsEveryAlternativeOfTheGrammar) {
    // A period too many is no construct: the reader passes over it.
    const std::set<std::string> exceptions = {"stray"};
    const Shown shown = shown_on_the_page();
    const std::string grammar = text_of(root_folder() / "grammar/WijktaalParser.g4");
    const std::regex label(R"(#(\w+)\s*\n)");
    std::size_t labels = 0;
    const std::sregex_iterator end;
    for (std::sregex_iterator it(grammar.begin(), grammar.end(), label); it != end; ++it) {
        std::string name = (*it)[1].str();
        ++labels;
        if (exceptions.contains(name)) continue;
        std::string made = name + "Context";
        made.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(made.front())));
        EXPECT_TRUE(shown.alternatives.contains(made)) << "docs/wijktaal.md never shows #" << name;
    }
    EXPECT_GT(labels, 100U);
}

TEST(LanguagePage, ShowsEveryWordOfTheGrammar) {
    const std::set<std::size_t> exceptions = {
        // What a mistake is made of.
        Lexer::UNKNOWN_TERM,
        Lexer::OPEN_STRING,
        Lexer::STRANGE,
        // Not in the tree: comments and white space, and words that became part of a name.
        Lexer::COMMENT,
        Lexer::SPACE,
        Lexer::WORD,
    };
    const Shown shown = shown_on_the_page();
    Lexer lexer(nullptr);
    const auto& vocabulary = lexer.getVocabulary();
    for (std::size_t type = 1; type <= vocabulary.getMaxTokenType(); ++type) {
        if (exceptions.contains(type)) continue;
        EXPECT_TRUE(shown.words.contains(type))
            << "docs/wijktaal.md never shows " << vocabulary.getDisplayName(type);
    }
}

}  // namespace
}  // namespace tests
