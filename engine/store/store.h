/// The append-only log of events on disk, each chained to the one before it by SHA-256.
///
/// What the chain shows: that an entry was changed, taken out, put in or moved, as long as what
/// follows was not all made again. What it cannot show by itself: that the last entries were cut
/// off, or that everything after some entry was rewritten. Both are seen by who kept a `Head`
/// elsewhere (in print, with somebody else) and gives it to `first_flaw`.
#pragma once

#include "engine/store/error.h"
#include "engine/store/event.h"

#include <chrono>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace engine::store {

class Database;

/// How long to wait for others that write.
constexpr std::chrono::milliseconds waiting_max{5'000};

/// How far a log has come: how many entries it has, and the digest of the last.
struct Head {
    std::int64_t position = 0;
    Digest digest{};
    friend bool operator==(const Head&, const Head&) = default;
};

/// How far a dossier has come.
struct Latest {
    std::string dossier;
    std::int64_t position = 0;  ///< Of its last entry.
    std::string due;            ///< What that entry says.
    friend bool operator==(const Latest&, const Latest&) = default;
};

/// The first place where a log is not what was appended.
struct Flaw {
    enum class Kind {
        Missing,     ///< No entry at this position, though there are later ones.
        Changed,     ///< The entry does not have its own digest.
        Unlinked,    ///< The entry names another one as the one before it.
        Cut,         ///< The log ends before this position, that of the kept head.
        Rewritten,   ///< The entry is sound, but not the one of the kept head.
        Unreadable,  ///< The file is broken here.
        Index,       ///< All entries are sound, but the file finds or keeps them wrongly.
        Latest,      ///< Likewise, but what is kept of a dossier as its last is not that.
    };
    Kind kind = Kind::Missing;
    std::int64_t position = 0;
    std::string dossier;      ///< What the entry there says; empty when there is none.
    std::int64_t number = 0;  ///< Likewise; 0 when there is none.
    friend bool operator==(const Flaw&, const Flaw&) = default;
};

/// One connection, for one thread. Other processes may have the same log open.
class Log {
public:
    /// Makes the file when there is none, and brings an older one up to date.
    static Result<Log> open(const std::string& path);

    /// All of these events or none. When it returns a head, they survive a loss of power. The
    /// number of an event must be the next of its dossier: who read the dossier and decided on what
    /// was there, gets a `Conflict` when somebody else came first.
    /// Errors: after `Cannot` the disk decides whether they are there: read the dossier again.
    Result<Head> append(std::span<const Event> events);

    /// The event as the first of a new dossier, which gets the next number behind that prefix, of
    /// at least three digits: `UR-Zonnedael-2026-` and `007`. Gives the name of the dossier.
    Result<std::string> begin(std::string_view prefix, Event event);

    /// The same as `append` for entries that already are a chain, such as those of `entries_after`
    /// elsewhere.
    Result<Head> restore(std::span<const Entry> entries);

    /// In order of number. With `known_on`: what had been recorded up to and including that moment.
    Result<std::vector<Entry>> dossier(std::string_view name,
                                       Moment known_on = Moment::max()) const;

    /// How far every dossier has come, in order of dossier.
    Result<std::vector<Latest>> latest() const;

    /// The same of every dossier in which something was due before that day (ISO 8601), the longest
    /// ago first.
    Result<std::vector<Latest>> due_before(std::string_view day) const;

    Result<bool> has(std::string_view dossier) const;

    /// At most so many, in order of position: the whole log in pages.
    Result<std::vector<Entry>> entries_after(std::int64_t position, std::int64_t count) const;

    /// Nothing when the chain is whole and, when a head is given, leads through it.
    Result<std::optional<Flaw>> first_flaw(const std::optional<Head>& kept = {}) const;

    Log(Log&&) noexcept;
    Log& operator=(Log&&) noexcept;
    ~Log();

private:
    explicit Log(Database database);

    std::unique_ptr<Database> database_;
};

}  // namespace engine::store
