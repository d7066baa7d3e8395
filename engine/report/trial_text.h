/// What worked examples showed, for the author of the rules.
#pragma once

#include "engine/evaluate/trial.h"
#include "engine/report/answer_words.h"

#include <string>
#include <vector>

namespace engine::report {

/// Whether the example came true, and where it did not, what came instead.
std::string trial_text(const Judged& judged,
                       const facts::Example& example,
                       const evaluate::Trial& trial,
                       Language language);

/// The clauses that no example has shown both ways.
std::string coverage_text(const model::Model& model,
                          const std::vector<evaluate::Coverage>& uncovered,
                          Language language);

/// `3 van 4 voorbeelden kloppen`.
std::string tally_text(std::size_t passed, std::size_t run, Language language);

}  // namespace engine::report
