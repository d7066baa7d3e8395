/// The verbs of the command line, one file each.
#pragma once

#include "cli/exit.h"
#include "cli/log.h"
#include "cli/settings.h"

#include <ostream>
#include <string>
#include <vector>

namespace cli::commands {

/// What stands on the command line beside the settings.
struct Request {
    std::vector<std::string> paths;
    std::string code;
    std::string subject;
    std::string start;
    std::string duration;
    std::string calendar;
    std::vector<std::string> suspended;
    std::vector<std::string> extended;
    std::string form;
    std::string procedure;
    std::string answers;
    std::string actor;
    std::string day;
    std::string known_on;
    std::string reason;
    std::string extension;
    std::string with;
    std::vector<std::string> facts;
    bool agreed = false;
    bool late = false;
    bool start_counts = false;
    bool backward = false;
    bool write = false;
    bool steps = false;
};

struct Io {
    std::ostream& out;
    std::ostream& err;
    const Settings& settings;
    Log& log;
};

Exit check(const Request& request, const Io& io);
/// With `write` each file is rewritten in place, otherwise the result goes to `io.out`.
Exit format(const Request& request, const Io& io);
/// Judges the requests in the files, or the regulation in a file without one.
Exit assess(const Request& request, const Io& io);
/// Shows what a case in JSON about a subject of the files looks like.
Exit schema(const Request& request, const Io& io);
/// Runs the worked examples in the files.
Exit trial(const Request& request, const Io& io);
/// Counts a term of the law from the day that starts it.
Exit term(const Request& request, const Io& io);
/// Files the request in a file as a dossier.
Exit file_request(const Request& request, const Io& io);
/// Where one dossier stands, or all.
Exit status(const Request& request, const Io& io);
/// Takes a step in a dossier.
Exit step(const Request& request, const Io& io);
/// The terms of one dossier, or of all, for a calendar.
Exit agenda(const Request& request, const Io& io);
/// Writes a letter about a dossier.
Exit letter(const Request& request, const Io& io);
/// Draws a procedure.
Exit sketch(const Request& request, const Io& io);
/// Verifies, shows, writes out or reads in the record itself.
Exit dossier(const Request& request, const Io& io);
Exit explain(const Request& request, const Io& io);

}  // namespace cli::commands
