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
Exit explain(const Request& request, const Io& io);

}  // namespace cli::commands
