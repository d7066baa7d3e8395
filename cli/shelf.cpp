#include "cli/shelf.h"

#include "engine/facts/read.h"

#include <algorithm>
#include <system_error>

namespace cli {
namespace {

namespace fs = std::filesystem;

fs::path real_path_of(const fs::path& path) {
    std::error_code error;
    fs::path found = fs::canonical(path, error);
    return error ? path : found;
}

/// A case in JSON uses the regulation that it names. What is wrong with it is said when it is read.
engine::syntax::Outline outline_of_json(engine::text::FileId id,
                                        const engine::text::SourceFile& file) {
    engine::syntax::Outline outline;
    engine::text::Diagnostics later;
    if (auto named = engine::facts::regulation_of(id, file, later)) {
        outline.uses.push_back(
            {engine::syntax::Outline::Kind::Regulation, std::move(named->title), named->span});
    }
    return outline;
}

}  // namespace

Shelf::FileId Shelf::add(const fs::path& path, std::string text) {
    const FileId id = files_.add({path.string(), std::move(text)});
    outlines_.push_back(is_json(path) ? outline_of_json(id, files_[id])
                                      : engine::syntax::outline(id, files_[id]));
    folders_.push_back(path.parent_path());
    by_path_.emplace(real_path_of(path), id);
    return id;
}

engine::base::Result<Shelf::FileId, Refused> Shelf::take(const fs::path& path) {
    const auto known = by_path_.find(real_path_of(path));
    if (known != by_path_.end()) return known->second;
    const auto bytes = bytes_of(path);
    if (!bytes) return engine::base::unexpected(Refused{path.string(), bytes.error()});
    auto text = engine::text::clean(*bytes);
    if (!text) {
        return engine::base::unexpected(
            Refused{path.string(), FileProblem::NotText, text.error().offset});
    }
    return add(path, std::move(*text));
}

Shelf::FileId Shelf::take_empty(const fs::path& path) {
    return add(path, {});
}

const std::vector<Shelf::FileId>& Shelf::in(const fs::path& folder, bool below) {
    const auto [listed, is_new] = listed_.try_emplace({folder, below});
    if (!is_new) return listed->second;
    for (const fs::path& path : rule_files_in(folder, below)) {
        // Beside a file without a folder lie files without one: `a.wijk`, not `./a.wijk`.
        const auto file = take(folder.empty() ? path.filename() : path);
        if (file) {
            listed->second.push_back(*file);
        } else if (std::ranges::count(skipped_, file.error().path, &Refused::path) == 0) {
            skipped_.push_back(file.error());
        }
    }
    return listed->second;
}

}  // namespace cli
