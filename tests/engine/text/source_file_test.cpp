#include "engine/text/source_file.h"

#include "engine/text/unicode.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>
#include <string>
#include <vector>

namespace engine::text {
namespace {

const FileId first_file{0};
const FileId second_file{1};

SourceFile file_of(std::string text) {
    return {"regels.wijk", std::move(text)};
}

/// Lines with ends of their own, one of them without: e with an accent is two bytes, 😀 is four.
const std::string lines = "een\ntwéé 😀!\n\nvier";

TEST(Position, CountsFromOne) {
    const SourceFile file = file_of(lines);
    EXPECT_EQ(file.position(0), (Position{1, 1}));
    EXPECT_EQ(file.position(2), (Position{1, 3}));
}

TEST(Position, OfALineEndIsBehindTheLine) {
    const SourceFile file = file_of(lines);
    EXPECT_EQ(file.position(3), (Position{1, 4}));
    EXPECT_EQ(file.position(4), (Position{2, 1}));
}

TEST(Position, CountsCodePointsNotBytes) {
    const SourceFile file = file_of(lines);
    const auto offset = [](std::string_view text) {
        return static_cast<std::uint32_t>(lines.find(text));
    };
    EXPECT_EQ(file.position(offset(" 😀")), (Position{2, 5}));
    EXPECT_EQ(file.position(offset("😀")), (Position{2, 6}));
    EXPECT_EQ(file.position(offset("!")), (Position{2, 7}));
    EXPECT_EQ(file.position(offset("\nvier")), (Position{3, 1}));
    EXPECT_EQ(file.position(offset("vier")), (Position{4, 1}));
}

TEST(Position, OfTheEndAndBeyondIsTheEnd) {
    const SourceFile file = file_of(lines);
    const auto size = static_cast<std::uint32_t>(lines.size());
    EXPECT_EQ(file.position(size), (Position{4, 5}));
    EXPECT_EQ(file.position(size + 100), (Position{4, 5}));
    EXPECT_EQ(file_of("").position(0), (Position{1, 1}));
    EXPECT_EQ(file_of("a\n").position(2), (Position{2, 1}));
}

TEST(Line, IsWithoutItsEnd) {
    const SourceFile file = file_of(lines);
    EXPECT_EQ(file.line(1), "een");
    EXPECT_EQ(file.line(2), "twéé 😀!");
    EXPECT_EQ(file.line(3), "");
    EXPECT_EQ(file.line(4), "vier");
    EXPECT_EQ(file_of("").line(1), "");
    EXPECT_EQ(file_of("a\n").line(2), "");
}

TEST(LineStart, IsAnOffsetInBytes) {
    const SourceFile file = file_of(lines);
    EXPECT_EQ(file.line_start(1), 0U);
    EXPECT_EQ(file.line_start(2), 4U);
    EXPECT_EQ(file.line_start(4), lines.find("vier"));
}

TEST(LineDeathTest, ThatIsNotThereIsABugOfOurs) {
    const SourceFile file = file_of(lines);
    EXPECT_EXIT(file.line(0), testing::ExitedWithCode(70), "internal error");
    EXPECT_EXIT(file.line(5), testing::ExitedWithCode(70), "internal error");
}

TEST(Text, IsWhatTheSpanCovers) {
    const SourceFile file = file_of(lines);
    EXPECT_EQ(file.text(Span{first_file, 4, 10}), "twéé");
    EXPECT_EQ(file.text(Span{first_file, 4, 4}), "");
    const auto size = static_cast<std::uint32_t>(lines.size());
    EXPECT_EQ(file.text(Span{first_file, 0, size}), lines);
    EXPECT_EQ(file.path(), "regels.wijk");
}

TEST(TextDeathTest, OutsideTheFileIsABugOfOurs) {
    const SourceFile file = file_of("kort");
    EXPECT_EXIT(file.text(Span{first_file, 0, 5}), testing::ExitedWithCode(70), "internal error");
    EXPECT_EXIT(file.text(Span{first_file, 3, 2}), testing::ExitedWithCode(70), "internal error");
}

TEST(Join, CoversBothInEitherOrder) {
    const Span left{first_file, 2, 5};
    const Span right{first_file, 9, 12};
    const Span inside{first_file, 3, 4};
    EXPECT_EQ(join(left, right), (Span{first_file, 2, 12}));
    EXPECT_EQ(join(right, left), (Span{first_file, 2, 12}));
    EXPECT_EQ(join(left, inside), left);
}

TEST(JoinDeathTest, OfTwoFilesIsABugOfOurs) {
    const Span here{first_file, 0, 1};
    const Span elsewhere{second_file, 0, 1};
    EXPECT_EXIT(join(here, elsewhere), testing::ExitedWithCode(70), "internal error");
}

RC_GTEST_PROP(Position, LeadsBackToItsOffset, ()) {
    const auto parts = *rc::gen::container<std::vector<std::string>>(
        rc::gen::element<std::string>("a", "é", "😀", "\n", " "));
    std::string text;
    std::vector<std::uint32_t> starts;
    for (const std::string& part : parts) {
        starts.push_back(static_cast<std::uint32_t>(text.size()));
        text += part;
    }
    const SourceFile file = file_of(text);
    for (const std::uint32_t offset : starts) {
        const Position position = file.position(offset);
        const std::uint32_t begin = file.line_start(position.line);
        RC_ASSERT(begin <= offset);
        RC_ASSERT(file.text(Span{first_file, begin, offset}).find('\n') == std::string::npos);
        RC_ASSERT(code_points(file.text(Span{first_file, begin, offset})) + 1 == position.column);
    }
}

}  // namespace
}  // namespace engine::text
