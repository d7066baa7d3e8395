#include "engine/syntax/print.h"

#include "engine/syntax/printer.h"

#include <algorithm>
#include <cctype>

namespace engine::syntax {
namespace {

template <class Kind>
bool is(const Block& block) {
    return std::holds_alternative<Kind>(block.kind);
}

bool is_heading(const Block& block, Heading::Level level) {
    const auto* heading = std::get_if<Heading>(&block.kind);
    return heading != nullptr && heading->level == level;
}

bool is_head(const Block& block) {
    return is<TermsHead>(block) || is<RegulationHead>(block) || is<ContinuationHead>(block) ||
           is<ExamplesHead>(block) || is<RequestHead>(block) || is<KindLine>(block) ||
           is<IdentifierLine>(block) || is<AdoptedLine>(block) || is<BasisLine>(block) ||
           is<FollowsLine>(block) || is<UsesLine>(block) || is<ValidLine>(block) ||
           is<SourceLine>(block) || is<RegulatesLine>(block);
}

bool is_part_of_example(const Block& block) {
    return is<DateLine>(block) || is<Event>(block) || is<Case>(block) ||
           is<GivenRegulation>(block) || is<Expected>(block);
}

/// What the blocks so far opened, and so how far the next one is indented.
class Nesting {
public:
    std::size_t indent_of(const Block& block) {
        example_ = is<Example>(block) || (example_ && is_part_of_example(block));
        if (is<Heading>(block)) {
            article_ = !is_heading(block, Heading::Level::Chapter);
            return 0;
        }
        if (is_head(block) || is<Example>(block)) return 0;
        return article_ || example_ ? indent_step : 0;
    }

    bool in_example() const { return example_; }

private:
    bool article_ = false;
    bool example_ = false;
};

enum class Gap { None, AsWritten, Line };

Gap gap(const Block& before, const Block& block, bool in_example) {
    if (is<Heading>(block) || is<Example>(block)) return Gap::Line;
    if (is_heading(before, Heading::Level::Paragraph)) return Gap::None;
    const bool request = is<RequestHead>(before) && is<DateLine>(block);
    const bool same =
        (is<TextLine>(before) && is<TextLine>(block)) || (is<Organ>(before) && is<Organ>(block)) ||
        (is<DateLine>(before) && is<DateLine>(block)) || (is<State>(before) && is<State>(block)) ||
        (is_head(before) && is_head(block));
    return same || request || in_example ? Gap::AsWritten : Gap::Line;
}

/// A piece with its place in the old text and the comments that go with it.
struct Placed {
    Piece piece;
    Gap gap = Gap::None;  ///< Before it, or before its comments.
    bool opens_block = false;
    std::size_t begin = 0;
    std::size_t end = 0;  ///< Known of the last piece of a block, else where it begins.
    std::vector<const Comment*> before;
    const Comment* behind = nullptr;
};

/// What the author's text tells the formatter.
class Source {
public:
    Source(const Tree& tree, const text::SourceFile& file) : bare_(file.text()) {
        for (const Comment& comment : tree.comments) {
            const std::size_t end = bounded(comment.span.end);
            for (std::size_t at = bounded(comment.span.begin); at < end; ++at) bare_[at] = '/';
        }
    }

    std::size_t begin_of(Span span) const {
        const std::size_t end = bounded(span.end);
        std::size_t at = bounded(span.begin);
        while (at < end && is_space(bare_[at])) ++at;
        return at;
    }

    std::size_t end_of(Span span) const {
        const std::size_t begin = bounded(span.begin);
        std::size_t at = bounded(span.end);
        while (at > begin && is_space(bare_[at - 1])) --at;
        return at;
    }

    bool has_blank_line(std::size_t begin, std::size_t end) const {
        int newlines = 0;
        for (std::size_t at = bounded(begin); at < bounded(end); ++at) {
            if (!is_space(bare_[at])) newlines = 0;
            if (bare_[at] == '\n' && ++newlines > 1) return true;
        }
        return false;
    }

    /// More than marks and signs.
    bool has_words(std::size_t begin, std::size_t end) const {
        for (std::size_t at = bounded(begin); at < bounded(end); ++at) {
            const auto c = static_cast<unsigned char>(bare_[at]);
            if (std::isalnum(c) != 0 || c == '"' || c >= 0x80) return true;
        }
        return false;
    }

    std::size_t size() const { return bare_.size(); }

private:
    static bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n'; }
    std::size_t bounded(std::size_t at) const { return std::min(at, bare_.size()); }

