/// Regulations and their parts: what can be cited, and when it is in force.
#pragma once

#include "engine/base/ids.h"
#include "engine/calendar/period.h"
#include "engine/citation/citation.h"
#include "engine/text/source_file.h"

#include <string>
#include <vector>

namespace engine::model {

struct Unit;
using UnitId = base::Id<Unit>;
struct Regulation;
using RegulationId = base::Id<Regulation>;

/// A part of a regulation that can be cited: an article, paragraph, item or subitem. The first unit
/// of a regulation is the regulation as a whole, with an empty place.
struct Unit {
    RegulationId regulation = {};
    UnitId parent = {};  ///< Not valid for the regulation as a whole.
    citation::Place place = {};
    calendar::Period period = {};  ///< In force in it, the periods of all it lies in taken along.
    std::string title = {};        ///< May be empty.
    text::Span span = {};
};

struct Basis {
    std::string regulation = {};
    citation::Place place = {};
};

struct Regulation {
    std::string title = {};
    std::string abbreviation = {};  ///< May be empty.
    std::string kind = {};          ///< `wet`, `verordening`, `model`, …; may be empty.
    std::string identifier = {};    ///< BWB or CVDR number; may be empty.
    std::string adopted_by = {};    ///< May be empty.
    std::string municipality = {};  ///< May be empty.
    std::vector<Basis> bases = {};
    std::vector<std::string> follows = {};  ///< Titles of models.
    std::vector<std::string> sources = {};
    std::vector<std::string> regulates = {};
    calendar::Period period = {};
    UnitId whole = {};
    text::Span span = {};
};

}  // namespace engine::model
