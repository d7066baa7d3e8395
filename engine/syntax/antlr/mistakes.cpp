#include "engine/syntax/antlr/mistakes.h"

#include "engine/syntax/antlr/terms.h"

#include <algorithm>
#include <array>

namespace engine::syntax {
namespace {

constexpr std::array declarations = {P::PROCEDURE, P::TOESTAND, P::STAP, P::TERMIJN};
/// What a part of a step, of a term or of an event begins with.
constexpr std::array part_starts = {P::VAN,
                                    P::INDIEN,
                                    P::UITERLIJK,
                                    P::PAS,
                                    P::SCHORT,
                                    P::HERVAT,
                                    P::MET,
                                    P::IS,
                                    P::VOLGENS,
                                    P::ZONDER,
                                    P::GRONDSLAG,
                                    P::BIJ,
                                    P::EINDIGT,
                                    P::TE,
                                    P::VOOR,
                                    P::DAARTEGEN,
                                    P::DOOR,
                                    P::IN};
constexpr std::array list_words = {P::TERM, P::UNKNOWN_TERM, P::COMMA, P::OF};
constexpr std::array<std::size_t, 4> ends = {P::COMMA, P::COLON, P::PERIOD, antlr4::Token::EOF};

template <class Types>
bool among(const Types& types, std::size_t type) {
    return std::ranges::count(types, type) > 0;
}

class Sentence {
public:
    Sentence(antlr4::Parser& parser,
             const antlr4::RecognitionException& error,
             const Builder& builder)
        : stream_(*parser.getTokenStream()), error_(error), builder_(builder) {
        auto* context = parser.getContext();
        while (context->getRuleIndex() != P::RuleBlock && context->parent != nullptr) {
            context = as<antlr4::ParserRuleContext>(context->parent);
        }
        opening_ = context->start;
    }

    std::optional<text::Diagnostic> mistake() const {
        if (!is_of_procedures() || error_.getOffendingToken() != stream_.LT(1)) return {};
        if (lacks_quotes()) return unquoted_name();
        if (lacks_actor()) return text::Diagnostic{text::Code::MissingActor, place(), {word()}};
        if (has_quotes()) {
            return text::Diagnostic{text::Code::QuotedName, place(), {unquoted(word())}};
        }
        if (!expects(P::PERIOD)) return {};
        if (has_en()) return text::Diagnostic{text::Code::Unexpected, place(), {word(), "`of`"}};
        if (lacks_to()) {
            return text::Diagnostic{text::Code::MissingTo, place(), {stream_.LT(-1)->getText()}};
        }
        if (among(part_starts, here())) {
            return text::Diagnostic{text::Code::MissingComma, place(), {word()}};
        }
        return {};
    }

private:
    std::size_t here() const { return stream_.LA(1); }
    Span place() const { return builder_.span(*stream_.LT(1)); }
    std::string word() const { return stream_.LT(1)->getText(); }
    bool opens_with(std::size_t type) const { return opening_->getType() == type; }
    bool expects(std::size_t type) const {
        return error_.getExpectedTokens().contains(static_cast<ssize_t>(type));
    }

    bool is_of_procedures() const {
        return among(declarations, opening_->getType()) || opens_with(P::OP) ||
               opens_with(P::VERWACHT);
    }
    /// `toestand aan te vullen.`
    bool lacks_quotes() const {
        return among(declarations, opening_->getType()) && stream_.LT(-1) == opening_ &&
               !among(ends, here());
    }
    /// `stap "bevestigen": van ontvangen …`
    bool lacks_actor() const {
        return opens_with(P::STAP) && type_at(-1) == P::COLON && among(part_starts, here());
    }
    /// `naar "in behandeling"`
    bool has_quotes() const {
        return here() == P::STRING && expects(P::TERM) && !expects(P::STRING);
    }
    /// `eindigt door toewijzen en weigeren`
    bool has_en() const {
        const std::size_t lead = lead_of_list();
        return here() == P::EN && (lead == P::DOOR || lead == P::VAN);
    }
    /// `van ontvangen in behandeling`; what begins another part lacks a comma instead.
    bool lacks_to() const {
        const bool is_name = here() == P::IN && stream_.LA(2) != P::OVERLEG;
        return opens_with(P::STAP) && lead_of_list() == P::VAN &&
               (is_name || !(among(part_starts, here()) || among(ends, here())));
    }

    /// The word before the names that end here.
    std::size_t lead_of_list() const {
        ssize_t back = -1;
        while (among(list_words, type_at(back))) --back;
        return back == -1 ? antlr4::Token::EOF : type_at(back);
    }
    std::size_t type_at(ssize_t back) const {
        const antlr4::Token* token = stream_.LT(back);
        return token == nullptr ? antlr4::Token::EOF : token->getType();
    }

    /// `procedure behandeling van een uitdaging` goes on behind its name without a mark.
    bool ends_name(std::size_t type) const {
        const bool goes_on = type == P::VAN || type == P::BIJ;
        return among(ends, type) || (goes_on && opens_with(P::PROCEDURE));
    }

    text::Diagnostic unquoted_name() const {
        ssize_t last = 1;
        std::string name = word();
        while (!ends_name(stream_.LA(last + 1))) name += ' ' + stream_.LT(++last)->getText();
        return {text::Code::UnquotedName,
                text::join(place(), builder_.span(*stream_.LT(last))),
                {std::move(name), opening_->getText()}};
    }

    antlr4::TokenStream& stream_;
    const antlr4::RecognitionException& error_;
    const Builder& builder_;
    const antlr4::Token* opening_ = nullptr;
};

}  // namespace

std::optional<text::Diagnostic> mistake_in_procedure(antlr4::Parser& parser,
                                                     const antlr4::RecognitionException& error,
                                                     const Builder& builder) {
    return Sentence(parser, error, builder).mistake();
}

}  // namespace engine::syntax
