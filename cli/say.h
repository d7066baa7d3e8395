/// What the commands have in common: reading what was given, and telling about it.
#pragma once

#include "cli/commands/commands.h"
#include "cli/library.h"
#include "engine/report/words_cli.h"

#include <initializer_list>
#include <optional>

namespace cli {

/// How many messages are shown as text: nobody mends more in one go.
constexpr std::size_t messages_max = 200;

/// The given files with what they need; tells on the way when that is wanted.
RuleSet load_given(const commands::Request& request, const commands::Io& io);

/// Says which files were refused or skipped, and the diagnostics, on `err` for people and on `out`
/// for programs; the exit code that follows from them.
Exit say(const RuleSet& rules,
         const engine::text::Diagnostics& diagnostics,
         const commands::Io& io);

/// `wijkwet: ` and a sentence of the catalogue, on `err`.
void say(engine::report::CliText text,
         std::initializer_list<std::string> arguments,
         const commands::Io& io);

/// What is wrong with the file, on `err`.
void say(const Refused& file, const commands::Io& io);

/// `wijkwet: ` and the sentence, on `err`; the exit is given back.
Exit complain(const std::string& sentence, Exit exit, const commands::Io& io);

/// The mistakes for which nothing can be done with the rules, said; nothing if there are none.
/// Remarks about the writing help nobody who wants to use the rules, and are left out.
std::optional<Exit> refuse_unfit(const RuleSet& rules, const commands::Io& io);

/// Says what the option may be; always false.
bool unfit(const char* option,
           const std::string& value,
           engine::report::CliText allowed,
           const commands::Io& io);

/// The day that an option names, if it was given; false when it names none, which is then said.
bool read_day(const char* option,
              const std::string& value,
              std::optional<engine::calendar::Date>& day,
              const commands::Io& io);

}  // namespace cli
