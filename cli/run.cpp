#include "cli/run.h"

#include "cli/commands/commands.h"
#include "engine/text/nearest.h"

#include <algorithm>
#include <CLI/CLI.hpp>

namespace cli {
namespace {

constexpr const char* version = "wijkwet " WIJKWET_VERSION;

int usage(const std::string& sentence, std::ostream& err) {
    err << "wijkwet: " << sentence << '\n';
    return static_cast<int>(Exit::Usage);
}

}  // namespace

int run(std::span<const std::string> arguments, std::ostream& out, std::ostream& err) {
    CLI::App app("Regelingen in Wijktaal lezen, controleren en opmaken.", "wijkwet");
    app.set_version_flag("--versie,--version", version);
    app.set_help_flag("-h,--help,--hulp", "Deze hulp");
    app.require_subcommand(1);
    app.fallthrough();
    std::string language = "nl";
    app.add_option("--taal", language, "nl of en")->check(CLI::IsMember({"nl", "en"}));

    std::vector<std::string> paths;
    std::string code;
    bool write = false;
    auto* check = app.add_subcommand("controleer", "Meldt elke schrijffout in regelbestanden");
    check->alias("check")->add_option("BESTAND", paths, "Bestanden of mappen")->required();
    auto* format = app.add_subcommand("opmaak", "Toont regelbestanden in de vaste opmaak");
    format->alias("format")->add_option("BESTAND", paths, "Bestanden of mappen")->required();
    format->add_flag("--schrijf", write, "Schrijft het resultaat in het bestand zelf");
    auto* explain = app.add_subcommand("verklaar", "Legt de code van een melding uit");
    explain->alias("explain")->add_option("CODE", code, "Zoals WT0101")->required();

    const std::vector<std::string> verbs = {"controleer", "opmaak", "verklaar"};
    const std::vector<std::string> aliases = {"check", "format", "explain"};
    if (!arguments.empty() && !arguments.front().starts_with('-')) {
        const std::string& verb = arguments.front();
        const bool known = std::ranges::count(verbs, verb) + std::ranges::count(aliases, verb) > 0;
        if (!known) {
            const auto meant = engine::text::nearest(verb, verbs);
            return usage("`" + verb + "` is geen opdracht" +
                             (meant ? "; bedoelde u `" + *meant + "`?" : "; zie --hulp"),
                         err);
        }
    }
    try {
        std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
        app.parse(std::move(reversed));
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() != 0) return usage(error.what(), err);
        return app.exit(error, out, err);
    }
    const commands::Io io{
        out,
        err,
        language == "en" ? engine::report::Language::English : engine::report::Language::Dutch};
    if (check->parsed()) return static_cast<int>(commands::check(paths, io));
    if (format->parsed()) return static_cast<int>(commands::format(paths, write, io));
    return static_cast<int>(commands::explain(code, io));
}

}  // namespace cli
