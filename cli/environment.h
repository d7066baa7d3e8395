/// What a run has to know of the world around it, so that tests can make up another one.
#pragma once

#include "engine/calendar/date.h"

#include <filesystem>
#include <istream>
#include <optional>
#include <string>

namespace cli {

struct Environment {
    std::istream* in = nullptr;  ///< Where answers come from; none: nobody can be asked.
    bool in_is_terminal = false;
    bool out_is_terminal = false;
    bool err_is_terminal = false;
    std::optional<int> width;                 ///< Of the terminal.
    std::optional<std::string> no_color;      ///< NO_COLOR
    std::optional<std::string> rules_folder;  ///< WIJKWET_REGELS
    std::string executable_folder;            ///< Empty when it is not known.
    engine::calendar::Date today{};
    std::chrono::sys_time<std::chrono::milliseconds> now{};
    std::string data_folder;  ///< XDG_DATA_HOME, or what stands in for it; empty when unknown.
};

/// That of this process.
Environment environment_of_process();

/// The `rules` that come with the program, upwards from it, installed beside it, or upwards from
/// where we work.
std::optional<std::filesystem::path> rules_nearby(const Environment& environment);

}  // namespace cli
