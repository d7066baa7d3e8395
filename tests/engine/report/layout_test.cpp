#include "engine/report/layout.h"

#include <gtest/gtest.h>

namespace engine::report {
namespace {

using Lines = std::vector<std::string>;

TEST(Layout, KeepsANumberBesideWhatItNumbers) {
    EXPECT_EQ(wrapped("dat kan (VUZ art. 6)", 17), (Lines{"dat kan (VUZ", "art. 6)"}));
    EXPECT_EQ(wrapped("volgens art. 3 lid 2", 19), (Lines{"volgens art. 3", "lid 2"}));
    EXPECT_EQ(wrapped("nu nog € 50", 9), (Lines{"nu nog", "€ 50"}));
    EXPECT_EQ(wrapped("volgens dit lid", 11), (Lines{"volgens dit", "lid"}));
}

TEST(Layout, HangsLaterLinesUnderTheFirst) {
    const std::string text = "twaalf steunbetuigingen en nog een paar";
    EXPECT_EQ(hung("- ", text, 34), "- twaalf steunbetuigingen en nog\n  een paar\n");
    EXPECT_EQ(hung("- ", text, 36, 2), "- twaalf steunbetuigingen en nog\n    een paar\n");
}

}  // namespace
}  // namespace engine::report
