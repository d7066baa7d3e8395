#include "engine/syntax/parse.h"

#include "engine/syntax/dump.h"
#include "engine/text/unicode.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace tests {
namespace {

using engine::syntax::Tree;
using engine::text::Code;

const engine::syntax::Names names = {
    {"uitdaging", "uitdager", "budget", "soort taak", "college", "doel", "winstoogmerk"}, {}};

struct Read {
    Tree tree;
    engine::text::Diagnostics diagnostics;
};

Read read(const std::string& text) {
    Read result;
    result.tree = engine::syntax::parse({0}, {"a.wijk", text}, names, result.diagnostics);
    return result;
}

TEST(Parse, BothVerbOrdersAreOneCondition) {
    const Read last = read("Een uitdaging is ontvankelijk indien het budget minder is dan € 5.");
    const Read other = read("Een uitdaging is ontvankelijk indien het budget minder dan € 5 is.");
    ASSERT_TRUE(last.diagnostics.empty());
    EXPECT_EQ(engine::syntax::dump(last.tree), engine::syntax::dump(other.tree));
}

TEST(Parse, ACommaInANumberIsNoEnumeration) {
    const Read one = read("Een uitdaging is volledig indien het budget een van 3,5 is.");
    const Read two = read("Een uitdaging is volledig indien het budget een van 3, 5 is.");
    EXPECT_TRUE(one.diagnostics.empty());
    EXPECT_TRUE(two.diagnostics.empty());
    EXPECT_NE(engine::syntax::dump(one.tree), engine::syntax::dump(two.tree));
}

TEST(Parse, EveryMistakeIsSaidOnceAndTheRestIsRead) {
    const Read both = read(
        "Een uitdaging is volledig indien indien het budget € 5 is.\n"
        "Een uitdaging is ontvankelijk indien het budget € 5 is.\n"
        "Het college weigert weigert een uitdaging.\n");
    EXPECT_EQ(both.diagnostics.size(), 2U);
    EXPECT_EQ(both.tree.blocks.size(), 1U);
}

TEST(Parse, ADayThatDoesNotExistIsSaidWithItsPlace) {
    const Read wrong = read("geldig vanaf 31 februari 2026.");
    ASSERT_EQ(wrong.diagnostics.size(), 1U);
    EXPECT_EQ(wrong.diagnostics[0].code, Code::ImpossibleDate);
    EXPECT_EQ(wrong.diagnostics[0].span.begin, 13U);
}

std::string nested(int depth) {
    const auto count = static_cast<std::size_t>(depth);
    return "Een uitdaging is volledig indien " + std::string(count, '(') + "het budget is € 5" +
           std::string(count, ')') + ".";
}

TEST(Parse, NestingHasALimit) {
    EXPECT_TRUE(read(nested(engine::syntax::nesting_max)).diagnostics.empty());
    for (const int depth : {engine::syntax::nesting_max + 1, 10'000}) {
        const Read deep = read(nested(depth));
        ASSERT_EQ(deep.diagnostics.size(), 1U) << depth;
        EXPECT_EQ(deep.diagnostics[0].code, Code::TooDeep);
    }
}

TEST(Parse, ALongSumHasALimit) {
    std::string sum = "Een uitdaging is volledig indien het budget is € 5";
    for (int i = 0; i < 50'000; ++i) sum += " plus € 5";
    const Read long_one = read(sum + ".");
    ASSERT_EQ(long_one.diagnostics.size(), 1U);
    EXPECT_EQ(long_one.diagnostics[0].code, Code::TooDeep);
}

// Whatever somebody types, there is an answer: words of the language in any order.
RC_GTEST_PROP(Parse, NoRowOfWordsCrashesIt, ()) {
    static const std::vector<std::string> words = {"een ",       "uitdaging ",
                                                   "is ",        "indien ",
                                                   "(",          ")",
                                                   "budget ",    "\n  a. ",
                                                   "; ",         ".",
                                                   "tenzij ",    "het ",
                                                   "€ 5 ",       "aan alle ",
                                                   "volgende ",  "voorwaarden ",
                                                   "voldaan",    ": ",
                                                   "artikel ",   "lid ",
                                                   "3 ",         "\n| ",
                                                   "|| ",        "\n- ",
                                                   "\"tekst\" ", "beslistabel ",
                                                   "van ",       "begrip ",
                                                   "“",          "een van ",
                                                   ", ",         "niet ",
                                                   "beleid ",    "\n  1° ",
                                                   "plus ",      "stap ",
                                                   "toestand ",  "termijn ",
                                                   "procedure ", "naar ",
                                                   "door ",      "op 1 mei 2026",
                                                   "college ",   "verwacht ",
                                                   "uiterlijk ", "de stap "};
    const auto picked = *rc::gen::container<std::vector<std::size_t>>(
        rc::gen::inRange<std::size_t>(0, words.size()));
    std::string text;
    for (const std::size_t at : picked) text += words[at];
    const Read result = read(text);
    for (const auto& diagnostic : result.diagnostics) {
        RC_ASSERT(diagnostic.span.end <= text.size());
    }
}

}  // namespace
}  // namespace tests