    std::string bare_;  ///< The text with its comments struck out.
};

Placed placed(Piece piece, const Source& source) {
    Placed placed;
    placed.begin = source.begin_of(piece.span);
    placed.end = placed.begin;
    placed.piece = std::move(piece);
    return placed;
}

std::vector<Placed> placed_pieces(const Tree& tree, const Source& source) {
    std::vector<Placed> all;
    Nesting nesting;
    const Block* last = nullptr;
    for (const Block& block : tree.blocks) {
        const std::size_t first = all.size();
        const std::size_t indent = nesting.indent_of(block);
        for (Piece& piece : BlockPrinter(tree, block, indent).pieces()) {
            all.push_back(placed(std::move(piece), source));
        }
        ENSURE(all.size() > first);
        all[first].opens_block = true;
        if (last != nullptr) all[first].gap = gap(*last, block, nesting.in_example());
        all.back().end = source.end_of(block.span);
        last = &block;
    }
    return all;
}

/// Hands every comment to a piece: behind it where it stood behind it, else before the next one,
/// and out of the middle of a sentence to before it. Those after everything are left.
std::vector<const Comment*> place_comments(const Tree& tree,
                                           const Source& source,
                                           std::vector<Placed>& pieces) {
    std::vector<const Comment*> last;
    std::size_t next = 0;
    for (const Comment& comment : tree.comments) {
        while (next < pieces.size() && pieces[next].begin <= comment.span.begin) ++next;
        const bool at_end = next == pieces.size();
        std::vector<const Comment*>& following = at_end ? last : pieces[next].before;
        if (next == 0) {
            following.push_back(&comment);
            continue;
        }
        Placed& current = pieces[next - 1];
        const std::size_t end = at_end ? source.size() : pieces[next].begin;
        if (source.has_words(comment.span.end, end)) {
            current.before.push_back(&comment);
        } else if (comment.own_line || current.behind != nullptr || !following.empty()) {
            following.push_back(&comment);
        } else {
            current.behind = &comment;
        }
    }
    return last;
}

std::string comment_words(const Comment& comment) {
    std::string text = comment.text;
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.pop_back();
    const bool spaced = text.empty() || text.front() == ' ' || text.front() == '/';
    return (spaced ? "//" : "// ") + text;
}

/// Writes pieces and comments down, with the blank lines between them.
class Writer {
public:
    explicit Writer(const Source& source) : source_(source) {}

    void write(const Placed& placed) {
        blank_line(placed);
        for (const Comment* comment : placed.before) {
            own_line(*comment, placed.piece.indent, placed.opens_block);
        }
        if (!placed.before.empty() && placed.opens_block) kept_blank_line(placed.begin);
        // The lexer sees a mark only behind a line end.
        if (text_.empty() && placed.piece.text.starts_with('>')) text_ += '\n';
        text_ += wrapped(placed.piece);
        if (placed.behind != nullptr) text_ += ' ' + comment_words(*placed.behind);
        text_ += '\n';
        at_ = std::max(at_, placed.end);
        if (placed.behind != nullptr) at_ = placed.behind->span.end;
    }

    void own_line(const Comment& comment, std::size_t indent, bool between_blocks) {
        if (between_blocks) kept_blank_line(comment.span.begin);
        text_ += std::string(indent, ' ') + comment_words(comment) + '\n';
        at_ = comment.span.end;
    }

    std::string take() { return std::move(text_); }

private:
    void blank_line(const Placed& placed) {
        if (text_.empty()) return;
        const bool comments = !placed.before.empty();
        const std::size_t begin =
            comments ? std::min<std::size_t>(placed.begin, placed.before.front()->span.begin)
                     : placed.begin;
        if (placed.gap == Gap::Line) text_ += '\n';
        if (placed.gap == Gap::AsWritten) kept_blank_line(begin);
        at_ = begin;
    }

    void kept_blank_line(std::size_t begin) {
        const bool at_blank = text_.empty() || text_.ends_with("\n\n");
        if (!at_blank && source_.has_blank_line(at_, begin)) text_ += '\n';
    }

    const Source& source_;
    std::string text_;
    std::size_t at_ = 0;  ///< In the old text, where what was written last ended.
};

}  // namespace

std::string print(const Tree& tree, const text::SourceFile& file) {
    const Source source(tree, file);
    std::vector<Placed> pieces = placed_pieces(tree, source);
    const std::vector<const Comment*> last = place_comments(tree, source, pieces);
    Writer writer(source);
    for (const Placed& placed : pieces) writer.write(placed);
    for (const Comment* comment : last) writer.own_line(*comment, 0, true);
    return writer.take();
}

}  // namespace engine::syntax
