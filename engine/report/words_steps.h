/// The words for procedures: why a step may not be taken, and how a term stands.
#pragma once

#include "engine/procedure/steps.h"
#include "engine/report/words.h"

#include <string>
#include <string_view>

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

/// `8 weken`; empty when the length hangs on the case, or the term has none.
std::string length_text(const model::Model& model, model::TermId term, Language language);

enum class SketchWord {
    Begin,
    End,
    AnyState,
    ByCase,   ///< Of a term whose length hangs on the case.
    Decides,  ///< Of a step that is a decision.
};
std::string_view word_of(SketchWord word, Language language);

}  // namespace engine::report
