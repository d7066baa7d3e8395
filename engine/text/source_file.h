/// Texts as they were read, and places in them.
#pragma once

#include "engine/base/ids.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace engine::text {

class SourceFile;
using FileId = base::Id<SourceFile>;

/// Bytes [begin, end) of one file. Every node, name and diagnostic carries one; it becomes line and
/// column only when a person or an editor has to see it.
struct Span {
    FileId file;
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    friend constexpr auto operator<=>(const Span&, const Span&) = default;
};

/// The smallest span that covers both. Both must lie in the same file.
Span join(Span first, Span last);

/// A place for people.
struct Position {
    std::uint32_t line = 1;    ///< Counted from 1.
    std::uint32_t column = 1;  ///< Counted from 1, in Unicode code points.
    friend constexpr auto operator<=>(const Position&, const Position&) = default;
};

/// One file of clean UTF-8 text (see `unicode.h`), with its line starts found once.
class SourceFile {
public:
    SourceFile(std::string path, std::string text);

    /// As the user wrote it; shown in messages.
    std::string_view path() const { return path_; }
    std::string_view text() const { return text_; }
    std::string_view text(Span span) const;

    Position position(std::uint32_t offset) const;
    /// The line with that number, without its line end.
    std::string_view line(std::uint32_t number) const;
    /// The offset of the first byte of the line with that number.
    std::uint32_t line_start(std::uint32_t number) const;

private:
    std::string path_;
    std::string text_;
    std::vector<std::uint32_t> line_starts_;
};

using SourceFiles = base::Table<SourceFile>;

}  // namespace engine::text
