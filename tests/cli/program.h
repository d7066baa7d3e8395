/// The program, run inside a test as people run it.
#pragma once

#include "cli/environment.h"

#include <string>
#include <vector>

namespace tests {

struct Ran {
    int exit = 0;
    std::string out;
    std::string err;
};

Ran run_program(const std::vector<std::string>& arguments, const cli::Environment& world);

/// The file with dossiers that the tests of this folder use.
constexpr const char* dossiers_file = "dossiers.sqlite";

/// With that file and the rules of the repository, at noon on the day.
Ran run_on(const std::string& day, std::vector<std::string> arguments, cli::Environment world = {});

/// `dien-in` on 3 March 2026, as at a terminal, with this typed.
Ran talk(const std::string& typed, std::vector<std::string> arguments = {"verordening.wijk"});

/// Lays the example of Zonnedael in the folder where we work.
void lay_zonnedael();

bool holds(const std::string& text, std::string_view what);

}  // namespace tests
