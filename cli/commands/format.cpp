#include "cli/commands/commands.h"
#include "cli/files.h"
#include "engine/syntax/print.h"

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

}  // namespace

Exit format(const std::vector<std::string>& paths, bool write, Io io) {
    Texts texts;
    if (!read_texts(paths, io.language, texts, io.err)) return Exit::Unreadable;
    if (!texts.diagnostics.empty()) return report(texts, io.language, io.err);
    for (std::size_t i = 0; i < texts.trees.size(); ++i) {
        const auto& file = texts.files[texts.files.id(i)];
        const std::string text = engine::syntax::print(texts.trees[i], file);
        if (!write) {
            io.out << text;
        } else if (text != file.text() && !replace(std::string(file.path()), text)) {
            const bool dutch = io.language == engine::report::Language::Dutch;
            io.err << "wijkwet: " << file.path()
                   << (dutch ? ": kan niet worden geschreven\n" : ": cannot be written\n");
            return Exit::Unreadable;
        }
    }
    return Exit::Done;
}

}  // namespace cli::commands
