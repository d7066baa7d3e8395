/// What worked examples showed, for other programs.
#pragma once

#include "engine/report/coverage.h"
#include "engine/report/trial_words.h"

#include <string>
#include <vector>

namespace engine::report {

/// One example: what it expects, what came of it, and how each clause stands. Keys are Dutch,
/// whatever the language of the sentences.
std::string trial_json(const Judged& judged, const Tried& tried, Language language);

/// The document of a run: its examples, each made by `trial_json`, and what they left untried.
std::string trials_json(const std::vector<std::string>& examples,
                        std::size_t passed,
                        const CoverageTable& coverage,
                        const text::SourceFiles& files);

}  // namespace engine::report
