/// The verbs of the command line, one file each.
#pragma once

#include "cli/exit.h"
#include "engine/report/words.h"

#include <filesystem>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

namespace cli::commands {

struct Io {
    std::ostream& out;
    std::ostream& err;
    engine::report::Language language;
    std::optional<std::filesystem::path> library = std::nullopt;
};

Exit check(const std::vector<std::string>& paths, Io io);
/// With `write` each file is rewritten in place, otherwise the result goes to `io.out`.
Exit format(const std::vector<std::string>& paths, bool write, Io io);
Exit explain(const std::string& code, Io io);

}  // namespace cli::commands
