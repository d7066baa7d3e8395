#include "cli/commands/commands.h"
#include "cli/pages.h"
#include "engine/text/codes.h"

#include <algorithm>

namespace cli::commands {

// The pages are Dutch; English readers get the sentence of the catalogue.
Exit explain(const std::string& code, Io io) {
    const bool dutch = io.language == engine::report::Language::Dutch;
    const auto* found =
        std::ranges::find(engine::text::codes, code, &engine::text::CodeEntry::name);
    if (found == engine::text::codes.end()) {
        io.err << "wijkwet: `" << code
               << (dutch ? "` is geen code van een melding\n" : "` is not the code of a message\n");
        return Exit::NotFound;
    }
    if (dutch) {
        io.out << page_of(code);
        return Exit::Done;
    }
    const auto words = engine::report::words_of(found->code, io.language);
    io.out << found->name << ": " << words.message << "\n  → " << engine::report::help_of(words, {})
           << '\n';
    return Exit::Done;
}

}  // namespace cli::commands
