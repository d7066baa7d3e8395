/// An empty folder to work in for as long as a test lasts.
#pragma once

#include <filesystem>

namespace tests {

/// Makes a folder and goes to work in it; afterwards goes back and removes it.
class WorkingFolder {
public:
    WorkingFolder();
    ~WorkingFolder();
    WorkingFolder(const WorkingFolder&) = delete;
    WorkingFolder(WorkingFolder&&) = delete;
    WorkingFolder& operator=(const WorkingFolder&) = delete;
    WorkingFolder& operator=(WorkingFolder&&) = delete;

private:
    std::filesystem::path before_;
    std::filesystem::path folder_;
};

}  // namespace tests
