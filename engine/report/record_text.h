/// What was recorded in a dossier, event by event, for people and for programs.
#pragma once

#include "engine/dossier/dossier.h"
#include "engine/report/words.h"

#include <cstddef>
#include <string>

namespace engine::report {

std::string record_text(const model::Model& model,
                        const dossier::Dossier& dossier,
                        Language language,
                        std::size_t width);
std::string record_json(const model::Model& model, const dossier::Dossier& dossier);

}  // namespace engine::report
