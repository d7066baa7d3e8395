/// The one list of what `wijkwet` can do and of how it is asked.
#pragma once

#include "cli/commands/commands.h"
#include "engine/report/words_cli.h"

#include <span>
#include <string_view>

namespace cli {

enum class Input { Paths, Code };

/// A switch that only some verbs have.
struct Switch {
    std::string_view name;
    engine::report::CliText help;
    bool commands::Request::*field;
};

struct Verb {
    std::string_view name;
    std::string_view alias;  ///< In English.
    engine::report::CliText help;
    Input input;
    Exit (*run)(const commands::Request&, const commands::Io&);
    std::span<const Switch> switches;
};

/// An option of every verb; a value is what is shown in its place.
struct Option {
    std::string_view names;  ///< Between commas.
    std::string_view value;  ///< Empty when it takes none.
    engine::report::CliText help;
};

std::span<const Verb> verbs();
std::span<const Option> options();

}  // namespace cli
