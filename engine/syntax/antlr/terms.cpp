#include "engine/syntax/antlr/terms.h"

#include <algorithm>
#include <array>
#include <functional>
#include <sstream>
#include <unordered_map>
#include <unordered_set>

namespace engine::syntax {
namespace {

using Lexer = grammar::WijktaalLexer;
using Counts = std::set<std::size_t, std::greater<>>;

std::size_t type_at(const Tokens& tokens, std::size_t at) {
    return at < tokens.size() ? tokens[at]->getType() : antlr4::Token::EOF;
}

bool declares(const Tokens& tokens, std::size_t at) {
    const std::size_t before = at == 0 ? antlr4::Token::EOF : type_at(tokens, at - 1);
    const std::size_t after = type_at(tokens, at + 1);
    switch (before) {
        case Lexer::BEGRIP:
        case Lexer::ORGAAN:
        case Lexer::REGELING:  // Its title and abbreviation: `Wet op de buurten artikel 7`.
        case Lexer::AFGEKORT:
        case Lexer::OORDEEL:
        case Lexer::BESLISTABEL:
        case Lexer::TERMIJN:
        case Lexer::GEGEVEN: return true;
        // `invulpunt "…" van …` fills in what another regulation declares.
        case Lexer::INVULPUNT: return after != Lexer::VAN;
        case Lexer::DASH:
            return after == Lexer::COLON || after == Lexer::COMMA || after == Lexer::SEMICOLON ||
                   after == Lexer::PERIOD;
        case Lexer::DE:
        case Lexer::HET: return after == Lexer::VAN;
        case Lexer::IS: return after == Lexer::INDIEN;
        default: return false;
    }
}

bool declares_act(const Tokens& tokens, std::size_t at) {
    const std::size_t before = at == 0 ? antlr4::Token::EOF : type_at(tokens, at - 1);
    if (before == Lexer::STAP || before == Lexer::TOESTAND || before == Lexer::PROCEDURE) {
        return true;
    }
    return at > 1 && before == Lexer::MET && type_at(tokens, at - 2) == Lexer::BEGINT;
}

bool begins_sentence(const Tokens& tokens, std::size_t at) {
    if (at == 0) return true;
    const std::size_t before = type_at(tokens, at - 1);
    return before == Lexer::PERIOD || before == Lexer::STRING || before == Lexer::TEXT_LINE;
}

/// The name that a declaration of a state, step or term forgot to quote, so that it is not unknown
/// wherever it is used; empty when it did not.
std::string unquoted_at(const Tokens& tokens, std::size_t at) {
    const std::size_t type = type_at(tokens, at);
    const bool declares = type == Lexer::TOESTAND || type == Lexer::STAP || type == Lexer::TERMIJN;
    if (!declares || !begins_sentence(tokens, at)) return {};
    std::string name;
    for (std::size_t i = at + 1; i < tokens.size(); ++i) {
        switch (type_at(tokens, i)) {
            case Lexer::COMMA:
            case Lexer::COLON:
            case Lexer::PERIOD: return name;
            case Lexer::STRING: return {};
            default: break;
        }
        if (!name.empty()) name += ' ';
        name += tokens[i]->getText();
    }
    return {};
}

/// The names that words can form, found without a look at each: an ordinance may have hundreds
/// that begin alike.
class Known {
public:
    explicit Known(const std::set<std::string>& names) {
        for (const std::string& name : names) {
            std::istringstream text(name);
            std::string first;
            if (!(text >> first)) continue;
            std::string plain = first;
            std::size_t count = 1;
            for (std::string word; text >> word; ++count) plain += ' ' + word;
            counts_[first].insert(count);
            plain_.insert(std::move(plain));
        }
    }

    /// How many words those that begin so have, the most first.
    const Counts& counts(const std::string& first) const {
        static const Counts none;
        const auto found = counts_.find(first);
        return found == counts_.end() ? none : found->second;
    }

