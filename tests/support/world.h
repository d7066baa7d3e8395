/// The world in which a command of a page or a golden case runs.
#pragma once

#include "cli/environment.h"

#include <algorithm>
#include <span>
#include <string>

namespace tests {

/// No terminal, no rule library of its own, and noon on the day that the command names; else on
/// 3 March 2026.
inline cli::Environment plain_world(std::span<const std::string> arguments) {
    using namespace std::chrono_literals;
    cli::Environment world;
    world.today = 2026y / 3 / 3;
    const auto option = std::ranges::find(arguments, "--datum");
    const bool named = option != arguments.end() && option + 1 != arguments.end();
    engine::calendar::Date day = world.today;
    if (named) day = engine::calendar::parse_date(*(option + 1)).value_or(day);
    world.now = std::chrono::sys_days{day} + 12h;
    world.data_folder = "data";
    return world;
}

}  // namespace tests
