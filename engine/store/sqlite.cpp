#include "engine/store/sqlite.h"

#include "engine/base/ensure.h"
#include "engine/base/match.h"
#include "engine/store/waiting.h"

#include <algorithm>
#include <sqlite3.h>
#include <utility>

namespace engine::store {
namespace {

Error error_of(int code) {
    if (code == SQLITE_IOERR_SHORT_READ || code == SQLITE_IOERR_CORRUPTFS) return Error::Damaged;
    switch (code & 0xFF) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED: return Error::Busy;
        // Our own statements are sound: the tables are not ours, or their index does not fit.
        case SQLITE_ERROR:
        case SQLITE_CONSTRAINT:
        case SQLITE_CORRUPT: return Error::Damaged;
        case SQLITE_NOTADB: return Error::NotALog;
        case SQLITE_READONLY: return Error::ReadOnly;
        case SQLITE_FULL: return Error::Full;
        default: return Error::Cannot;
    }
}

base::unexpected<Error> failure(int code) {
    return base::unexpected(error_of(code));
}

/// Called by SQLite when another holds the lock; 0 gives up.
int wait_for_others(void* /*nothing*/, int times_before) {
    return wait(times_before) ? 1 : 0;
}

int bound(sqlite3_stmt* statement, int place, const Argument& argument) {
    return base::match(
        argument,
        [&](std::int64_t number) { return sqlite3_bind_int64(statement, place, number); },
        [&](std::string_view text) {
            // To SQLite no address is no value, while an empty text may well have none.
            const char* data = text.empty() ? "" : text.data();
            return sqlite3_bind_text64(
                statement, place, data, text.size(), SQLITE_STATIC, SQLITE_UTF8);
        },
        [&](const Digest* digest) {
            return sqlite3_bind_blob64(
                statement, place, digest->data(), digest->size(), SQLITE_STATIC);
        });
}

}  // namespace

// ---- queries -----------------------------------------------------------------------------------

Query::Query(Query&& other) noexcept : statement_(std::exchange(other.statement_, nullptr)) {}

Query::~Query() {
    sqlite3_reset(statement_);  // Says again what `next` said.
}

Result<bool> Query::next() {
    const int code = sqlite3_step(statement_);
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    return failure(code);
}

std::int64_t Query::integer(int column) const {
    return sqlite3_column_int64(statement_, column);
}

std::string Query::text(int column) const {
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement_, column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_, column));
    return size == 0 ? std::string() : std::string(bytes, size);
}

Digest Query::digest(int column) const {
    Digest digest{};
    const auto* bytes = static_cast<const std::uint8_t*>(sqlite3_column_blob(statement_, column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_, column));
    if (size == digest.size()) std::copy_n(bytes, size, digest.begin());
    return digest;
}

// ---- a connection ------------------------------------------------------------------------------

void Database::Close::operator()(sqlite3* database) const {
    sqlite3_close(database);
}

void Database::Finalize::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

Result<Database> Database::open(const std::string& path) {
    sqlite3* opened = nullptr;
    const int flags =
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    const int code = sqlite3_open_v2(path.c_str(), &opened, flags, nullptr);
    std::unique_ptr<sqlite3, Close> connection(opened);
    if (code != SQLITE_OK) return failure(code);
    sqlite3_busy_handler(opened, wait_for_others, nullptr);
    // SQLite opens what may not be written to read it alone, but to read a log writes beside it.
    if (sqlite3_db_readonly(opened, "main") != 0) return base::unexpected(Error::ReadOnly);
    return Database(std::move(connection));
}

Result<void> Database::execute(const char* sql) {
    sqlite3* database = connection_.get();
    const int code = sqlite3_exec(database, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) return failure(code);
    return {};
}

Result<sqlite3_stmt*> Database::prepared(const char* sql) {
    auto& kept = prepared_[sql];
    if (kept) return kept.get();
    sqlite3_stmt* made = nullptr;
    sqlite3* database = connection_.get();
    const int code =
        sqlite3_prepare_v3(database, sql, -1, SQLITE_PREPARE_PERSISTENT, &made, nullptr);
    if (code != SQLITE_OK) return failure(code);
    kept.reset(made);
    return made;
}

Result<Query> Database::query(const char* sql, std::initializer_list<Argument> arguments) {
    const auto statement = prepared(sql);
    if (!statement) return base::unexpected(statement.error());
    ENSURE(sqlite3_stmt_busy(*statement) == 0);
    int place = 0;
    for (const Argument& argument : arguments) {
        const int code = bound(*statement, ++place, argument);
        if (code != SQLITE_OK) return failure(code);
    }
    return Query(*statement);
}

Result<std::int64_t> Database::integer(const char* sql) {
    auto found = query(sql);
    if (!found) return base::unexpected(found.error());
    const auto row = found->next();
    if (!row) return base::unexpected(row.error());
    return found->integer(0);
}

Result<std::string> Database::text(const char* sql) {
    auto found = query(sql);
    if (!found) return base::unexpected(found.error());
    const auto row = found->next();
    if (!row) return base::unexpected(row.error());
    return found->text(0);
}

// ---- transactions ------------------------------------------------------------------------------

Result<Transaction> Transaction::to_read(Database& database) {
    return database.execute("BEGIN").map([&] { return Transaction(database); });
}

Result<Transaction> Transaction::to_write(Database& database) {
    return database.execute("BEGIN IMMEDIATE").map([&] { return Transaction(database); });
}

Transaction::Transaction(Transaction&& other) noexcept
    : database_(std::exchange(other.database_, nullptr)) {}

Transaction::~Transaction() {
    // May fail only when SQLite has already undone it.
    if (database_ != nullptr) static_cast<void>(database_->execute("ROLLBACK"));
}

Result<void> Transaction::commit() {
    auto done = database_->execute("COMMIT");
    if (done) database_ = nullptr;
    return done;
}

}  // namespace engine::store
