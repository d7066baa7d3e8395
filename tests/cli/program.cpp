#include "tests/cli/program.h"

#include "cli/run.h"
#include "tests/support/files.h"

#include <filesystem>
#include <sstream>

namespace tests {

Ran run_program(const std::vector<std::string>& arguments, const cli::Environment& world) {
    std::ostringstream out;
    std::ostringstream err;
    const int exit = cli::run(arguments, out, err, world);
    return {exit, out.str(), err.str()};
}

Ran run_on(const std::string& day, std::vector<std::string> arguments, cli::Environment world) {
    arguments.insert(arguments.end(), {"--dossiers", dossiers_file, "--datum", day});
    world.rules_folder = (root_folder() / "rules").string();
    world.now = std::chrono::sys_days{*engine::calendar::parse_date(day)} + std::chrono::hours(12);
    return run_program(arguments, world);
}

Ran talk(const std::string& typed, std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), "dien-in");
    std::istringstream in(typed);
    cli::Environment world;
    world.in = &in;
    world.in_is_terminal = true;
    return run_on("2026-03-03", std::move(arguments), world);
}

void lay_zonnedael() {
    std::filesystem::copy(root_folder() / "examples/zonnedael", ".");
}

bool holds(const std::string& text, std::string_view what) {
    return text.find(what) != std::string::npos;
}

}  // namespace tests
