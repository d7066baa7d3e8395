#include "cli/environment.h"

#include <cstdlib>
#include <ctime>
#include <iostream>
#include <sys/ioctl.h>
#include <system_error>
#include <unistd.h>

namespace cli {
namespace {

namespace fs = std::filesystem;

constexpr int levels_up_max = 6;

std::optional<std::string> variable(const char* name) {
    const char* value = std::getenv(name);
    if (value == nullptr) return std::nullopt;
    return value;
}

std::optional<int> terminal_width() {
    winsize size{};
    const bool known = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    if (!known) return std::nullopt;
    return size.ws_col;
}

/// The day where the user is.
engine::calendar::Date today() {
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    return {std::chrono::year(local.tm_year + 1900),
            std::chrono::month(static_cast<unsigned>(local.tm_mon + 1)),
            std::chrono::day(static_cast<unsigned>(local.tm_mday))};
}

/// Source: XDG Base Directory Specification, which lets a relative path count for nothing.
std::string data_folder() {
    const std::string named = variable("XDG_DATA_HOME").value_or("");
    if (named.starts_with('/')) return named;
    const std::string home = variable("HOME").value_or("");
    return home.empty() ? home : home + "/.local/share";
}

bool is_folder(const fs::path& path) {
    std::error_code error;
    return fs::is_directory(path, error);
}

}  // namespace

Environment environment_of_process() {
    std::error_code error;
    const fs::path executable = fs::read_symlink("/proc/self/exe", error);
    return {&std::cin,
            isatty(STDIN_FILENO) == 1,
            isatty(STDOUT_FILENO) == 1,
            isatty(STDERR_FILENO) == 1,
            terminal_width(),
            variable("NO_COLOR"),
            variable("WIJKWET_REGELS"),
            executable.parent_path().string(),
            today(),
            std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()),
            data_folder()};
}

std::optional<fs::path> rules_nearby(const Environment& environment) {
    const fs::path program = environment.executable_folder;
    fs::path folder = program;
    for (int level = 0; level <= levels_up_max && !folder.empty(); ++level) {
        if (is_folder(folder / "rules")) return folder / "rules";
        if (folder == folder.parent_path()) break;
        folder = folder.parent_path();
    }
    const fs::path installed = program.parent_path() / "share/wijkwet/rules";
    if (!program.empty() && is_folder(installed)) return installed;

    std::error_code error;
    fs::path upwards;  // relative, as a user would write it
    for (fs::path here = fs::current_path(error); !error; here = here.parent_path()) {
        if (is_folder(upwards / "rules")) return upwards / "rules";
        if (here == here.parent_path()) break;
        upwards /= "..";
    }
    return std::nullopt;
}

}  // namespace cli
