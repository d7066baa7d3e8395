#include "cli/files.h"

#include "engine/text/unicode.h"

#include <algorithm>
#include <fstream>
#include <system_error>

namespace cli {
namespace {

namespace fs = std::filesystem;
using engine::base::unexpected;

std::optional<FileProblem> problem_of(const fs::path& path) {
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    switch (status.type()) {
        case fs::file_type::regular: return std::nullopt;
        case fs::file_type::none:
        case fs::file_type::not_found: {
            const bool link = fs::is_symlink(fs::symlink_status(path, error));
            if (link) return FileProblem::DanglingLink;
            return status.type() == fs::file_type::not_found ? FileProblem::Missing
                                                             : FileProblem::Unreadable;
        }
        case fs::file_type::directory:
        case fs::file_type::symlink:
        case fs::file_type::block:
        case fs::file_type::character:
        case fs::file_type::fifo:
        case fs::file_type::socket:
        case fs::file_type::unknown: return FileProblem::NotAFile;
    }
    return FileProblem::NotAFile;
}

/// Folders may carry any name; what else cannot be read is said when it is opened.
bool may_be_rule_file(const fs::directory_entry& entry) {
    std::error_code error;
    return entry.path().extension() == ".wijk" && !entry.is_directory(error);
}

template <class Iterator>
std::vector<fs::path> rule_files_of(const fs::path& folder) {
    std::vector<fs::path> found;
    std::error_code error;
    Iterator it(folder, fs::directory_options::skip_permission_denied, error);
    for (; !error && it != Iterator(); it.increment(error)) {
        if (may_be_rule_file(*it)) found.push_back(it->path());
    }
    std::ranges::sort(found);
    return found;
}

}  // namespace

engine::base::Result<std::string, FileProblem> bytes_of(const fs::path& path) {
    if (const auto problem = problem_of(path)) return unexpected(*problem);
    std::ifstream file(path, std::ios::binary);
    if (!file) return unexpected(FileProblem::Unreadable);
    std::string bytes;
    std::string part(1U << 16U, '\0');
    while (file && bytes.size() <= engine::text::text_bytes_max) {
        file.read(part.data(), static_cast<std::streamsize>(part.size()));
        bytes.append(part, 0, static_cast<std::size_t>(file.gcount()));
    }
    if (file.bad()) return unexpected(FileProblem::Unreadable);
    return bytes;
}

bool is_json(const fs::path& path) {
    return path.extension() == ".json";
}

std::vector<fs::path> rule_files_in(const fs::path& folder, bool below) {
    if (below) return rule_files_of<fs::recursive_directory_iterator>(folder);
    return rule_files_of<fs::directory_iterator>(folder.empty() ? "." : folder);
}

}  // namespace cli
