#include "engine/syntax/printer.h"
#include "engine/text/unicode.h"

#include <algorithm>
#include <array>

namespace engine::syntax {
namespace {

constexpr std::string_view digits = "0123456789";

template <std::size_t Count>
bool is_one_of(const std::array<std::string_view, Count>& all, std::string_view word) {
    return std::ranges::find(all, word) != all.end();
}

/// What the lexer would take for the mark of a list, of a row or of the text of the law, if a line
/// began with it.
bool is_mark(std::string_view word) {
    if (word.starts_with('|') || word.starts_with('>')) return true;
    if (word == "-" || word == "–" || word == "•") return true;
    if (word.size() == 2 && word[0] >= 'a' && word[0] <= 'z' && word[1] == '.') return true;
    const std::size_t number = word.find_first_not_of(digits);
    return number != 0 && number != std::string_view::npos && word.substr(number).starts_with("°");
}

constexpr std::array<std::string_view, 12> units = {"dag",
                                                    "dagen",
                                                    "werkdag",
                                                    "werkdagen",
                                                    "week",
                                                    "weken",
                                                    "maand",
                                                    "maanden",
                                                    "kwartaal",
                                                    "kwartalen",
                                                    "jaar",
                                                    "jaren"};
constexpr std::array<std::string_view, 12> months = {"januari",
                                                     "februari",
                                                     "maart",
                                                     "april",
                                                     "mei",
                                                     "juni",
                                                     "juli",
                                                     "augustus",
                                                     "september",
                                                     "oktober",
                                                     "november",
                                                     "december"};

bool is_unit(std::string_view word) {
    return is_one_of(units, word);
}

bool is_month(std::string_view word) {
    return is_one_of(months, word);
}

/// Whether people would frown at a line break between the two, or the lexer trip over it.
bool belong_together(std::string_view left, std::string_view right) {
    constexpr std::array<std::string_view, 7> openers = {
        "€", "per", "artikel", "Artikel", "lid", "Lid", "onderdeel"};
    if (is_mark(right) || right == "per" || is_one_of(openers, left)) return true;
    const std::string_view bare = right.substr(0, right.find_last_not_of(",.;:)") + 1);
    const bool number = left.find_first_of(digits) == 0;
    if (number && (is_unit(bare) || is_month(bare))) return true;
    return is_month(left) && right.find_first_of(digits) == 0;
}

bool is_space(char c) {
    return c == ' ' || c == clause_break || c == part_break;
}

/// The text cut at spaces, not inside quotes.
std::vector<std::string_view> words_of(std::string_view text) {
    std::vector<std::string_view> words;
    bool quoted = false;
    std::size_t start = 0;
    for (std::size_t at = 0; at <= text.size(); ++at) {
        if (at < text.size() && text[at] == '"') quoted = !quoted;
        if (at < text.size() && (quoted || !is_space(text[at]))) continue;
        if (at > start) words.push_back(text.substr(start, at - start));
        start = at + 1;
    }
    return words;
}

/// The text cut where a line may break, in parts that stay whole.
std::vector<std::string> wholes_of(std::string_view text) {
    std::vector<std::string> wholes;
    std::string_view previous;
    for (const std::string_view word : words_of(text)) {
        if (!wholes.empty() && belong_together(previous, word)) {
            wholes.back() += ' ';
            wholes.back() += word;
        } else {
            wholes.emplace_back(word);
        }
        previous = word;
    }
    return wholes;
}

std::string joined(std::string_view text) {
    std::string line;
    for (const std::string_view word : words_of(text)) {
        if (!line.empty()) line += ' ';
        line += word;
    }
    return line;
}

/// Fills lines with text, breaking where it hurts least.
class Lines {
public:
    Lines(std::size_t indent, std::size_t hanging)
        : text_(indent, ' '), column_(indent), hanging_(hanging) {}

    /// A clause goes on a line as a whole if it can, else its parts do, else its words.
    void put(std::string_view text, std::string_view breaks) {
        const std::string line = joined(text);
        if (fits(line)) return append(line);
        const bool too_long = hanging_ + text::columns(line) > columns_max;
        if (too_long && breaks.empty()) return put_words(line);
        break_line();
        if (!too_long) return append(line);
        std::size_t start = 0;
        while (start <= text.size()) {
            const std::size_t end = std::min(text.find(breaks.front(), start), text.size());
            put(text.substr(start, end - start), breaks.substr(1));
            start = end + 1;
        }
    }

    std::string take() { return std::move(text_); }

private:
    void put_words(std::string_view text) {
        for (const std::string& whole : wholes_of(text)) {
            if (!fits(whole)) break_line();
            append(whole);
        }
    }

    bool fits(std::string_view text) const {
        return column_ + (fresh_ ? 0 : 1) + text::columns(text) <= columns_max;
    }

    void append(std::string_view text) {
        if (!fresh_) text_ += ' ';
        column_ += (fresh_ ? 0 : 1) + text::columns(text);
        text_ += text;
        fresh_ = false;
    }

    void break_line() {
        if (fresh_) return;
        text_ += '\n' + std::string(hanging_, ' ');
        column_ = hanging_;
        fresh_ = true;
    }

    std::string text_;
    std::size_t column_;
    std::size_t hanging_;
    bool fresh_ = true;  ///< Nothing but the indentation stands on the last line.
};

}  // namespace

std::string wrapped(const Piece& piece) {
    if (piece.verbatim) return std::string(piece.indent, ' ') + piece.text;
    Lines lines(piece.indent, piece.hanging);
    constexpr std::array<char, 2> breaks = {clause_break, part_break};
    lines.put(piece.text, std::string_view(breaks.data(), breaks.size()));
    return lines.take();
}

}  // namespace engine::syntax
