#include "engine/store/store.h"

#include "engine/store/rows.h"
#include "engine/store/schema.h"

#include <utility>

namespace engine::store {
namespace {

/// Whether the event is the next of its dossier.
Result<void> follow(Database& database, const Event& event) {
    auto found = database.query(
        "SELECT number, recorded_ms FROM event WHERE dossier = ? ORDER BY number DESC LIMIT 1",
        {std::string_view(event.dossier)});
    if (!found) return base::unexpected(found.error());
    const auto row = found->next();
    if (!row) return base::unexpected(row.error());
    const std::int64_t last = *row ? found->integer(0) : 0;
    if (event.number != last + 1) return base::unexpected(Error::Conflict);
    // Otherwise what was known on a moment could have gaps.
    const bool earlier = *row && milliseconds_of(event.recorded) < found->integer(1);
    if (earlier) return base::unexpected(Error::Earlier);
    return {};
}

Result<Head> link(Database& database, const Head& head, const Event& event) {
    if (bytes_of(event) > event_bytes_max) return base::unexpected(Error::TooLarge);
    if (auto next = follow(database, event); !next) return base::unexpected(next.error());
    const Entry entry{head.position + 1, event, head.digest, digest_of(head.digest, event)};
    if (auto done = insert(database, entry); !done) return base::unexpected(done.error());
    return Head{entry.position, entry.digest};
}

/// In one transaction: `add(database, head, thing)` for each, which gives the head that follows.
template <class Things, class Add>
Result<Head> add_all(Database& database, const Things& things, const Add& add) {
    auto transaction = Transaction::to_write(database);
    if (!transaction) return base::unexpected(transaction.error());
    auto head = head_of(database);
    for (const auto& thing : things) {
        if (!head) return head;
        head = add(database, *head, thing);
    }
    if (!head) return head;
    if (auto done = transaction->commit(); !done) return base::unexpected(done.error());
    return head;
}

Result<Head> restored(Database& database, const Head& head, const Entry& entry) {
    if (entry.position != head.position + 1) return base::unexpected(Error::Unlinked);
    auto next = link(database, head, entry.event);
    if (!next) return next;
    // The digest is over the one before it as well.
    const bool same = entry.previous == head.digest && entry.digest == next->digest;
    return same ? next : base::unexpected(Error::Unlinked);
}

Result<std::vector<Entry>> entries_of(Result<Query> found) {
    if (!found) return base::unexpected(found.error());
    std::vector<Entry> entries;
    auto row = found->next();
    for (; row && *row; row = found->next()) entries.push_back(entry_of(*found));
    if (!row) return base::unexpected(row.error());
    return entries;
}

}  // namespace

Log::Log(Database database) : database_(std::make_unique<Database>(std::move(database))) {}
Log::Log(Log&&) noexcept = default;
Log& Log::operator=(Log&&) noexcept = default;
Log::~Log() = default;

Result<Log> Log::open(const std::string& path) {
    auto database = Database::open(path);
    if (!database) return base::unexpected(database.error());
    if (auto ready = make_ready(*database); !ready) return base::unexpected(ready.error());
    return Log(std::move(*database));
}

Result<Head> Log::append(std::span<const Event> events) {
    return add_all(*database_, events, link);
}

Result<Head> Log::restore(std::span<const Entry> entries) {
    return add_all(*database_, entries, restored);
}

Result<std::vector<Entry>> Log::dossier(std::string_view name, Moment known_on) const {
    return entries_of(database_->query(
        "SELECT * FROM event WHERE dossier = ? AND recorded_ms <= ? ORDER BY number",
        {name, milliseconds_of(known_on)}));
}

Result<std::vector<Entry>> Log::last_of_each(Moment known_on) const {
    return entries_of(database_->query(
        "SELECT * FROM event WHERE (dossier, number) IN"
        " (SELECT dossier, max(number) FROM event WHERE recorded_ms <= ? GROUP BY dossier)"
        " ORDER BY dossier",
        {milliseconds_of(known_on)}));
}

Result<std::vector<Entry>> Log::due_before(std::string_view day) const {
    return entries_of(
        database_->query("SELECT * FROM event WHERE due <> '' AND due < ? AND (dossier, number) IN"
                         " (SELECT dossier, max(number) FROM event GROUP BY dossier)"
                         " ORDER BY due, dossier",
                         {day}));
}

Result<std::int64_t> Log::highest(std::string_view prefix) const {
    auto found = database_->query(
        "SELECT coalesce(max(CAST(substr(dossier, length(?) + 1) AS INTEGER)), 0) FROM event"
        " WHERE number = 1 AND substr(dossier, 1, length(?)) = ? AND dossier >= ?",
        {prefix, prefix, prefix, prefix});
    if (!found) return base::unexpected(found.error());
    const auto row = found->next();
    if (!row) return base::unexpected(row.error());
    return *row ? found->integer(0) : 0;
}

Result<std::vector<Entry>> Log::entries_after(std::int64_t position, std::int64_t count) const {
    return entries_of(database_->query(
        "SELECT * FROM event WHERE position > ? ORDER BY position LIMIT ?", {position, count}));
}

}  // namespace engine::store
