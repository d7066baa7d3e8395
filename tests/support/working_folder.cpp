#include "tests/support/working_folder.h"

#include <cstdlib>
#include <stdexcept>
#include <string>
#include <system_error>

namespace tests {

namespace fs = std::filesystem;

WorkingFolder::WorkingFolder() : before_(fs::current_path()) {
    std::string name = (fs::temp_directory_path() / "wijkwet-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no folder to work in");
    folder_ = name;
    fs::current_path(folder_);
}

WorkingFolder::~WorkingFolder() {
    // What cannot be removed is left behind: that is no reason to fail a test.
    std::error_code ignored;
    fs::current_path(before_, ignored);
    fs::remove_all(folder_, ignored);
}

}  // namespace tests
