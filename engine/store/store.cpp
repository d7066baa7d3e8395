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
    for (auto& thing : things) {
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

Result<std::vector<Latest>> latest_of(Result<Query> found) {
    if (!found) return base::unexpected(found.error());
    std::vector<Latest> all;
    auto row = found->next();
    for (; row && *row; row = found->next()) {
        all.push_back({found->text(0), found->integer(1), found->text(2)});
    }
    if (!row) return base::unexpected(row.error());
    return all;
}

/// Behind that prefix; longer ones than a number that counts dossiers are names of something else.
Result<std::int64_t> highest_number(Database& database, std::string_view prefix) {
    auto found = database.query(
        "SELECT coalesce(max(CAST(substr(dossier, length(?1) + 1) AS INTEGER)), 0) FROM latest"
        " WHERE dossier >= ?1 || '0' AND dossier < ?1 || ':'"
        " AND length(dossier) <= length(?1) + 15",
        {prefix});
    if (!found) return base::unexpected(found.error());
    const auto row = found->next();
    if (!row) return base::unexpected(row.error());
    return found->integer(0);
}

std::string named(std::string_view prefix, std::int64_t number) {
    const std::string digits = std::to_string(number);
    const std::size_t zeros = digits.size() < 3 ? 3 - digits.size() : 0;
    return std::string(prefix) + std::string(zeros, '0') + digits;
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

Result<std::string> Log::begin(std::string_view prefix, Event event) {
    // The number is looked up and taken in one transaction, so that no two get the same.
    const auto add = [&](Database& database, const Head& head, Event& first) -> Result<Head> {
        const auto highest = highest_number(database, prefix);
        if (!highest) return base::unexpected(highest.error());
        first.dossier = named(prefix, *highest + 1);
        return link(database, head, first);
    };
    const auto done = add_all(*database_, std::span(&event, 1), add);
    if (!done) return base::unexpected(done.error());
    return event.dossier;
}

Result<Head> Log::restore(std::span<const Entry> entries) {
    return add_all(*database_, entries, restored);
}

Result<std::vector<Entry>> Log::dossier(std::string_view name, Moment known_on) const {
    return entries_of(database_->query(
        "SELECT * FROM event WHERE dossier = ? AND recorded_ms <= ? ORDER BY number",
        {name, milliseconds_of(known_on)}));
}

Result<std::vector<Latest>> Log::latest() const {
    return latest_of(
        database_->query("SELECT dossier, position, due FROM latest ORDER BY dossier"));
}

Result<std::vector<Latest>> Log::due_before(std::string_view day) const {
    return latest_of(
        database_->query("SELECT dossier, position, due FROM latest WHERE due <> '' AND due < ?"
                         " ORDER BY due, dossier",
                         {day}));
}

Result<bool> Log::has(std::string_view dossier) const {
    auto found = database_->query("SELECT 1 FROM latest WHERE dossier = ?", {dossier});
    if (!found) return base::unexpected(found.error());
    return found->next();
}

Result<std::vector<Entry>> Log::entries_after(std::int64_t position, std::int64_t count) const {
    return entries_of(database_->query(
        "SELECT * FROM event WHERE position > ? ORDER BY position LIMIT ?", {position, count}));
}

}  // namespace engine::store
