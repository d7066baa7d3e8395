/// The files of this repository, as tests read them.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace tests {

/// The folder in which the repository is checked out.
std::filesystem::path root_folder();

/// The whole file, byte for byte. Errors: throws when it cannot be read.
std::string text_of(const std::filesystem::path& file);

/// The lines of a text, without their ends.
std::vector<std::string> lines_of(std::string_view text);

/// All files below `folder` (none when it does not exist) with one of the extensions, such as
/// `.cpp`, sorted by name.
std::vector<std::filesystem::path> files_below(const std::filesystem::path& folder,
                                               const std::vector<std::string>& extensions);

}  // namespace tests
