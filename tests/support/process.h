/// Other processes, to work at the same time and to be killed.
#pragma once

#include <functional>
#include <sys/types.h>

namespace tests {

/// Ends with what `work` gives.
pid_t start(const std::function<int()>& work);

/// What it ended with, or minus the signal that it died of.
int end_of(pid_t process);

/// How many processes a test is to kill: WIJKWET_KILLS, or 20.
int kills();

}  // namespace tests
