/// What worked examples showed, for the author of the rules.
#pragma once

#include "engine/report/coverage.h"
#include "engine/report/trial_words.h"

#include <string>

namespace engine::report {

/// Whether the example came true, and where it did not, what came instead.
std::string trial_text(const Judged& judged, const Tried& tried, Language language);

/// What no example has shown yet.
std::string coverage_text(const CoverageTable& coverage, Language language);

/// `3 van 4 voorbeelden kloppen`.
std::string tally_text(std::size_t passed, std::size_t run, Language language);

}  // namespace engine::report
