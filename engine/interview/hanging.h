/// Which facts the outcome still hangs on, whatever else is answered, judged or supplied. Not a
/// door.
#pragma once

#include "engine/evaluate/judge.h"

#include <vector>

namespace engine::interview {

/// One rule that is open, or one item of what makes a request complete, and what it hangs on:
/// nearest first, as a fact that decides the rule by itself lies nearer than one that does so
/// together with others.
struct Hanging {
    evaluate::Stage stage = evaluate::Stage::Validity;
    model::ClauseId clause;
    std::vector<model::AttributeId> attributes;
};

/// In the order in which an organ comes to the rules. `skipped` will stay unknown; every other
/// unknown fact or judgement may become anything, and what a request lacks may be mended. Empty
/// when nothing of that can change the outcome.
std::vector<Hanging> hanging(const model::Model& model,
                             const evaluate::Program& program,
                             const facts::Case& given,
                             const std::vector<model::AttributeId>& skipped);

}  // namespace engine::interview
