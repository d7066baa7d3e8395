/// Every file that a run looks into, read once, with what its head says.
#pragma once

#include "cli/files.h"
#include "engine/syntax/outline.h"
#include "engine/text/source_file.h"
#include "engine/text/unicode.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace cli {

/// A file or folder that cannot be read, and why.
struct Refused {
    std::string path;
    FileProblem problem = FileProblem::Missing;
    std::size_t offset = 0;  ///< With NotText: of the first wrong byte.
};

class Shelf {
public:
    using FileId = engine::text::FileId;

    /// The file, read now if it was not before. `NotText` when it was and is no text.
    engine::base::Result<FileId, Refused> take(const std::filesystem::path& path);

    /// Puts in an empty text for a file that is none, so that a message can name its place.
    FileId take_empty(const std::filesystem::path& path);

    /// The rule files in a folder; those that cannot be read are left out and kept in `skipped`.
    const std::vector<FileId>& in(const std::filesystem::path& folder, bool below);

    const engine::syntax::Outline& outline(FileId file) const { return outlines_[file.index]; }
    const std::filesystem::path& folder(FileId file) const { return folders_[file.index]; }

    const std::vector<Refused>& skipped() const { return skipped_; }
    const engine::text::SourceFiles& files() const { return files_; }
    engine::text::SourceFiles& files() { return files_; }

private:
    using Key = std::pair<std::filesystem::path, bool>;

    FileId add(const std::filesystem::path& path, std::string text);

    engine::text::SourceFiles files_;
    std::vector<engine::syntax::Outline> outlines_;    ///< By file.
    std::vector<std::filesystem::path> folders_;       ///< By file.
    std::map<std::filesystem::path, FileId> by_path_;  ///< By canonical path.
    std::map<Key, std::vector<FileId>> listed_;
    std::vector<Refused> skipped_;
};

}  // namespace cli
