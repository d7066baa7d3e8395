#include "tests/engine/store/logs.h"

#include <filesystem>
#include <fstream>
#include <gtest/gtest-spi.h>

namespace tests {
namespace {

using namespace engine::store;

/// Dossiers a and b in turn, ten entries, in a file that is closed; gives their head.
Head written() {
    Log log = opened();
    Head head;
    for (std::int64_t number = 1; number <= 5; ++number) {
        for (const char* dossier : {"a", "b"}) head = *append(log, event(dossier, number));
    }
    return head;
}

std::optional<Flaw> flaw(const std::optional<Head>& kept = {}) {
    const auto found = opened().first_flaw(kept);
    EXPECT_TRUE(found);
    return found.value_or(std::nullopt);
}

const std::string unguarded =
    "DROP TRIGGER event_is_never_changed; DROP TRIGGER event_is_never_deleted;";

TEST(Tampering, IsRefusedToToolsThatMeanWell) {
    const WorkingFolder folder;
    written();
    EXPECT_NONFATAL_FAILURE(tamper("UPDATE event SET payload = '' WHERE position = 1"), "added to");
    EXPECT_NONFATAL_FAILURE(tamper("DELETE FROM event WHERE position = 1"), "added to");
    EXPECT_EQ(flaw(), std::nullopt);
}

TEST(Tampering, IsFoundInEveryColumn) {
    using enum Flaw::Kind;
    struct Row {
        std::string change;
        Flaw flaw;
    };
    const Row rows[] = {
        {"dossier = 'c'", {Changed, 5, "c", 3}},
        {"number = 7", {Changed, 5, "a", 7}},
        {"happened = '2026-03-03T10:01'", {Changed, 5, "a", 3}},
        {"recorded_ms = recorded_ms + 1", {Changed, 5, "a", 3}},
        {"actor = 'College'", {Changed, 5, "a", 3}},
        {"kind = 'Besluit'", {Changed, 5, "a", 3}},
        {"payload = payload || ' '", {Changed, 5, "a", 3}},
        {"rules = ''", {Changed, 5, "a", 3}},
        {"due = '2026-05-11'", {Changed, 5, "a", 3}},
        {"previous = zeroblob(32)", {Changed, 5, "a", 3}},
        {"digest = zeroblob(32)", {Changed, 5, "a", 3}},
        {"position = 50", {Missing, 5, "", 0}},
    };
    for (const Row& row : rows) {
        const WorkingFolder folder;
        written();
        tamper(unguarded + "UPDATE event SET " + row.change + " WHERE position = 5");
        EXPECT_EQ(flaw(), row.flaw) << row.change;
    }
}

TEST(Tampering, IsFoundInTheOrderOfEntries) {
    using enum Flaw::Kind;
    struct Row {
        const char* what;
        std::string sql;
        Flaw flaw;
    };
    const std::string swap =
        "UPDATE event SET position = -5 WHERE position = 5;"
        "UPDATE event SET position = 5 WHERE position = 8;"
        "UPDATE event SET position = 8 WHERE position = -5";
    const std::string close_up =
        "DELETE FROM event WHERE position = 5;"
        "UPDATE event SET position = -position WHERE position > 5;"
        "UPDATE event SET position = -position - 1 WHERE position < 0";
    const Row rows[] = {
        {"one taken out", "DELETE FROM event WHERE position = 5", {Missing, 5, "", 0}},
        {"the first taken out", "DELETE FROM event WHERE position = 1", {Missing, 1, "", 0}},
        {"taken out and closed up", close_up, {Unlinked, 5, "b", 3}},
        {"two swapped", swap, {Unlinked, 5, "b", 4}},
    };
    for (const Row& row : rows) {
        const WorkingFolder folder;
        written();
        tamper(unguarded + row.sql);
        EXPECT_EQ(flaw(), row.flaw) << row.what;
    }
}

TEST(Tampering, WithTheEndIsSeenOnlyByWhoKeptAHead) {
    const WorkingFolder folder;
    const Head kept = written();
    tamper(unguarded + "DELETE FROM event WHERE position > 8");
    EXPECT_EQ(flaw(), (Flaw{Flaw::Kind::Latest, 0, "a", 0})) << "careless";
    tamper(
        "UPDATE latest SET (position, due) = (SELECT position, due FROM event"
        " WHERE event.dossier = latest.dossier ORDER BY position DESC LIMIT 1)");
    EXPECT_EQ(flaw(), std::nullopt);
    EXPECT_EQ(flaw(kept), (Flaw{Flaw::Kind::Cut, 9, "", 0}));
    Log log = opened();
    Event other = event("a", 5);
    other.payload = "{}";
    ASSERT_TRUE(append(log, other));
    ASSERT_TRUE(append(log, event("b", 5)));
    EXPECT_EQ(flaw(), std::nullopt);
    EXPECT_EQ(flaw(kept), (Flaw{Flaw::Kind::Rewritten, 10, "b", 5}));
}

TEST(Tampering, WithTheIndexIsFoundThoughTheChainIsWhole) {
    const WorkingFolder folder;
    written();
    // The table now goes by an index that lost what it knew.
    tamper(
        "PRAGMA writable_schema = ON;"
        "CREATE TABLE empty (dossier TEXT, number INTEGER, UNIQUE (dossier, number));"
        "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema"
        " WHERE name = 'sqlite_autoindex_empty_1') WHERE name = 'sqlite_autoindex_event_1'");
    EXPECT_EQ(flaw(), (Flaw{Flaw::Kind::Index, 0, "", 0}));
}

TEST(Tampering, WithWhatIsKeptOfTheLatestIsFound) {
    for (const char* sql : {"UPDATE latest SET due = '2099-01-01' WHERE dossier = 'b'",
                            "UPDATE latest SET position = 1 WHERE dossier = 'b'",
                            "DELETE FROM latest WHERE dossier = 'b'"}) {
        const WorkingFolder folder;
        written();
        tamper(sql);
        EXPECT_EQ(flaw(), (Flaw{Flaw::Kind::Latest, 0, "b", 0})) << sql;
    }
}

TEST(Tampering, WithBytesOfTheFileNeverGoesUnseen) {
    const WorkingFolder folder;
    const Head kept = written();
    const auto untouched = *opened().entries_after(0, 100);
    std::filesystem::copy_file(log_path, "whole");
    const auto size = std::filesystem::file_size("whole");
    int seen = 0;
    for (std::uintmax_t offset = 0; offset < size; offset += 61) {
        std::filesystem::copy_file(
            "whole", log_path, std::filesystem::copy_options::overwrite_existing);
        std::fstream file(log_path, std::ios::in | std::ios::out | std::ios::binary);
        file.seekg(static_cast<std::streamoff>(offset));
        const auto byte = static_cast<char>(file.get() ^ 0x01);
        file.seekp(static_cast<std::streamoff>(offset));
        file.put(byte);
        file.close();
        const auto log = Log::open(log_path);
        const auto found = log ? log->first_flaw(kept) : engine::base::unexpected(log.error());
        const bool is_seen = !found || *found;
        seen += is_seen ? 1 : 0;
        if (is_seen) continue;
        // A byte that nothing uses may change without harm.
        EXPECT_EQ(*log->entries_after(0, 100), untouched) << offset;
    }
    EXPECT_GT(seen, 10);
}

TEST(Tampering, WithTheLengthOfTheFileIsFound) {
    const WorkingFolder folder;
    opened().append(events("a", 400)).value();
    const auto size = std::filesystem::file_size(log_path);
    std::filesystem::copy_file(log_path, "whole");
    for (const auto length : {size / 2, size - 4'096, size - 100}) {
        std::filesystem::copy_file(
            "whole", log_path, std::filesystem::copy_options::overwrite_existing);
        std::filesystem::resize_file(log_path, length);
        const auto log = Log::open(log_path);
        const auto found = log ? log->first_flaw() : engine::base::unexpected(log.error());
        if (!found) {
            EXPECT_EQ(found.error(), Error::Damaged) << length;
        } else {
            EXPECT_TRUE(*found) << length;
        }
    }
}

}  // namespace
}  // namespace tests
