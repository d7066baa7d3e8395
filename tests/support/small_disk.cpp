#include "tests/support/small_disk.h"

#include <filesystem>
#include <fstream>
#include <sched.h>
#include <string>
#include <sys/mount.h>
#include <unistd.h>

namespace tests {

namespace fs = std::filesystem;

bool has_small_disk(int kilobytes) {
    const std::string user = std::to_string(getuid());
    const std::string group = std::to_string(getgid());
    if (unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0) return false;
    std::ofstream("/proc/self/uid_map") << "0 " << user << " 1";
    std::ofstream("/proc/self/setgroups") << "deny";
    std::ofstream("/proc/self/gid_map") << "0 " << group << " 1";
    const std::string size = "size=" + std::to_string(kilobytes) + 'k';
    if (mount("none", ".", "tmpfs", 0, size.c_str()) != 0) return false;
    fs::current_path(fs::current_path());  // The folder itself now lies below the disk.
    return true;
}

}  // namespace tests
