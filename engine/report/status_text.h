/// Where a dossier stands, for people and for programs.
#pragma once

#include "engine/dossier/dossier.h"
#include "engine/procedure/duties.h"
#include "engine/procedure/steps.h"
#include "engine/report/words.h"

#include <optional>
#include <string>
#include <vector>

namespace engine::report {

/// One dossier on one day, and all that follows from what happened in it.
struct Status {
    const model::Model& model;
    const dossier::Dossier& dossier;
    procedure::Course course;
    std::vector<procedure::Duty> duties;
    std::vector<procedure::Possible> possible;
};

Status status_of(const model::Model& model, const dossier::Dossier& dossier, calendar::Date day);

/// Wrapped to `width` columns, as the overview is.
std::string status_text(const Status& status, Language language, std::size_t width);
std::string status_json(const Status& status, Language language);

/// One line of an overview.
struct StatusRow {
    std::string reference;
    std::string state;
    std::string actor;  ///< Who has to act; may be empty.
    std::string step;
    std::optional<calendar::Date> last = {};  ///< By when.
    std::int64_t days_late = 0;
};

StatusRow row_of(const Status& status, Language language);
/// Those that are latest first, then by day; those without a day last.
std::string rows_text(std::vector<StatusRow> rows, Language language, std::size_t width);
std::string rows_json(std::vector<StatusRow> rows);
void put_in_order(std::vector<StatusRow>& rows);

}  // namespace engine::report
