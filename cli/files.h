/// Files and folders as they lie on disk, whatever may be wrong with them.
#pragma once

#include "engine/base/result.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace cli {

enum class FileProblem {
    Missing,
    DanglingLink,  ///< A link to what does not exist, or to itself.
    NotAFile,      ///< A folder, a pipe, a device: reading it might never end.
    Unreadable,
    NotText,      ///< Not UTF-8, or larger than we read.
    NoRuleFiles,  ///< A folder without them.
};

/// All bytes of a regular file; one byte past `text_bytes_max` when there are more than that.
engine::base::Result<std::string, FileProblem> bytes_of(const std::filesystem::path& path);

/// Whether it holds a case for programs; every other file is read as Wijktaal.
bool is_json(const std::filesystem::path& path);

/// Every `.wijk` in the folder, sorted by name; with `below` also in the folders below it, without
/// following links to folders. What cannot be listed is left out.
std::vector<std::filesystem::path> rule_files_in(const std::filesystem::path& folder, bool below);

}  // namespace cli
