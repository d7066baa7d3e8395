#include "engine/store/schema.h"

#include "engine/store/waiting.h"

#include <array>

namespace engine::store {
namespace {

/// `Wijk` in ASCII: the mark that SQLite keeps for the program that a file belongs to.
constexpr std::int64_t our_mark = 0x57696A6B;

/// Step `i` brings a file of version `i` to version `i + 1`. Never changed, only added to.
constexpr std::array steps = {
    R"(
    CREATE TABLE event (
      position INTEGER PRIMARY KEY,
      dossier TEXT NOT NULL,
      number INTEGER NOT NULL,
      happened TEXT NOT NULL,
      recorded_ms INTEGER NOT NULL,
      actor TEXT NOT NULL,
      kind TEXT NOT NULL,
      payload TEXT NOT NULL,
      rules TEXT NOT NULL,
      due TEXT NOT NULL,
      previous BLOB NOT NULL,
      digest BLOB NOT NULL,
      UNIQUE (dossier, number)
    ) STRICT;
    PRAGMA application_id = 0x57696A6B;
    PRAGMA user_version = 1;
    )",
    // Whoever opens the file with another tool, and means well, is told so.
    R"(
    CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
      BEGIN SELECT raise(ABORT, 'a log is only added to'); END;
    CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event
      BEGIN SELECT raise(ABORT, 'a log is only added to'); END;
    PRAGMA user_version = 2;
    )",
    // Derived from the events, for questions about all dossiers; `first_flaw` compares it.
    R"(
    CREATE TABLE latest (
      dossier TEXT PRIMARY KEY,
      position INTEGER NOT NULL,
      due TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX latest_due ON latest (due, dossier) WHERE due <> '';
    INSERT INTO latest SELECT dossier, position, due FROM event
      WHERE (dossier, number) IN (SELECT dossier, max(number) FROM event GROUP BY dossier);
    CREATE TRIGGER event_is_the_latest AFTER INSERT ON event
      BEGIN INSERT OR REPLACE INTO latest VALUES (new.dossier, new.position, new.due); END;
    PRAGMA user_version = 3;
    )",
};
constexpr auto newest = static_cast<std::int64_t>(steps.size());

/// The version of the schema; 0 for a file that is still empty.
Result<std::int64_t> version_of(Database& database) {
    auto found = database.query(
        "SELECT (SELECT application_id FROM pragma_application_id),"
        " (SELECT user_version FROM pragma_user_version),"
        " (SELECT count(*) FROM sqlite_schema)");
    if (!found) return base::unexpected(found.error());
    const auto row = found->next();
    if (!row) return base::unexpected(row.error());
    const bool is_new = found->integer(0) == 0 && found->integer(1) == 0 && found->integer(2) == 0;
    if (is_new) return 0;
    const std::int64_t version = found->integer(1);
    if (found->integer(0) != our_mark || version < 1) return base::unexpected(Error::NotALog);
    if (version > newest) return base::unexpected(Error::Newer);
    return version;
}

/// Two that turn to it at once do not wait for each other of themselves.
Result<void> turn_to_write_ahead(Database& database) {
    for (int times = 0;; ++times) {
        const auto mode = database.text("PRAGMA journal_mode = WAL");
        if (mode && *mode == "wal") return {};
        // A disk that cannot share memory between processes keeps to its own mode.
        const Error error = mode ? Error::Cannot : mode.error();
        if (error != Error::Busy || !wait(times)) return base::unexpected(error);
    }
}

Result<void> bring_up_to_date(Database& database) {
    auto transaction = Transaction::to_write(database);
    if (!transaction) return base::unexpected(transaction.error());
    const auto version = version_of(database);  // Somebody else may have come first.
    if (!version) return base::unexpected(version.error());
    for (auto next = static_cast<std::size_t>(*version); next < steps.size(); ++next) {
        if (auto done = database.execute(steps[next]); !done) return done;
    }
    return transaction->commit();
}

}  // namespace

Result<void> make_ready(Database& database) {
    const auto version = version_of(database);
    if (!version) return base::unexpected(version.error());
    if (auto done = turn_to_write_ahead(database); !done) return done;
    // FULL: what was acknowledged is on the disk, not only with the operating system.
    if (auto done = database.execute("PRAGMA synchronous = FULL"); !done) return done;
    if (*version == newest) return {};
    return bring_up_to_date(database);
}

}  // namespace engine::store
