#include "cli/commands/commands.h"
#include "cli/files.h"

namespace cli::commands {

Exit check(const std::vector<std::string>& paths, Io io) {
    Texts texts;
    if (!read_texts(paths, io.language, texts, io.err)) return Exit::Unreadable;
    const Exit exit = report(texts, io.language, io.err);
    if (exit == Exit::Done) {
        const bool dutch = io.language == engine::report::Language::Dutch;
        io.out << texts.files.size()
               << (dutch ? " gelezen, geen schrijffouten\n"
                         : " read, nothing wrong with the writing\n");
    }
    return exit;
}

}  // namespace cli::commands
