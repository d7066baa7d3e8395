/// From the reader's places, which count code points, to ours, which count bytes.
#pragma once

#include "engine/syntax/antlr/runtime.h"
#include "engine/text/source_file.h"

#include <cstdint>
#include <vector>

namespace engine::syntax {

class Places {
public:
    Places(text::FileId id, const text::SourceFile& file);

    /// The bytes of a token without the white space that a mark takes along.
    text::Span of(const antlr4::Token& token) const;

private:
    text::FileId id_;
    const text::SourceFile& file_;
    std::vector<std::uint32_t> offsets_;  ///< Byte offset of each code point, and of the end.
};

}  // namespace engine::syntax
