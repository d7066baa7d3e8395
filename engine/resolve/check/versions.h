/// Versions side by side: no day with two, no day between them with none.
#pragma once

#include "engine/calendar/period.h"
#include "engine/text/source_file.h"

#include <vector>

namespace engine::resolve {

struct Version {
    calendar::Period period;
    text::Span span;
};

struct VersionFault {
    enum class Kind { Overlap, Gap };
    Kind kind = Kind::Overlap;
    text::Span span;           ///< Of the later version.
    text::Span first;          ///< Of the earlier one.
    calendar::Period without;  ///< Of a gap: the days without a version.
};

/// Versions that never hold are left out of it.
std::vector<VersionFault> faults_of(std::vector<Version> versions);

}  // namespace engine::resolve
