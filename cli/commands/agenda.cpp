#include "engine/report/agenda.h"

#include "cli/commands/commands.h"
#include "cli/dossiers.h"

namespace cli::commands {

Exit agenda(const Request& request, const Io& io) {
    Exit failed = Exit::Done;
    auto dossiers = Dossiers::open(io, failed);
    if (!dossiers) return failed;
    auto references = request.paths;
    if (references.empty()) {
        const auto all = dossiers->references(std::nullopt, failed);
        if (!all) return failed;
        references = *all;
    }
    std::vector<engine::report::Appointment> appointments;
    for (const std::string& reference : references) {
        const auto opened = dossiers->load(reference, {.happened = io.settings.today}, failed);
        if (!opened) return failed;
        if (!opened->filed()) {
            if (request.paths.empty()) continue;
            return dossiers->say_not_filed(reference, *opened);
        }
        const auto status =
            engine::report::status_of(opened->model(), opened->dossier, io.settings.today);
        for (auto& one : engine::report::appointments_of(status, io.settings.language)) {
            appointments.push_back(std::move(one));
        }
    }
    io.out << engine::report::agenda(appointments, io.settings.today);
    return Exit::Done;
}

}  // namespace cli::commands
