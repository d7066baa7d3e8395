/// The terms of dossiers as a calendar for other programs: iCalendar, RFC 5545.
#pragma once

#include "engine/report/status_text.h"

#include <string>
#include <vector>

namespace engine::report {

/// A day on which something has to be done at the latest.
struct Appointment {
    std::string reference;
    std::string term;     ///< With its procedure, apart from those of any other.
    std::string summary;  ///< `UR-Zonnedael-2026-001: het college, de beslistermijn`
    std::string description;
    calendar::Date day;
};

std::vector<Appointment> appointments_of(const Status& status, Language language);

/// `made` is the day on which it is made. Lines end in CRLF and are folded at 75 bytes.
std::string agenda(const std::vector<Appointment>& appointments, calendar::Date made);

}  // namespace engine::report
