/// What there is to say about a text, as data: the words for people are in `report`.
#pragma once

#include "engine/text/codes.h"
#include "engine/text/source_file.h"

#include <string>
#include <vector>

namespace engine::text {

struct Diagnostic {
    Code code = Code::Unexpected;
    Span span;
    /// What the message speaks of, in the order in which its sentence needs it.
    std::vector<std::string> arguments;
    /// Other places that it is about, such as where a name was declared first.
    std::vector<Span> related = {};
    friend auto operator<=>(const Diagnostic&, const Diagnostic&) = default;
};

using Diagnostics = std::vector<Diagnostic>;

}  // namespace engine::text
