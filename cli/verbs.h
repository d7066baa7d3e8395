/// The one list of what `wijkwet` can do and of how it is asked.
#pragma once

#include "cli/commands/commands.h"
#include "engine/report/words_cli.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace cli {

enum class Input {
    Paths,
    Words,  ///< Of a dossier: a number, a step.
    Code,
    Nothing,
};

/// What stands behind a verb, and how many words that are.
struct Takes {
    Input input = Input::Nothing;
    std::optional<engine::report::CliText> words = {};  ///< As help shows them.
    std::size_t least = 0;
    std::size_t most = SIZE_MAX;
};

/// An option that only some verbs have: a switch, or one with a value that is shown in its place.
struct OwnOption {
    std::string_view name;
    std::string_view value;  ///< Empty when it takes none.
    engine::report::CliText help;
    std::variant<bool commands::Request::*,
                 std::string commands::Request::*,
                 std::vector<std::string> commands::Request::*>
        field;  ///< A list when the option can be given more than once.
};

struct Verb {
    std::string_view name;
    std::string_view alias;  ///< In English.
    engine::report::CliText help;
    Takes takes;
    Exit (*run)(const commands::Request&, const commands::Io&);
    std::span<const OwnOption> options;
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
