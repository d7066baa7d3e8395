#include "tests/support/rule_set.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace {

/// Concepts of which each holds the next along two ways.
std::string doubled(std::size_t levels) {
    std::string text = "begrippen \"proef\".\n";
    for (std::size_t i = 0; i < levels; ++i) {
        text += fmt::format(
            "begrip \"deel {0}\" met gegevens\n  - een links {0};\n  - een rechts {0}.\n"
            "begrip \"links {0}\" met gegevens\n  - een deel {1}.\n"
            "begrip \"rechts {0}\" met gegevens\n  - een deel {1}.\n",
            std::string(i + 1, 'a'),
            std::string(i + 2, 'a'));
    }
    return text + fmt::format("begrip \"deel {}\" met gegevens\n  - \"blad\": getal.\n",
                              std::string(levels + 1, 'a'));
}

TEST(Limits, ConceptsMayHoldEachOtherTwiceAFewTimes) {
    const auto set = tests::rule_set({doubled(8)});
    EXPECT_EQ(set.found(), std::vector<tests::Found>());
    EXPECT_EQ(set.model.attributes.size(), 256U);
}

TEST(Limits, ConceptsThatHoldEachOtherTwiceAreSaidToBeTooLarge) {
    const auto set = tests::rule_set({doubled(40)});
    const std::vector<tests::Found> found{{"WT0218", "\"deel a\"", {"deel a"}}};
    EXPECT_EQ(set.found(), found);
}

/// Yes/no definitions of which each stands on the next, and the last on the first.
std::string circle(std::size_t length) {
    std::string text =
        "regeling \"R\".\nartikel 1\ngegeven \"groot\" van een verordening: ja/nee.\n";
    for (std::size_t i = 0; i < length; ++i) {
        text += fmt::format("Een verordening is \"{}\" indien de verordening {} is.\n",
                            std::string(i + 1, 'w'),
                            std::string((i + 1) % length + 1, 'w'));
    }
    return text;
}

TEST(Limits, ALongCircleIsOneMessageOfReadableSize) {
    const auto set = tests::rule_set({circle(100)});
    ASSERT_EQ(set.codes(), std::vector<std::string>{"WT0414"});
    EXPECT_EQ(set.diagnostics.front().related.size(), 10U);
}

}  // namespace
