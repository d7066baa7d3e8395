#include "cli/files.h"

#include "engine/report/diagnostic_text.h"
#include "engine/text/unicode.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <optional>
#include <sstream>

namespace cli {
namespace {

namespace fs = std::filesystem;
using engine::text::Code;

std::optional<std::string> bytes_of(const fs::path& path) {
    std::error_code error;
    if (fs::is_directory(path, error)) return std::nullopt;
    std::ifstream file(path, std::ios::binary);
    if (!file) return std::nullopt;
    std::ostringstream bytes;
    bytes << file.rdbuf();
    if (file.bad()) return std::nullopt;
    return bytes.str();
}

std::vector<fs::path> rule_files_in(const fs::path& folder, bool below) {
    std::vector<fs::path> found;
    std::error_code error;
    const auto take = [&](const fs::directory_entry& entry) {
        if (entry.path().extension() == ".wijk") found.push_back(entry.path());
    };
    if (below) {
        for (const auto& entry : fs::recursive_directory_iterator(folder, error)) take(entry);
    } else {
        for (const auto& entry : fs::directory_iterator(folder, error)) take(entry);
    }
    std::ranges::sort(found);
    return found;
}

bool cannot_open(const fs::path& path, engine::report::Language language, std::ostream& err) {
    const bool dutch = language == engine::report::Language::Dutch;
    err << "wijkwet: " << path.string()
        << (dutch ? ": kan niet worden gelezen\n" : ": cannot be read\n");
    return false;
}

/// The names that the other files of a folder declare, besides those that were asked for.
std::set<std::string> names_beside(const fs::path& folder, const std::vector<fs::path>& asked) {
    std::set<std::string> names;
    for (const fs::path& path : rule_files_in(folder.empty() ? "." : folder, false)) {
        const bool read_already = std::ranges::any_of(asked, [&](const fs::path& other) {
            return other.lexically_normal() == path.lexically_normal();
        });
        if (read_already) continue;
        const auto bytes = bytes_of(path);
        if (!bytes) continue;
        const auto clean = engine::text::clean(*bytes);
        if (!clean) continue;
        names.merge(engine::syntax::declared_names({path.string(), *clean}));
    }
    return names;
}

}  // namespace

bool read_texts(const std::vector<std::string>& paths,
                engine::report::Language language,
                Texts& texts,
                std::ostream& err) {
    std::vector<fs::path> asked;
    for (const std::string& path : paths) {
        std::error_code error;
        if (!fs::is_directory(path, error)) {
            asked.emplace_back(path);
            continue;
        }
        const auto below = rule_files_in(path, true);
        if (below.empty()) return cannot_open(path, language, err);
        asked.insert(asked.end(), below.begin(), below.end());
    }
    std::set<std::string> shared;
    for (const fs::path& path : asked) {
        const auto bytes = bytes_of(path);
        if (!bytes) return cannot_open(path, language, err);
        const auto clean = engine::text::clean(*bytes);
        const auto id = texts.files.add({path.string(), clean.value_or(std::string())});
        if (!clean) {
            texts.diagnostics.push_back(
                {Code::BadBytes, {id, 0, 0}, {std::to_string(clean.error().offset)}});
        }
        shared.merge(engine::syntax::declared_names(texts.files[id]));
    }
    fs::path folder;
    std::set<std::string> names;
    for (std::size_t i = 0; i < asked.size(); ++i) {
        if (i == 0 || asked[i].parent_path() != folder) {
            folder = asked[i].parent_path();
            names = names_beside(folder, asked);
            names.insert(shared.begin(), shared.end());
        }
        const auto id = texts.files.id(i);
        texts.trees.push_back(engine::syntax::parse(id, texts.files[id], names, texts.diagnostics));
    }
    std::ranges::stable_sort(texts.diagnostics, {}, &engine::text::Diagnostic::span);
    return true;
}

Exit report(const Texts& texts, engine::report::Language language, std::ostream& err) {
    for (const auto& diagnostic : texts.diagnostics) {
        err << engine::report::diagnostic_text(diagnostic, texts.files, language) << '\n';
    }
    const auto bad =
        std::ranges::count(texts.diagnostics, Code::BadBytes, &engine::text::Diagnostic::code);
    if (bad > 0) return Exit::Unreadable;
    return texts.diagnostics.empty() ? Exit::Done : Exit::Findings;
}

}  // namespace cli
