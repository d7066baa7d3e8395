#include "tests/support/case_file.h"

#include <gtest/gtest.h>
#include <stdexcept>

namespace tests {
namespace {

constexpr std::string_view example =
    "Why.\n"
    "@use terms\n"
    "@example zonnedael\n"
    "\n"
    "$ wijkwet dien-in\n"
    "$ wijkwet toets 'een verzoek.wijk' --taal en ''\n"
    "-- rules/a.wijk --\n"
    "one\n"
    "\n"
    "-- typed --\n"
    "ja\n"
    "-- stdout --\n"
    "two\n"
    "-- exit --\n"
    "1\n";

TEST(CaseFile, IsReadInParts) {
    const CaseFile content = parse_case(example);
    EXPECT_EQ(content.uses, std::vector<std::string>{"terms"});
    EXPECT_EQ(content.examples, std::vector<std::string>{"zonnedael"});
    ASSERT_EQ(content.commands.size(), 2U);
    EXPECT_EQ(content.commands.front().arguments, std::vector<std::string>{"dien-in"});
    const std::vector<std::string> arguments = {"toets", "een verzoek.wijk", "--taal", "en", ""};
    EXPECT_EQ(content.commands.back().arguments, arguments);
    ASSERT_EQ(content.inputs.size(), 1U);
    EXPECT_EQ(content.inputs.front().name, "rules/a.wijk");
    EXPECT_EQ(content.inputs.front().body, "one\n\n");
    EXPECT_EQ(content.typed, "ja\n");
    EXPECT_EQ(content.out, "two\n");
    EXPECT_EQ(content.err, "");
    EXPECT_EQ(content.exit, "1\n");
}

TEST(CaseFile, IsWrittenAsItWasRead) {
    EXPECT_EQ(to_text(parse_case(example)), example);
}

TEST(CaseFile, RefusesWhatItCannotRun) {
    EXPECT_THROW(parse_case("Only words.\n"), std::invalid_argument);
    EXPECT_THROW(parse_case("-- a --\n$ wijkwet toets\n"), std::invalid_argument);
    EXPECT_THROW(parse_case("$ wijkwet toets 'a\n"), std::invalid_argument);
    EXPECT_THROW(parse_case("$ wijkwet toets\nstray\n"), std::invalid_argument);
    EXPECT_THROW(parse_case("$ wijkwet toets\n-- ../a --\n"), std::invalid_argument);
}

}  // namespace
}  // namespace tests