    /// Of words parted by one space.
    bool has(const std::string& plain) const { return plain_.contains(plain); }

private:
    std::unordered_map<std::string, Counts> counts_;
    std::unordered_set<std::string> plain_;
};

/// A keyword that is also a name of one word is that name only behind an article, `van` or a bar.
bool may_be_name(const Tokens& tokens, std::size_t at) {
    if (type_at(tokens, at) == Lexer::WORD) return true;
    constexpr std::array leads = {Lexer::DE,
                                  Lexer::HET,
                                  Lexer::EEN,
                                  Lexer::GEEN,
                                  Lexer::VAN,
                                  Lexer::BAR,
                                  Lexer::DOUBLE_BAR,
                                  Lexer::ROW};
    const std::size_t before = at == 0 ? antlr4::Token::EOF : type_at(tokens, at - 1);
    return std::ranges::count(leads, before) > 0 && type_at(tokens, at + 1) != Lexer::COLON;
}

/// Which part of a text speaks of a procedure, so that the names of its states and steps count.
class Speech {
public:
    explicit Speech(const Tokens& tokens) : tokens_(tokens) {}

    // Both to be asked from left to right.

    /// Whether a word that only procedures know is a plain word there.
    bool is_plain(std::size_t at) {
        move_to(at);
        return topic_ == Topic::Other || (topic_ == Topic::Expected && !tells_course(at));
    }

    /// Whether such a name can begin there.
    bool names_act(std::size_t at) {
        move_to(at);
        if (at == 0) return false;
        const std::size_t before = type_at(tokens_, at - 1);
        if (topic_ == Topic::Procedure) return std::ranges::count(leads, before) > 0;
        if (topic_ != Topic::Expected) return false;
        const bool of_term = before == Lexer::VOOR && type_at(tokens_, at - 2) == Lexer::TERMIJN;
        return before == Lexer::STAP || of_term ||
               (of_state_ && (before == Lexer::IS || before == Lexer::VAN));
    }

private:
    enum class Topic { Other, Procedure, Expected };
    static constexpr std::array leads = {Lexer::VAN,
                                         Lexer::NAAR,
                                         Lexer::OF,
                                         Lexer::COMMA,
                                         Lexer::COLON,
                                         Lexer::DOOR,
                                         Lexer::STAP,
                                         Lexer::VOOR,
                                         Lexer::DE,
                                         Lexer::HET,
                                         Lexer::NA,
                                         Lexer::VANAF,
                                         Lexer::VOOR_STRESSED};

    /// `- de stap …`, `- de toestand …`; what else is expected may be of any name.
    bool tells_course(std::size_t at) const {
        constexpr std::array verbs = {
            Lexer::EINDIGT, Lexer::OPGESCHORT, Lexer::TOEGESTAAN, Lexer::WAARVAN};
        if (std::ranges::count(verbs, type_at(tokens_, at)) > 0) return true;
        return type_at(tokens_, at - 1) == Lexer::DE && type_at(tokens_, at - 2) == Lexer::DASH;
    }

    void move_to(std::size_t at) {
        for (; next_ <= at; ++next_) move_on(next_);
    }

    void move_on(std::size_t at) {
        const std::size_t type = type_at(tokens_, at);
        const std::size_t after = type_at(tokens_, at + 1);
        const bool opens = type == Lexer::PROCEDURE || type == Lexer::STAP ||
                           type == Lexer::TERMIJN || type == Lexer::TOESTAND;
        if (type == Lexer::PERIOD) topic_ = Topic::Other;
        // What becomes known with an event: the sentences of a procedure have no such lists.
        if (type == Lexer::DASH && topic_ == Topic::Procedure) topic_ = Topic::Other;
        if (opens && (after == Lexer::STRING || begins_sentence(tokens_, at))) {
            topic_ = Topic::Procedure;
        }
        if (type == Lexer::DATE && after == Lexer::COLON) topic_ = Topic::Procedure;
        if (type == Lexer::VERWACHT) topic_ = Topic::Expected;
        if (type == Lexer::DASH) of_state_ = false;
        if (type == Lexer::TOESTAND) of_state_ = true;
    }

