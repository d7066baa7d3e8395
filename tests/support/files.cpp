#include "tests/support/files.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace tests {

namespace fs = std::filesystem;

fs::path root_folder() {
    return WIJKWET_ROOT;
}

std::string text_of(const fs::path& file) {
    const std::ifstream input(file, std::ios::binary);
    if (!input) throw std::runtime_error("cannot read " + file.string());
    std::ostringstream text;
    text << input.rdbuf();
    return text.str();
}

std::vector<std::string> lines_of(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return lines;
}

std::vector<fs::path> files_below(const fs::path& folder,
                                  const std::vector<std::string>& extensions) {
    std::vector<fs::path> files;
    if (!fs::exists(folder)) return files;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        const bool wanted =
            std::ranges::find(extensions, entry.path().extension().string()) != extensions.end();
        if (entry.is_regular_file() && wanted) files.push_back(entry.path());
    }
    std::ranges::sort(files);
    return files;
}

}  // namespace tests
