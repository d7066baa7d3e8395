#include "engine/store/rows.h"
#include "engine/store/store.h"

namespace engine::store {
namespace {

Flaw flaw_at(const Entry& entry, Flaw::Kind kind) {
    return {kind, entry.position, entry.event.dossier, entry.event.number};
}

/// What is wrong with an entry that should come after `head`.
std::optional<Flaw> flaw_after(const Head& head, const Entry& entry) {
    using enum Flaw::Kind;
    if (entry.position != head.position + 1) return Flaw{Missing, head.position + 1, {}, 0};
    if (entry.digest != digest_of(entry.previous, entry.event)) return flaw_at(entry, Changed);
    if (entry.previous != head.digest) return flaw_at(entry, Unlinked);
    return {};
}

bool is_broken_file(Error error) {
    return error == Error::Damaged || error == Error::NotALog;
}

/// A broken file is what was looked for; any other error is one.
Result<std::optional<Flaw>> unreadable(Error error, std::int64_t position) {
    if (!is_broken_file(error)) return base::unexpected(error);
    return Flaw{Flaw::Kind::Unreadable, position, {}, 0};
}

/// Follows the chain from its beginning to its end, which `head` then is.
Result<std::optional<Flaw>> flaw_in_chain(Database& database,
                                          Head& head,
                                          const std::optional<Head>& kept) {
    auto found = database.query("SELECT * FROM event ORDER BY position");
    if (!found) return unreadable(found.error(), 1);
    auto row = found->next();
    for (; row && *row; row = found->next()) {
        const Entry entry = entry_of(*found);
        if (auto flaw = flaw_after(head, entry)) return flaw;
        head = {entry.position, entry.digest};
        const bool rewritten = kept && kept->position == head.position && *kept != head;
        if (rewritten) return flaw_at(entry, Flaw::Kind::Rewritten);
    }
    if (!row) return unreadable(row.error(), head.position + 1);
    return std::nullopt;
}

/// The chain is read without the index of dossiers; questions about one dossier are not.
Result<std::optional<Flaw>> flaw_in_index(Database& database) {
    const auto said = database.text("PRAGMA integrity_check(1)");
    if (said && *said == "ok") return std::nullopt;
    if (said || is_broken_file(said.error())) return Flaw{Flaw::Kind::Index, 0, {}, 0};
    return base::unexpected(said.error());
}

/// A dossier of which the table `latest` says something else than its events.
Result<std::optional<Flaw>> flaw_in_latest(Database& database) {
    auto found = database.query(
        "WITH last AS (SELECT dossier, position, due FROM event WHERE (dossier, number) IN"
        " (SELECT dossier, max(number) FROM event GROUP BY dossier))"
        " SELECT dossier FROM (SELECT * FROM last EXCEPT SELECT * FROM latest)"
        " UNION SELECT dossier FROM (SELECT * FROM latest EXCEPT SELECT * FROM last) LIMIT 1");
    if (!found) return base::unexpected(found.error());
    const auto row = found->next();
    if (!row) return base::unexpected(row.error());
    if (!*row) return std::nullopt;
    return Flaw{Flaw::Kind::Latest, 0, found->text(0), 0};
}

}  // namespace

Result<std::optional<Flaw>> Log::first_flaw(const std::optional<Head>& kept) const {
    auto transaction = Transaction::to_read(*database_);
    if (!transaction) return base::unexpected(transaction.error());
    Head head;
    auto flaw = flaw_in_chain(*database_, head, kept);
    if (!flaw || *flaw) return flaw;
    if (kept && kept->position > head.position) {
        return Flaw{Flaw::Kind::Cut, head.position + 1, {}, 0};
    }
    flaw = flaw_in_index(*database_);
    if (!flaw || *flaw) return flaw;
    return flaw_in_latest(*database_);
}

}  // namespace engine::store
