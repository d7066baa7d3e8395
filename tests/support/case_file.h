/// Golden cases: why, a command, the files it reads and what it answers, all in one file.
///
///     Why this case is worth keeping.
///     @use terms
///     @example zonnedael
///
///     $ wijkwet dien-in verzoek.wijk
///     $ wijkwet controleer a.wijk 'a name.wijk'
///     -- a.wijk --
///     ...
///     -- typed --
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

struct Command {
    std::string line;                    ///< As it is, from `$` on.
    std::vector<std::string> arguments;  ///< What follows `$ wijkwet`, quotes taken off.
};

struct CaseFile {
    std::string preamble;               ///< All lines above the commands, as they are.
    std::vector<std::string> uses;      ///< Folders of tests/golden/_shared to copy first.
    std::vector<std::string> examples;  ///< Folders of examples/, each with the rule library.
    std::vector<Command> commands;      ///< In order; the answer is that of the last.
    std::vector<InputFile> inputs;
    std::string typed;  ///< At the terminal, for the last command; empty: there is no terminal.
    std::string out;    ///< Empty, or ends with a line end.
    std::string err;    ///< As `out`.
    std::string exit;   ///< A number and a line end.
};

/// Errors: throws std::invalid_argument that says what is wrong with the case.
CaseFile parse_case(std::string_view text);

/// What parse_case reads back. Empty outputs have no section.
std::string to_text(const CaseFile& content);

}  // namespace tests
