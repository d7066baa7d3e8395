/// The use of a hardship clause in a case: what an organ may set aside. Not a door.
#pragma once

#include "engine/facts/case.h"
#include "engine/text/diagnostic.h"

#include <optional>
#include <string>
#include <vector>

namespace engine::facts {

/// A unit that a hardship clause names or that lies in one that it names.
struct Settable {
    model::UnitId unit;
    model::OrganId organ;
};

/// All that can be set aside in a case of the subject. Only what holds a rule as a whole: without
/// one item it would be for the decision to say what is left of the rule.
std::vector<Settable> settable(const model::Model& model, model::SubjectId subject);

/// What somebody says was set aside.
struct SaidAside {
    std::string cited;  ///< As it was written.
    text::Span cited_span;
    std::string title;                 ///< Of the regulation; empty when none is known.
    std::vector<model::UnitId> units;  ///< Every version of the place.
    SetAside aside;                    ///< Its unit is found among these.
};

/// Puts it into the case, or tells why that cannot be.
std::optional<text::Diagnostic> put_aside(const model::Model& model, Case& made, SaidAside said);

}  // namespace engine::facts
