/// Golden cases: why, a command, the files it reads and what it answers, all in one file.
///
///     Why this case is worth keeping.
///     @use terms
///
///     $ wijkwet controleer a.wijk 'a name.wijk'
///     -- a.wijk --
///     ...
///     -- stdout --
///     ...
///     -- stderr --
///     ...
///     -- exit --
///     1
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tests {

/// A file to lay ready; its name may have folders.
struct InputFile {
    std::string name;
    std::string body;
};

struct CaseFile {
    std::string preamble;                ///< All lines above the command, as they are.
    std::vector<std::string> uses;       ///< Folders of tests/golden/_shared to copy first.
    std::string command_line;            ///< As it is, from `$` on.
    std::vector<std::string> arguments;  ///< What follows `$ wijkwet`, quotes taken off.
    std::vector<InputFile> inputs;
    std::string out;   ///< Empty, or ends with a line end.
    std::string err;   ///< As `out`.
    std::string exit;  ///< A number and a line end.
};

/// Errors: throws std::invalid_argument that says what is wrong with the case.
CaseFile parse_case(std::string_view text);

/// What parse_case reads back. Empty outputs have no section.
std::string to_text(const CaseFile& content);

}  // namespace tests
