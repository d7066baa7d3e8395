#include "engine/syntax/antlr/places.h"

#include <algorithm>

namespace engine::syntax {

// The reader counts code points from a line end that we put before the text, so that a mark on the
// first line counts as well; our places count bytes from the text itself.
Places::Places(text::FileId id, const text::SourceFile& file) : id_(id), file_(file), offsets_{0} {
    const std::string_view all = file.text();
    offsets_.reserve(all.size() + 2);
    for (std::uint32_t i = 0; i < all.size(); ++i) {
        if ((static_cast<unsigned char>(all[i]) & 0xC0U) != 0x80U) offsets_.push_back(i);
    }
    offsets_.push_back(static_cast<std::uint32_t>(all.size()));
}

text::Span Places::of(const antlr4::Token& token) const {
    const auto last = offsets_.size() - 1;
    auto begin = offsets_[std::min(token.getStartIndex(), last)];
    std::uint32_t end = offsets_[last];
    if (token.getType() != antlr4::Token::EOF) {
        end = offsets_[std::min(token.getStopIndex() + 1, last)];
    } else {
        begin = end;
    }
    const auto space = [&](std::uint32_t at) {
        const char c = file_.text()[at];
        return c == ' ' || c == '\n' || c == '\t' || c == '\xC2' || c == '\xA0';
    };
    while (begin < end && space(begin)) ++begin;
    while (end > begin && (file_.text()[end - 1] == ' ' || file_.text()[end - 1] == '\t')) --end;
    return {id_, begin, end};
}

}  // namespace engine::syntax
