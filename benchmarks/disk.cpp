#include "benchmarks/disk.h"

#include "engine/base/ensure.h"

#include <array>
#include <sqlite3.h>

namespace benchmarks {
namespace {

void run(sqlite3* database, const char* sql) {
    ENSURE(sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
}

}  // namespace

Disk::Disk() {
    std::filesystem::remove_all(folder_);
    std::filesystem::create_directory(folder_);
}

Disk::~Disk() {
    std::filesystem::remove_all(folder_);
}

Bare::Bare(const std::string& path) {
    ENSURE(sqlite3_open(path.c_str(), &database_) == SQLITE_OK);
    run(database_, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
    run(database_, "CREATE TABLE event (id INTEGER PRIMARY KEY, a, b, c, d, e, f)");
    const char* sql = "INSERT INTO event VALUES (NULL, ?, ?, ?, ?, ?, ?)";
    ENSURE(sqlite3_prepare_v2(database_, sql, -1, &insert_, nullptr) == SQLITE_OK);
}

Bare::~Bare() {
    sqlite3_finalize(insert_);
    sqlite3_close(database_);
}

void Bare::append(std::span<const engine::store::Event> events) {
    run(database_, "BEGIN");
    for (const auto& it : events) {
        const std::array texts = {
            &it.dossier, &it.happened, &it.actor, &it.kind, &it.payload, &it.rules};
        int place = 0;
        for (const std::string* text : texts) {
            sqlite3_bind_text(insert_, ++place, text->c_str(), -1, SQLITE_STATIC);
        }
        ENSURE(sqlite3_step(insert_) == SQLITE_DONE);
        sqlite3_reset(insert_);
    }
    run(database_, "COMMIT");
}

}  // namespace benchmarks
