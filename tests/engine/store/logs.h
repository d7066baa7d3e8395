/// What the tests of the log share: events to append, and other processes to append them from.
#pragma once

#include "engine/store/store.h"
#include "tests/support/working_folder.h"

#include <functional>
#include <string>
#include <sys/types.h>
#include <vector>

struct sqlite3;

namespace tests {

/// In the folder that a test works in.
constexpr const char* log_path = "log.sqlite";

engine::store::Moment moment(std::int64_t milliseconds);

/// Recorded at second `number`, and different from every other. Something is due after every other
/// event: after 1 on 11 March 2026, after 3 on 13 March.
engine::store::Event event(const std::string& dossier, std::int64_t number);

/// The first `count` events of one dossier.
std::vector<engine::store::Event> events(const std::string& dossier, std::int64_t count);

/// Opened, or the test is over.
engine::store::Log opened();

/// What `append` gives for one event.
engine::store::Result<engine::store::Head> append(engine::store::Log& log,
                                                  const engine::store::Event& event);

/// Runs SQL on the closed file, as somebody with another tool would.
void tamper(const std::string& sql);

/// Keeps everybody else from writing for as long as it is there.
class Lock {
public:
    Lock();
    Lock(const Lock&) = delete;
    Lock(Lock&&) = delete;
    Lock& operator=(const Lock&) = delete;
    Lock& operator=(Lock&&) = delete;
    ~Lock();

private:
    sqlite3* database_ = nullptr;
};

/// Another process, which ends with what `work` gives.
pid_t start(const std::function<int()>& work);
/// What it ended with, or minus the signal that it died of.
int end_of(pid_t process);

}  // namespace tests
