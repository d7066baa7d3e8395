#include "tests/engine/store/logs.h"

#include <array>
#include <fmt/format.h>
#include <map>

namespace tests {
namespace {

using namespace engine::store;

std::vector<std::int64_t> numbers_of(const Result<std::vector<Entry>>& entries) {
    std::vector<std::int64_t> numbers;
    for (const Entry& entry : *entries) numbers.push_back(entry.event.number);
    return numbers;
}

using Numbers = std::vector<std::int64_t>;

TEST(Event, HasTheDigestThatItsHeaderDescribes) {
    // By Python's hashlib, from the description alone.
    Digest previous{};
    for (std::size_t i = 0; i < previous.size(); ++i) previous[i] = static_cast<std::uint8_t>(i);
    const Event given{.dossier = "Z-2026-1",
                      .number = 2,
                      .happened = "2026-03-03",
                      .recorded = moment(-1'500),
                      .actor = "college",
                      .kind = "besluit €",
                      .payload = "{}",
                      .rules = "",
                      .due = "2026-04-28"};
    std::string digest;
    for (const auto byte : digest_of(previous, given)) digest += fmt::format("{:02x}", byte);
    EXPECT_EQ(digest, "b0ada736a6af8369caa408dc16d2b5be89c1583cc0d6032280bdee0306dfde9f");
}

TEST(Event, MovesNoByteFromOneFieldToTheNext) {
    Event one = event("a", 1);
    Event other = one;
    one.actor = "ab";
    one.kind = "c";
    other.actor = "a";
    other.kind = "bc";
    EXPECT_NE(digest_of({}, one), digest_of({}, other));
}

TEST(Log, GivesBackWhatWasAppendedAlsoWhenOpenedAgain) {
    const WorkingFolder folder;
    const auto given = events("a", 3);
    const auto head = opened().append(given);
    ASSERT_TRUE(head);
    EXPECT_EQ(head->position, 3);
    const Log log = opened();
    const auto read = log.dossier("a");
    ASSERT_TRUE(read);
    ASSERT_EQ(read->size(), 3U);
    for (std::size_t i = 0; i < 3; ++i) EXPECT_EQ((*read)[i].event, given[i]);
    EXPECT_EQ(read->front().previous, Digest{});
    EXPECT_EQ((*read)[1].previous, read->front().digest);
    EXPECT_EQ(read->back().digest, head->digest);
    EXPECT_EQ(log.first_flaw(*head), std::nullopt);
}

TEST(Log, AppendsAllOrNothing) {
    const WorkingFolder folder;
    Log log = opened();
    const std::vector<Event> gap = {event("a", 1), event("b", 1), event("a", 3)};
    EXPECT_EQ(log.append(gap), engine::base::unexpected(Error::Conflict));
    EXPECT_TRUE(log.entries_after(0, 10)->empty());
}

TEST(Log, RefusesWhatDoesNotFollow) {
    const WorkingFolder folder;
    Log log = opened();
    ASSERT_TRUE(log.append(events("a", 2)));
    struct Row {
        const char* what;
        Event event;
        Error error;
    };
    Event earlier = event("a", 3);
    earlier.recorded = moment(1'999);
    Event large = event("a", 3);
    large.payload += std::string(event_bytes_max - bytes_of(large) + 1, 'x');
    const Row rows[] = {{"somebody was first", event("a", 2), Error::Conflict},
                        {"a number is left out", event("a", 4), Error::Conflict},
                        {"a first event that is not", event("b", 2), Error::Conflict},
                        {"no number at all", event("b", 0), Error::Conflict},
                        {"a clock that went back", earlier, Error::Earlier},
                        {"one byte too many", large, Error::TooLarge}};
    for (const Row& row : rows) {
        EXPECT_EQ(append(log, row.event), engine::base::unexpected(row.error)) << row.what;
    }
    large.payload.pop_back();
    EXPECT_TRUE(append(log, large));
}

TEST(Log, TellsWhatWasKnownOnAMoment) {
    const WorkingFolder folder;
    Log log = opened();
    ASSERT_TRUE(log.append(events("b", 3)));
    Event late = event("a", 1);
    late.recorded = moment(2'500);
    ASSERT_TRUE(append(log, late));
    EXPECT_EQ(numbers_of(log.dossier("b", moment(1'999))), Numbers({1}));
    EXPECT_EQ(numbers_of(log.dossier("b", moment(2'000))), Numbers({1, 2}));
    EXPECT_EQ(numbers_of(log.dossier("b")), Numbers({1, 2, 3}));
    EXPECT_EQ(numbers_of(log.dossier("c")), Numbers());
}

TEST(Log, TellsHowFarEveryDossierHasCome) {
    const WorkingFolder folder;
    Log log = opened();
    ASSERT_TRUE(log.append(events("b", 3)));
    ASSERT_TRUE(log.append(events("c", 2)));
    ASSERT_TRUE(log.append(events("a", 1)));
    const Latest a = {"a", 6, "2026-03-11"};
    const Latest b = {"b", 3, "2026-03-13"};
    const Latest c = {"c", 5, ""};
    EXPECT_EQ(log.latest(), (std::vector{a, b, c}));
    EXPECT_EQ(log.due_before("2026-03-11"), std::vector<Latest>());
    EXPECT_EQ(log.due_before("2026-03-12"), std::vector{a});
    EXPECT_EQ(log.due_before("2026-04-01"), (std::vector{a, b}));
    EXPECT_EQ(log.has("a"), true);
    EXPECT_EQ(log.has("d"), false);
    // What was due is done, or due later.
    ASSERT_TRUE(append(log, event("a", 2)));
    EXPECT_EQ(log.due_before("2026-04-01"), std::vector{b});
}

TEST(Log, GivesANewDossierTheNextNumberOfItsPrefix) {
    const WorkingFolder folder;
    Log log = opened();
    const auto begun = [&](const char* prefix) { return *log.begin(prefix, event("", 1)); };
    EXPECT_EQ(begun("UR-2026-"), "UR-2026-001");
    EXPECT_EQ(begun("UR-2026-"), "UR-2026-002");
    EXPECT_EQ(begun("UR-2027-"), "UR-2027-001");
    EXPECT_EQ(begun("UR-"), "UR-2028") << "as far as the other prefixes are numbers";
    // By number, not by letter; and what is no number counts for nothing.
    for (const char* name : {"X-999", "X-1000", "X-nog een", "X-99999999999999999999"}) {
        ASSERT_TRUE(append(log, event(name, 1)));
    }
    EXPECT_EQ(begun("X-"), "X-1001");
    EXPECT_EQ(log.first_flaw(), std::nullopt);
    EXPECT_EQ(log.begin("X-", event("", 2)), engine::base::unexpected(Error::Conflict));
}

TEST(Log, IsRestoredElsewhereInPages) {
    const WorkingFolder folder;
    Log log = opened();
    const auto head = log.append(events("a", 5));
    auto copy = *Log::open("copy.sqlite");
    for (std::int64_t position = 0; position < 5; position += 2) {
        ASSERT_TRUE(copy.restore(*log.entries_after(position, 2)));
    }
    EXPECT_EQ(copy.entries_after(0, 10), log.entries_after(0, 10));
    EXPECT_EQ(copy.first_flaw(*head), std::nullopt);
}

TEST(Log, RestoresOnlyAChainThatFits) {
    const WorkingFolder folder;
    Log log = opened();
    ASSERT_TRUE(log.append(events("a", 3)));
    const auto entries = *log.entries_after(0, 10);
    const auto refuses = [&](auto spoil) {
        auto spoilt = entries;
        spoil(spoilt);
        auto copy = *Log::open("copy.sqlite");
        return copy.restore(spoilt) == engine::base::unexpected(Error::Unlinked) &&
               copy.entries_after(0, 10)->empty();
    };
    EXPECT_TRUE(refuses([](auto& all) { all.erase(all.begin()); }));
    EXPECT_TRUE(refuses([](auto& all) { all[1].event.payload = "{}"; }));
    EXPECT_TRUE(refuses([](auto& all) { all[1].previous[0] ^= 1U; }));
    EXPECT_TRUE(refuses([](auto& all) { all[2].digest[31] ^= 1U; }));
    EXPECT_TRUE(refuses([](auto& all) { all[2].position = 4; }));
}

RC_GTEST_PROP(Log, ReadsBackAnyEvents, ()) {
    const WorkingFolder folder;
    Log log = opened();
    const std::vector<std::string> names = {"", "a", "b", std::string("a\0b", 3)};
    std::map<std::string, std::vector<Event>> given;
    std::int64_t recorded = *rc::gen::arbitrary<std::int32_t>();
    const auto count = *rc::gen::inRange(0, 20);
    for (int i = 0; i < count; ++i) {
        // Also texts with zeros in them, and texts that are no UTF-8.
        const auto texts = *rc::gen::arbitrary<std::array<std::string, 6>>();
        const std::string dossier = names[*rc::gen::inRange<std::size_t>(0, names.size())];
        auto& of_dossier = given[dossier];
        recorded += *rc::gen::inRange(0, 3);
        of_dossier.push_back({dossier,
                              static_cast<std::int64_t>(of_dossier.size()) + 1,
                              texts[0],
                              moment(recorded),
                              texts[1],
                              texts[2],
                              texts[3],
                              texts[4],
                              texts[5]});
        RC_ASSERT(append(log, of_dossier.back()).has_value());
    }
    for (const auto& [dossier, of_dossier] : given) {
        std::vector<Event> read;
        const auto entries = *log.dossier(dossier);
        for (const Entry& entry : entries) read.push_back(entry.event);
        RC_ASSERT(read == of_dossier);
    }
    RC_ASSERT(log.first_flaw() == std::nullopt);
}

}  // namespace
}  // namespace tests
