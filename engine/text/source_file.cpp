#include "engine/text/source_file.h"

#include "engine/text/unicode.h"

#include <algorithm>

namespace engine::text {

Span join(Span first, Span last) {
    ENSURE(first.file == last.file);
    return {first.file, std::min(first.begin, last.begin), std::max(first.end, last.end)};
}

SourceFile::SourceFile(std::string path, std::string text)
    : path_(std::move(path)), text_(std::move(text)), line_starts_{0} {
    for (std::size_t i = 0; i < text_.size(); ++i) {
        if (text_[i] == '\n') line_starts_.push_back(static_cast<std::uint32_t>(i + 1));
    }
}

std::string_view SourceFile::text(Span span) const {
    ENSURE(span.begin <= span.end && span.end <= text_.size());
    return std::string_view(text_).substr(span.begin, span.end - span.begin);
}

Position SourceFile::position(std::uint32_t offset) const {
    const auto after = std::ranges::upper_bound(line_starts_, offset);
    const auto line = static_cast<std::uint32_t>(after - line_starts_.begin());
    const std::uint32_t start = line_starts_[line - 1];
    const auto length = std::min<std::size_t>(offset, text_.size()) - start;
    const std::size_t before = code_points(std::string_view(text_).substr(start, length));
    return {line, static_cast<std::uint32_t>(before + 1)};
}

std::string_view SourceFile::line(std::uint32_t number) const {
    const std::uint32_t start = line_start(number);
    const std::string_view rest = std::string_view(text_).substr(start);
    return rest.substr(0, rest.find('\n'));
}

std::uint32_t SourceFile::line_start(std::uint32_t number) const {
    ENSURE(number >= 1 && number <= line_starts_.size());
    return line_starts_[number - 1];
}

}  // namespace engine::text
