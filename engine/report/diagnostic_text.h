/// Diagnostics as people read them in a terminal.
#pragma once

#include "engine/report/paint.h"
#include "engine/report/words.h"
#include "engine/text/diagnostic.h"

#include <cstddef>
#include <string>

namespace engine::report {

struct TextStyle {
    Paint paint;
    /// Of a longer line only the part around the mark is shown.
    std::size_t columns_max = 200;
};

/// The sentence, the place, the line with the span marked, the other places, and what to do.
std::string diagnostic_text(const text::Diagnostic& diagnostic,
                            const text::SourceFiles& files,
                            Language language,
                            const TextStyle& style = {});

}  // namespace engine::report
