#include "tests/engine/store/logs.h"

#include "engine/base/ensure.h"

#include <fmt/format.h>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tests {

using namespace engine::store;

Moment moment(std::int64_t milliseconds) {
    return Moment(std::chrono::milliseconds(milliseconds));
}

Event event(const std::string& dossier, std::int64_t number) {
    return {.dossier = dossier,
            .number = number,
            .happened = "2026-03-03T10:00",
            .recorded = moment(number * 1'000),
            .actor = "college",
            .kind = "besluit",
            .payload = "{\"nummer\": " + std::to_string(number) + "}",
            .rules = "rules-1",
            .due = number % 2 == 0 ? "" : fmt::format("2026-03-{}", 10 + number)};
}

std::vector<Event> events(const std::string& dossier, std::int64_t count) {
    std::vector<Event> all;
    for (std::int64_t number = 1; number <= count; ++number) all.push_back(event(dossier, number));
    return all;
}

Log opened() {
    auto log = Log::open(log_path);
    ENSURE(log);
    return std::move(*log);
}

Result<Head> append(Log& log, const Event& event) {
    return log.append({&event, 1});
}

void tamper(const std::string& sql) {
    sqlite3* database = nullptr;
    ENSURE(sqlite3_open(log_path, &database) == SQLITE_OK);
    const int code = sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr);
    EXPECT_EQ(code, SQLITE_OK) << sqlite3_errmsg(database) << " in " << sql;
    sqlite3_close(database);
}

Lock::Lock() {
    ENSURE(sqlite3_open(log_path, &database_) == SQLITE_OK);
    const char* sql = "BEGIN IMMEDIATE";
    ENSURE(sqlite3_exec(database_, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
}

Lock::~Lock() {
    sqlite3_close(database_);
}

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

}  // namespace tests
