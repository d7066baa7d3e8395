#include "cli/commands/commands.h"
#include "cli/library.h"
#include "cli/say.h"

#include <set>

namespace cli::commands {
namespace {

std::size_t files_read(const RuleSet& rules) {
    std::set<engine::text::FileId> files;
    for (const Closure& closure : rules.closures) {
        files.insert(closure.files.begin(), closure.files.end());
    }
    return files.size();
}

}  // namespace

Exit check(const std::vector<std::string>& paths, Io io) {
    const RuleSet rules = load(paths, io.library);
    const Exit exit = say(rules, rules.diagnostics, io);
    if (exit == Exit::Done) {
        const bool dutch = io.language == engine::report::Language::Dutch;
        io.out << files_read(rules)
               << (dutch ? " gelezen, geen schrijffouten\n"
                         : " read, nothing wrong with the writing\n");
    }
    return exit;
}

}  // namespace cli::commands
