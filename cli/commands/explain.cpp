#include "cli/commands/commands.h"
#include "cli/pages.h"
#include "cli/say.h"
#include "engine/text/codes.h"

#include <algorithm>

namespace cli::commands {

// The pages are Dutch; English readers get the sentence of the catalogue.
Exit explain(const Request& request, const Io& io) {
    const auto language = io.settings.language;
    std::string code = request.code;
    const auto upper = [](char c) {
        return 'a' <= c && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    };
    std::ranges::transform(code, code.begin(), upper);
    const auto* found =
        std::ranges::find(engine::text::codes, code, &engine::text::CodeEntry::name);
    if (found == engine::text::codes.end()) {
        say(engine::report::CliText::UnknownCode, {request.code}, io);
        return Exit::NotFound;
    }
    if (language == engine::report::Language::Dutch) {
        io.out << page_of(code);
        return Exit::Done;
    }
    const auto words = engine::report::words_of(found->code, language);
    io.out << found->name << ": " << words.message << "\n  → " << engine::report::help_of(words, {})
           << '\n';
    return Exit::Done;
}

}  // namespace cli::commands
