#include "cli/commands/commands.h"
#include "cli/say.h"
#include "engine/syntax/print.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace cli::commands {
namespace {

/// First beside the file and then in its place, so that a full disk loses nothing.
bool replace(const std::string& path, const std::string& text) {
    const std::string beside = path + ".opmaak";
    std::ofstream file(beside, std::ios::binary);
    file << text;
    file.close();
    std::error_code error;
    if (file) std::filesystem::rename(beside, path, error);
    if (!file || error) std::filesystem::remove(beside, error);
    return file && !error;
}

/// A mistake in what the given files use is no reason not to lay these out.
engine::text::Diagnostics about_given(const RuleSet& rules) {
    engine::text::Diagnostics diagnostics;
    for (const auto& diagnostic : rules.diagnostics) {
        const bool given =
            std::ranges::count(rules.closures, diagnostic.span.file, &Closure::root) > 0;
        if (given) diagnostics.push_back(diagnostic);
    }
    return diagnostics;
}

}  // namespace

Exit format(const Request& request, const Io& io) {
    const RuleSet rules = load_given(request, io);
    const Exit exit = say(rules, about_given(rules), io);
    if (exit != Exit::Done) return exit;
    for (const Closure& closure : rules.closures) {
        const auto& file = rules.files[closure.root];
        const std::string path(file.path());
        // A case in JSON is for programs, which lay it out as they like.
        const std::string text = is_json(path) ? std::string(file.text())
                                               : engine::syntax::print(*closure.trees.back(), file);
        if (!request.write) {
            io.out << text;
        } else if (text != file.text() && !replace(path, text)) {
            say(engine::report::CliText::CannotWrite, {path}, io);
            return Exit::Unreadable;
        }
    }
    return Exit::Done;
}

}  // namespace cli::commands
