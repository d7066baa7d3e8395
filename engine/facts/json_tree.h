/// A JSON text as a tree in which everything knows its place.
#pragma once

#include "engine/text/diagnostic.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace engine::facts {

/// How many lists and objects may lie in each other.
constexpr std::size_t json_depth_max = 100;

struct Json {
    enum class Kind { Null, False, True, Number, String, List, Object };
    struct Member;

    Kind kind = Kind::Null;
    /// Of a number as it was written, so that it stays exact; of a string what it says.
    std::string lexeme;
    text::Span span;
    std::vector<Member> members;  ///< Of an object, each name once. A list keeps no items.

    /// The member of that name; none when there is none or this is no object.
    const Member* member(std::string_view name) const;
};

struct Json::Member {
    std::string name;
    text::Span name_span;
    Json value;

    /// From the name to the end of the value.
    text::Span span() const { return text::join(name_span, value.span); }
};

/// Nothing when the text is no JSON, which is then said. A second member of the same name is said
/// and left out.
std::optional<Json> json_tree(text::FileId file,
                              const text::SourceFile& source,
                              text::Diagnostics& diagnostics);

}  // namespace engine::facts
