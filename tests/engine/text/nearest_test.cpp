#include "engine/text/nearest.h"

#include "tests/support/named.h"

#include <gtest/gtest.h>
#include <optional>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>
#include <vector>

namespace engine::text {
namespace {

const std::vector<std::string> terms = {
    "uitdaging",
    "uitdager",
    "college",
    "raad",
    "privé",
    "één",
    "buurtorganisatie",
    "lid",
};

struct Slip {
    std::string name;
    std::string word;
    std::optional<std::string> meant;
};

class Nearest : public testing::TestWithParam<Slip> {};

TEST_P(Nearest, IsWhatWasMeant) {
    EXPECT_EQ(nearest(GetParam().word, terms), GetParam().meant);
}

const Slip slips[] = {
    {"swapped", "uitdgaing", "uitdaging"},
    {"swapped_at_the_start", "iutdaging", "uitdaging"},
    {"swapped_at_the_end", "uitdagign", "uitdaging"},
    // In so short a word only one change is allowed, and a swap is one.
    {"swapped_in_short_word", "rada", "raad"},
    {"left_out", "uitdagin", "uitdaging"},
    {"added", "uitdagiing", "uitdaging"},
    {"changed", "uitdagimg", "uitdaging"},
    {"nearer_of_two", "uitdagr", "uitdager"},
    {"same", "college", "college"},
    {"capital", "College", "college"},
    {"capitals", "COLLEGE", "college"},
    // An accent is one letter changed, however many bytes it takes.
    {"accent_forgotten", "prive", "privé"},
    {"other_accent", "privè", "privé"},
    {"capital_with_accent", "PRIVÉ", "privé"},
    {"accent_forgotten_in_short_word", "eén", "één"},
    {"two_accents_forgotten", "een", std::nullopt},
    // A third of the word and no more.
    {"third", "collxyge", "college"},
    {"third_of_nine", "uitdxxxng", "uitdaging"},
    {"more_than_a_third", "uixxxxing", std::nullopt},
    {"third_of_four", "rad", "raad"},
    {"half_of_four", "rxxd", std::nullopt},
    {"third_of_three", "lod", "lid"},
    {"two_letters", "li", std::nullopt},
    {"empty", "", std::nullopt},
    {"far", "begroting", std::nullopt},
};

INSTANTIATE_TEST_SUITE_P(Slips, Nearest, testing::ValuesIn(slips), tests::named);

TEST(Nearest, IsNothingAmongNothing) {
    EXPECT_EQ(nearest("college", std::vector<std::string>{}), std::nullopt);
    EXPECT_EQ(nearest("", std::vector<std::string>{""}), "");
}

TEST(Nearest, TakesTheFirstOfEquals) {
    EXPECT_EQ(nearest("wijk", std::vector<std::string>{"wijl", "wijn"}), "wijl");
    EXPECT_EQ(nearest("wijk", std::vector<std::string>{"wijn", "wijl"}), "wijn");
    EXPECT_EQ(nearest("wijk", std::vector<std::string>{"wijn", "wijk"}), "wijk");
}

// Labels of one or two signs are all alike: `artikel 5` is no slip for `artikel 4`.
TEST(Nearest, DoesNotGuessBetweenNumbers) {
    EXPECT_EQ(nearest("5", std::vector<std::string>{"4", "6"}), std::nullopt);
    EXPECT_EQ(nearest("12", std::vector<std::string>{"13"}), std::nullopt);
}

TEST(Nearest, HasALimit) {
    const std::string longest(nearest_letters_max, 'a');
    EXPECT_EQ(nearest(longest, std::vector<std::string>{longest}), longest);
    const std::string longer = longest + 'a';
    EXPECT_EQ(nearest(longer, std::vector<std::string>{longest}), std::nullopt);
}

RC_GTEST_PROP(NearestProperty, FindsWhatOneSwapSpoilt, ()) {
    const auto term = *rc::gen::elementOf(std::vector<std::string>{
        "uitdaging", "buurtorganisatie", "aanvraag", "besluit", "termijn"});
    const auto at = *rc::gen::inRange<std::size_t>(0, term.size() - 1);
    std::string spoilt = term;
    std::swap(spoilt[at], spoilt[at + 1]);
    RC_ASSERT(nearest(spoilt, std::vector<std::string>{"zorgplicht", term}) == term);
}

}  // namespace
}  // namespace engine::text
