#include "engine/syntax/outline.h"

#include "engine/syntax/antlr/lexed.h"
#include "engine/syntax/antlr/places.h"

#include <optional>
#include <unordered_set>

namespace engine::syntax {
namespace {

using Lexer = grammar::WijktaalLexer;
using Kind = Outline::Kind;

class Reader {
public:
    Reader(text::FileId id, const text::SourceFile& file, const Tokens& tokens)
        : file_(file), tokens_(tokens), places_(id, file) {}

    Outline run() {
        for (std::size_t at = 0; at < tokens_.size(); ++at) {
            if (opens_sentence(at)) read_head(at);
            read_line(at);
        }
        result_.names = names_declared_in(tokens_);
        result_.words = words();
        return std::move(result_);
    }

private:
    std::size_t type_at(std::size_t at) const {
        return at < tokens_.size() ? tokens_[at]->getType() : antlr4::Token::EOF;
    }
    std::string quoted_at(std::size_t at) const { return unquoted(tokens_[at]->getText()); }

    bool opens_sentence(std::size_t at) const {
        if (at == 0) return true;
        const std::size_t before = type_at(at - 1);
        return before == Lexer::PERIOD || before == Lexer::TEXT_LINE;
    }

    static std::optional<Kind> kind_of(std::size_t type) {
        if (type == Lexer::BEGRIPPEN) return Kind::Terms;
        if (type == Lexer::REGELING) return Kind::Regulation;
        if (type == Lexer::VERZOEK) return Kind::Request;
        return std::nullopt;
    }

    /// The text that may follow behind an optional `regeling`; the end when there is none.
    std::size_t string_from(std::size_t at) const {
        if (type_at(at) == Lexer::REGELING) ++at;
        return type_at(at) == Lexer::STRING ? at : tokens_.size();
    }

    void read_head(std::size_t at) {
        auto kind = kind_of(type_at(at));
        std::size_t title = at + 1;
        if (type_at(at) == Lexer::VOORBEELDEN && type_at(at + 1) == Lexer::BIJ) {
            kind = Kind::Examples;
            title = string_from(at + 2);
        }
        const bool continues = type_at(at) == Lexer::VERVOLG && type_at(at + 1) == Lexer::OP;
        if (continues) {
            kind = Kind::Regulation;
            title = string_from(at + 2);
        }
        if (!kind || type_at(title) != Lexer::STRING) return;
        const bool short_name = type_at(title + 1) == Lexer::COMMA &&
                                type_at(title + 2) == Lexer::AFGEKORT &&
                                type_at(title + 3) == Lexer::STRING;
        result_.heads.push_back({*kind,
                                 quoted_at(title),
                                 short_name ? quoted_at(title + 3) : std::string(),
                                 continues,
                                 places_.of(*tokens_[title])});
    }

    // Each opens with a word and a colon that fit nowhere else, also where a period is missing.
    void read_line(std::size_t at) {
        if (type_at(at + 1) != Lexer::COLON) return;
        if (type_at(at) == Lexer::GEBRUIKT) read_uses(at + 2);
        if (type_at(at) == Lexer::GRONDSLAG) read_basis(at);
        if (type_at(at) != Lexer::VOLGT) return;
        const std::size_t title = string_from(at + 2);
        if (title < tokens_.size()) result_.follows.push_back(quoted_at(title));
    }

    std::set<std::string> words() const {
        std::unordered_set<std::string_view> words;
        for (const auto& token : tokens_) {
            const bool is_prose =
                token->getType() == Lexer::STRING || token->getType() == Lexer::TEXT_LINE;
            if (!is_prose) words.insert(file_.text(places_.of(*token)));
        }
        return {words.begin(), words.end()};
    }

    void read_uses(std::size_t at) {
        while (type_at(at + 1) == Lexer::STRING) {
            const auto kind = kind_of(type_at(at));
            if (kind && kind != Kind::Request) {
                result_.uses.push_back({*kind, quoted_at(at + 1), places_.of(*tokens_[at + 1])});
            }
            if (type_at(at + 2) != Lexer::COMMA) return;
            at += 3;
        }
    }

    void read_basis(std::size_t at) {
        const std::string name = basis_at(tokens_, at);
        if (name.empty()) return;
        std::size_t last = at + 2;
        while (type_at(last + 1) != Lexer::ARTIKEL) ++last;
        const text::Span place = places_.of(*tokens_[at + 2]);
        result_.bases.push_back({name, text::join(place, places_.of(*tokens_[last]))});
    }

    const text::SourceFile& file_;
    const Tokens& tokens_;
    Places places_;
    Outline result_;
};

}  // namespace

Outline outline(text::FileId id, const text::SourceFile& file) {
    const Lexed words = lexed(file);
    return Reader(id, file, words.visible).run();
}

}  // namespace engine::syntax
