#include "cli/run.h"

#include "cli/arguments.h"
#include "cli/help.h"
#include "engine/report/words_cli.h"

namespace cli {
namespace {

namespace fs = std::filesystem;
using engine::report::cli_text;
using engine::report::CliText;

constexpr std::string_view version = "wijkwet " WIJKWET_VERSION "\n";

/// The folder of rules that was named, or else one nearby. False when the named one is none.
bool find_library(Asked& asked, const Environment& environment) {
    if (asked.verb->takes.input != Input::Paths) return true;
    const std::string named =
        asked.rules.empty() ? environment.rules_folder.value_or("") : asked.rules;
    asked.settings.library = named.empty() ? rules_nearby(environment) : fs::path(named);
    std::error_code error;
    return !asked.settings.library || fs::is_directory(*asked.settings.library, error);
}

Exit carry_out(Asked asked, std::ostream& out, std::ostream& err, const Environment& environment) {
    const auto language = asked.settings.language;
    Log log(err, asked.settings.detailed);
    const Stopwatch watch;
    const bool found = find_library(asked, environment);
    const auto& library = asked.settings.library;
    const std::string folder = library ? library->string() : std::string();
    if (!found) {
        log.warn(cli_text(CliText::NoFolder, language, {folder}));
        return Exit::Unreadable;
    }
    log.detail(cli_text(library ? CliText::RulesFrom : CliText::NoRules, language, {folder}));
    const Exit exit = asked.verb->run(asked.request, {out, err, asked.settings, log});
    const std::string stage(cli_text(CliText::WholeStage, language));
    log.detail(cli_text(CliText::StageTook, language, {stage, watch.milliseconds()}));
    return exit;
}

}  // namespace

int run(std::span<const std::string> arguments,
        std::ostream& out,
        std::ostream& err,
        const Environment& environment) {
    const auto asked = read_arguments(arguments, environment);
    if (!asked) {
        err << "wijkwet: " << asked.error() << '\n';
        return static_cast<int>(Exit::Usage);
    }
    if (asked->version || asked->help) {
        out << (asked->version ? std::string(version)
                               : help_of(asked->verb, asked->settings.language));
        return static_cast<int>(Exit::Done);
    }
    if (asked->verb == nullptr) {
        err << help_of(nullptr, asked->settings.language);
        return static_cast<int>(Exit::Usage);
    }
    return static_cast<int>(carry_out(*asked, out, err, environment));
}

}  // namespace cli
