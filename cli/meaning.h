/// What the given files mean: a model for each, with everything that is wrong with them.
#pragma once

#include "cli/library.h"
#include "engine/facts/read.h"
#include "engine/model/model.h"

#include <string>
#include <vector>

namespace cli {

/// One given file with its rule set, and the cases or examples in it.
struct Meaning {
    const Closure* closure = nullptr;
    engine::model::Model model;
    std::vector<engine::facts::Case> requests;
    std::vector<engine::facts::Example> examples;
};

/// One for each given file, in their order. What is wrong is added to the diagnostics of `rules`,
/// which are then in order. Of a rule set that could not be read as a whole only what is
/// wrong whatever the unread part may say is told.
std::vector<Meaning> meanings_of(RuleSet& rules);

/// What cases can be about, for a message: `` `uitdaging`, `verzoek` ``.
std::string subject_list(const engine::model::Model& model);

engine::text::Diagnostics errors_in(const engine::text::Diagnostics& diagnostics);

/// Whether there is anything that makes the rules unfit for use.
bool has_errors(const engine::text::Diagnostics& diagnostics);

}  // namespace cli