    const Tokens& tokens_;
    std::size_t next_ = 0;
    Topic topic_ = Topic::Other;
    bool of_state_ = false;
};

/// Whether it is a word of the language only where a procedure is spoken of.
bool is_of_procedures(std::size_t type) {
    constexpr std::array words = {
        Lexer::AANHOUDING,  Lexer::AANVRAAG,       Lexer::ALGEMENE,  Lexer::ANDER,
        Lexer::ANDERE,      Lexer::BEGIN,          Lexer::BEGINT,    Lexer::BEROEP,
        Lexer::BESCHIKKING, Lexer::BESLISSING,     Lexer::BESLUIT,   Lexer::BEZWAAR,
        Lexer::DAARTEGEN,   Lexer::DWANGSOM,       Lexer::EINDIGT,   Lexer::EINDE,
        Lexer::GEBREKE,     Lexer::GEDURENDE,      Lexer::GELDT,     Lexer::GEZET,
        Lexer::GROND,       Lexer::HERZIENING,     Lexer::HERVAT,    Lexer::KALENDER,
        Lexer::KEER,        Lexer::NIETS,          Lexer::OPEN,      Lexer::OPGESCHORT,
        Lexer::OVERLEG,     Lexer::OVERSCHRIJDING, Lexer::PAS,       Lexer::PRIVAATRECHTELIJKE,
        Lexer::RECHT,       Lexer::SCHORT,         Lexer::STAAT,     Lexer::STAP,
        Lexer::STELLEN,     Lexer::STREKKING,      Lexer::TERMIJN,   Lexer::TOEGESTAAN,
        Lexer::TOESTAND,    Lexer::UITERLIJK,      Lexer::VERLENGEN, Lexer::VERPLICHTE,
        Lexer::VERSTRIJKEN, Lexer::VOLGENS,        Lexer::WAARVAN,   Lexer::WEIGERING,
        Lexer::ZETTEN,      Lexer::ZONDER,         Lexer::ZOVER};
    return std::ranges::count(words, type) > 0;
}

/// How many words `geen verplichte grond voor weigering bestaat` takes there; 0 when not that.
/// Words of the language wherever they stand: who writes them in a rule hears where they belong.
std::size_t ground_at(const Tokens& tokens, std::size_t at) {
    const std::size_t first = type_at(tokens, at);
    if (first != Lexer::EEN && first != Lexer::GEEN) return 0;
    const std::size_t ground = type_at(tokens, at + 1) == Lexer::VERPLICHTE ? at + 2 : at + 1;
    const std::size_t what = type_at(tokens, ground + 2);
    const bool whole = type_at(tokens, ground) == Lexer::GROND &&
                       type_at(tokens, ground + 1) == Lexer::VOOR &&
                       (what == Lexer::WEIGERING || what == Lexer::AANHOUDING) &&
                       type_at(tokens, ground + 3) == Lexer::BESTAAT;
    return whole ? ground + 4 - at : 0;
}

class Merger {
public:
    Merger(Tokens tokens, const Names& names)
        : tokens_(std::move(tokens)), terms_(names.terms), acts_(names.acts) {
        Speech speech(tokens_);
        for (std::size_t at = 0; at < tokens_.size(); ++at) {
            at += ground_at(tokens_, at);
            if (!is_of_procedures(type_at(tokens_, at)) || !speech.is_plain(at)) continue;
            dynamic_cast<antlr4::WritableToken&>(*tokens_[at]).setType(Lexer::WORD);
        }
    }

    Tokens run() {
        std::vector<Piece> pieces;  // decided first: a decision looks back at earlier tokens
        Speech speech(tokens_);
        for (std::size_t at = 0; at < tokens_.size(); at += pieces.back().count) {
            if (const std::size_t ground = ground_at(tokens_, at); ground > 0) {
                pieces.insert(pieces.end(), ground, {1, 0});
                at += ground - 1;
                continue;
            }
            const std::size_t act = speech.names_act(at) ? act_at(at) : 0;
            if (const std::size_t named = std::max(act, name_at(at)); named > 0) {
                pieces.push_back({static_cast<std::uint32_t>(named), Lexer::TERM});
            } else if (const std::size_t unknown = unknown_at(at); unknown > 0) {
                pieces.push_back({static_cast<std::uint32_t>(unknown), Lexer::UNKNOWN_TERM});
            } else {
                pieces.push_back({1, 0});
            }
        }
        // In place: there are never more pieces than tokens.
        std::size_t at = 0;
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            const Piece& piece = pieces[i];
            tokens_[i] = piece.type == 0 ? std::move(tokens_[at]) : joined(at, piece);
            at += piece.count;
        }
        tokens_.resize(pieces.size());
        return std::move(tokens_);
    }

private:
    /// So many tokens, from where the piece before it ends.
    struct Piece {
        std::uint32_t count;
        std::uint32_t type;  ///< 0 leaves the token as it is.
    };

