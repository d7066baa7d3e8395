#include "cli/commands/commands.h"
#include "cli/meaning.h"
#include "cli/say.h"

#include <set>

namespace cli::commands {
namespace {

using engine::report::cli_text;
using engine::report::CliText;

std::size_t files_read(const RuleSet& rules) {
    std::set<engine::text::FileId> files;
    for (const Closure& closure : rules.closures) {
        files.insert(closure.files.begin(), closure.files.end());
    }
    return files.size();
}

}  // namespace

Exit check(const Request& request, const Io& io) {
    RuleSet rules = load_given(request, io);
    meanings_of(rules);
    const Exit exit = say(rules, rules.diagnostics, io);
    const bool json = io.settings.format == Format::Json;
    if (json && rules.diagnostics.empty() && rules.refused.empty()) io.out << "[]\n";
    if (!json && exit == Exit::Done) {
        const std::string count = std::to_string(files_read(rules));
        io.out << cli_text(CliText::AllRead, io.settings.language, {count}) << '\n';
    }
    return exit;
}

}  // namespace cli::commands
