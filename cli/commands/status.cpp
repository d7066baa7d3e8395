#include "cli/commands/commands.h"
#include "cli/dossiers.h"
#include "cli/say.h"
#include "engine/report/dates.h"
#include "engine/report/status_text.h"
#include "engine/report/words_dossier.h"

namespace cli::commands {
namespace {

namespace report = engine::report;
using report::DossierText;

Exit one(Dossiers& dossiers,
         const std::string& reference,
         std::optional<engine::calendar::Date> known_on,
         const Io& io) {
    Exit failed = Exit::Done;
    const auto today = io.settings.today;
    const auto opened = dossiers.load(reference, {.known_on = known_on, .happened = today}, failed);
    if (!opened) return failed;
    if (!opened->filed()) return dossiers.say_not_filed(reference, *opened);
    const auto status = report::status_of(opened->model(), opened->dossier, today);
    const auto language = io.settings.language;
    io.out << (io.settings.format == Format::Json
                   ? report::status_json(status, language)
                   : report::status_text(status, language, io.settings.width));
    return Exit::Done;
}

Exit all(Dossiers& dossiers, bool late, const Io& io) {
    Exit failed = Exit::Done;
    const auto today = io.settings.today;
    // The log keeps what is due by the last that happened: of an earlier day it cannot tell.
    const bool earlier = std::chrono::sys_days{today} + std::chrono::days(1) <= io.settings.now;
    const auto references =
        dossiers.references(late && !earlier ? std::optional(today) : std::nullopt, failed);
    if (!references) return failed;
    std::vector<report::StatusRow> rows;
    for (const std::string& reference : *references) {
        const auto opened = dossiers.load(reference, {.happened = today}, failed);
        if (!opened) return failed;
        if (!opened->filed()) continue;
        const auto status = report::status_of(opened->model(), opened->dossier, today);
        auto row = report::row_of(status, io.settings.language);
        if (!late || row.days_late > 0) rows.push_back(std::move(row));
    }
    if (io.settings.format == Format::Json) {
        io.out << report::rows_json(std::move(rows));
    } else if (references->empty() && !late) {
        io.out << report::dossier_text(
                      DossierText::NoDossiers, io.settings.language, {dossiers.path()})
               << '\n';
    } else if (rows.empty() && !late) {
        const std::string day = report::date_text(today, io.settings.language);
        io.out << report::dossier_text(DossierText::NoneFiledYet, io.settings.language, {day})
               << '\n';
    } else if (rows.empty()) {
        io.out << report::dossier_text(DossierText::NothingLate, io.settings.language) << '\n';
    } else {
        io.out << report::rows_text(std::move(rows), io.settings.language, io.settings.width);
    }
    return Exit::Done;
}

}  // namespace

Exit status(const Request& request, const Io& io) {
    std::optional<engine::calendar::Date> known_on;
    if (!read_day("--bekend-op", request.known_on, known_on, io)) return Exit::Usage;
    Exit failed = Exit::Done;
    auto dossiers = Dossiers::open(io, failed);
    if (!dossiers) return failed;
    if (request.paths.empty()) return all(*dossiers, request.late, io);
    Exit exit = Exit::Done;
    for (const std::string& reference : request.paths) {
        const Exit its = one(*dossiers, reference, known_on, io);
        if (its != Exit::Done) exit = its;
    }
    return exit;
}

}  // namespace cli::commands