    std::size_t name_at(std::size_t at) const {
        if (at > 0 && type_at(tokens_, at - 1) == Lexer::ONDERDEEL) return 0;
        for (const std::size_t count : terms_.counts(tokens_[at]->getText())) {
            if (count > tokens_.size() - at) continue;
            if (count == 1 && !may_be_name(tokens_, at)) continue;
            if (terms_.has(text_of(at, count))) return count;
        }
        return 0;
    }

    std::size_t act_at(std::size_t at) const {
        for (const std::size_t count : acts_.counts(tokens_[at]->getText())) {
            if (count <= tokens_.size() - at && acts_.has(text_of(at, count))) return count;
        }
        return 0;
    }

    std::size_t unknown_at(std::size_t at) const {
        if (at > 0 && type_at(tokens_, at - 1) == Lexer::ONDERDEEL) return 0;
        std::size_t count = 0;
        while (type_at(tokens_, at + count) == Lexer::WORD && name_at(at + count) == 0) ++count;
        return count;
    }

    std::string text_of(std::size_t at, std::size_t count) const {
        std::string text = tokens_[at]->getText();
        for (std::size_t i = 1; i < count; ++i) text += ' ' + tokens_[at + i]->getText();
        return text;
    }

    std::unique_ptr<antlr4::Token> joined(std::size_t at, const Piece& piece) const {
        const auto& first = tokens_[at];
        auto token = std::make_unique<antlr4::CommonToken>(first.get());
        token->setType(piece.type);
        token->setStopIndex(tokens_[at + piece.count - 1]->getStopIndex());
        token->setText(text_of(at, piece.count));
        return token;
    }

    Tokens tokens_;
    Known terms_;
    Known acts_;
};

}  // namespace

std::string unquoted(const std::string& text) {
    const std::size_t opening = text.starts_with('"') ? 1 : 3;  // “ and „ take three bytes
    const std::size_t closing = text.ends_with('"') ? 1 : 3;
    return text.substr(opening, text.size() - opening - closing);
}

std::string basis_at(const Tokens& visible, std::size_t at) {
    if (type_at(visible, at) != Lexer::GRONDSLAG || type_at(visible, at + 1) != Lexer::COLON) {
        return {};
    }
    std::string name;
    for (std::size_t i = at + 2; i < visible.size(); ++i) {
        switch (type_at(visible, i)) {
            case Lexer::ARTIKEL: return name;
            case Lexer::PERIOD:
            case Lexer::COMMA:
            case Lexer::COLON:
            case Lexer::STRING: return {};
            default: break;
        }
        if (!name.empty()) name += ' ';
        name += visible[i]->getText();
    }
    return {};
}

Names names_declared_in(const Tokens& visible) {
    Names names;
    for (std::size_t i = 0; i < visible.size(); ++i) {
        // What a statute is called may hold any word: "Wet op de lijkbezorging".
        const std::string basis = basis_at(visible, i);
        if (basis.find(' ') != std::string::npos) names.terms.insert(basis);
        if (const std::string name = unquoted_at(visible, i); !name.empty()) {
            (type_at(visible, i) == Lexer::TERMIJN ? names.terms : names.acts).insert(name);
        }
        if (type_at(visible, i) != Lexer::STRING) continue;
        const std::string quoted = unquoted(visible[i]->getText());
        if (declares(visible, i)) names.terms.insert(quoted);
        if (declares_act(visible, i)) names.acts.insert(quoted);
        // Steps that follow from a term: see `model::Step::Kind`.
        if (type_at(visible, i - 1) == Lexer::TERMIJN) {
            names.acts.insert(quoted + " verlengen");
            names.acts.insert("in gebreke stellen");
        }
    }
    return names;
}

Tokens merged(Tokens visible, const Names& names) {
    return Merger(std::move(visible), names).run();
}

}  // namespace engine::syntax
