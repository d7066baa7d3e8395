/// The words for procedures: why a step may not be taken, and how a term stands.
#pragma once

#include "engine/procedure/steps.h"
#include "engine/report/words.h"

#include <string>

namespace engine::report {

/// `dat kan pas vanaf 12 mei 2026 (art. 6)`.
std::string hindrance_text(const model::Model& model,
                           const facts::Case& given,
                           model::StepId step,
                           const procedure::Hindrance& hindrance,
                           Language language);

/// All of them, joined.
std::string hindrances_text(const model::Model& model,
                            const facts::Case& given,
                            model::StepId step,
                            const std::vector<procedure::Hindrance>& hindrances,
                            Language language);

/// `loopt tot en met 11 mei 2026, waarvan 13 dagen opgeschort`.
std::string running_text(const procedure::Running& running, Language language);

}  // namespace engine::report
