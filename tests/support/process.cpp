#include "tests/support/process.h"

#include <cstdlib>
#include <sys/wait.h>
#include <unistd.h>

namespace tests {

pid_t start(const std::function<int()>& work) {
    const pid_t process = fork();
    if (process == 0) _exit(work());  // Nothing of the test program is to be ended twice.
    return process;
}

int end_of(pid_t process) {
    int status = 0;
    waitpid(process, &status, 0);
    return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
}

int kills() {
    const char* wanted = std::getenv("WIJKWET_KILLS");
    return wanted == nullptr ? 20 : std::atoi(wanted);
}

}  // namespace tests
