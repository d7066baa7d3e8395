/// Diagnostics as people read them in a terminal, without colour.
#pragma once

#include "engine/report/words.h"
#include "engine/text/diagnostic.h"

#include <string>

namespace engine::report {

/// The sentence, the place, the line with the span marked, and what to do about it.
std::string diagnostic_text(const text::Diagnostic& diagnostic,
                            const text::SourceFiles& files,
                            Language language);

}  // namespace engine::report
