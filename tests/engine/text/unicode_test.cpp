#include "engine/text/unicode.h"

#include "tests/support/named.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>
#include <vector>

namespace engine::text {
namespace {

using namespace std::string_literals;

struct Cleaned {
    std::string name;
    std::string bytes;
    std::string text;
};

class Clean : public testing::TestWithParam<Cleaned> {};

TEST_P(Clean, IsTheSameTextInOneForm) {
    const auto text = clean(GetParam().bytes);
    ASSERT_TRUE(text);
    EXPECT_EQ(*text, GetParam().text);
}

const Cleaned cleaned[] = {
    {"empty", "", ""},
    {"plain", "artikel 1\n", "artikel 1\n"},
    {"byte_order_mark", "\xEF\xBB\xBFregeling", "regeling"},
    {"only_byte_order_mark", "\xEF\xBB\xBF", ""},
    // Only the first is a mark; the next is an invisible sign that somebody typed.
    {"two_byte_order_marks", "\xEF\xBB\xBF\xEF\xBB\xBF", "\xEF\xBB\xBF"},
    {"crlf", "a\r\nb\r\n", "a\nb\n"},
    {"lone_cr", "a\rb", "a\nb"},
    {"cr_at_the_end", "a\r", "a\n"},
    {"two_cr", "a\r\rb", "a\n\nb"},
    {"cr_before_crlf", "a\r\r\nb", "a\n\nb"},
    {"lf_before_cr", "a\n\rb", "a\n\nb"},
    {"byte_order_mark_and_crlf", "\xEF\xBB\xBF\r\n", "\n"},
    {"combining_acute", "e\u0301\u0301n", "\u00E9\u0301n"},
    {"combining_acute_twice", "e\u0301e\u0301n", "\u00E9\u00E9n"},
    {"combining_diaeresis", "coo\u0308peratie", "co\u00F6peratie"},
    {"composed_already", "\u00E9\u00E9n", "\u00E9\u00E9n"},
    {"marks_in_one_order", "a\u0301\u0323", "\u1EA1\u0301"},
    // Form C keeps what only looks alike: a ligature is not its letters.
    {"ligature", "\uFB01", "\uFB01"},
    {"dutch_ij", "\u0133", "\u0133"},
    {"ohm_becomes_omega", "\u2126", "\u03A9"},
    // Some composed signs have no place in form C and grow.
    {"excluded_from_composing", "\u0958", "\u0915\u093C"},
    {"mark_across_a_line_end", "e\r\n\u0301", "e\n\u0301"},
    {"soft_hyphen_and_joiner_stay", "a\u00AD\u200Db", "a\u00AD\u200Db"},
    {"largest_code_point", "\xF4\x8F\xBF\xBF", "\xF4\x8F\xBF\xBF"},
};

INSTANTIATE_TEST_SUITE_P(Cleaned, Clean, testing::ValuesIn(cleaned), tests::named);

struct Bad {
    std::string name;
    std::string bytes;
    BadBytes::Kind kind;
    std::size_t offset;
};

class RefuseBytes : public testing::TestWithParam<Bad> {};

TEST_P(RefuseBytes, SaysWhere) {
    const auto text = clean(GetParam().bytes);
    ASSERT_FALSE(text);
    EXPECT_EQ(text.error().kind, GetParam().kind);
    EXPECT_EQ(text.error().offset, GetParam().offset);
}

const Bad bad[] = {
    {"latin_1", "caf\xE9 open", BadBytes::Kind::NotUtf8, 3},
    {"first_byte", "\xFFx", BadBytes::Kind::NotUtf8, 0},
    {"continuation_alone", "ab\x80", BadBytes::Kind::NotUtf8, 2},
    {"cut_off", "ab\xE2\x82", BadBytes::Kind::NotUtf8, 2},
    {"cut_off_by_a_letter",
     "\xC3"
     "a",
     BadBytes::Kind::NotUtf8,
     0},
    {"overlong_slash", "a\xC0\xAF", BadBytes::Kind::NotUtf8, 1},
    {"overlong_nul", "a\xC0\x80", BadBytes::Kind::NotUtf8, 1},
    {"overlong_three", "a\xE0\x80\xAF", BadBytes::Kind::NotUtf8, 1},
    {"surrogate", "a\xED\xA0\x80", BadBytes::Kind::NotUtf8, 1},
    {"past_the_largest", "a\xF4\x90\x80\x80", BadBytes::Kind::NotUtf8, 1},
    {"utf_16_mark", "\xFF\xFE", BadBytes::Kind::NotUtf8, 0},
    // The offset counts what was sent: mark and line ends as they came.
    {"behind_mark_and_crlf",
     "\xEF\xBB\xBF"
     "a\r\n\xFF",
     BadBytes::Kind::NotUtf8,
     6},
    {"behind_long_letters", "\u00E9\u20AC\xFF", BadBytes::Kind::NotUtf8, 5},
    {"nul", "a\0b"s, BadBytes::Kind::Nul, 1},
    {"nul_first", "\0"s, BadBytes::Kind::Nul, 0},
    {"nul_last", "ab\0"s, BadBytes::Kind::Nul, 2},
    // Whichever comes first.
    {"nul_before_bad", "a\0\xFF"s, BadBytes::Kind::Nul, 1},
    {"bad_before_nul", "\xFF\0"s, BadBytes::Kind::NotUtf8, 0},
};

INSTANTIATE_TEST_SUITE_P(Bad, RefuseBytes, testing::ValuesIn(bad), tests::named);

TEST(Clean, ReadsNothingBehindItsEnd) {
    constexpr std::string_view bytes = "a\r\n";
    EXPECT_EQ(clean(bytes.substr(0, 2)), "a\n");
}

TEST(Clean, HasALimit) {
    const std::string full(text_bytes_max, 'a');
    EXPECT_TRUE(clean(full));
    const auto over = clean(full + 'a');
    ASSERT_FALSE(over);
    EXPECT_EQ(over.error().kind, BadBytes::Kind::TooLarge);
    EXPECT_EQ(over.error().offset, text_bytes_max);
}

RC_GTEST_PROP(CleanProperty, OfCleanTextChangesNothing, ()) {
    const auto parts = *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
        "e", "\u0301", "\u0308", "\u00E9", "\r", "\n", "\u0958", "€"));
    std::string bytes;
    for (const std::string& part : parts) bytes += part;
    const auto once = clean(bytes);
    RC_ASSERT(once.has_value());
    RC_ASSERT(once->find('\r') == std::string::npos);
    RC_ASSERT(clean(*once) == *once);
}

// Whatever the bytes are: an answer, never a crash, and the offset lies in them.
RC_GTEST_PROP(CleanProperty, TakesAnyBytes, (const std::vector<std::uint8_t>& raw)) {
    const std::string bytes(raw.begin(), raw.end());
    const auto text = clean(bytes);
    if (text) {
        RC_ASSERT(clean(*text).has_value());
    } else {
        RC_ASSERT(text.error().offset < bytes.size());
        RC_ASSERT(clean(bytes.substr(0, text.error().offset)).has_value());
    }
}

TEST(CodePoints, AreCutOffWhole) {
    EXPECT_EQ(first_of("één", 2), "éé");
    EXPECT_EQ(first_of("één", 0), "");
    EXPECT_EQ(first_of("één", 9), "één");
    EXPECT_EQ(last_of("één", 2), "én");
    EXPECT_EQ(last_of("één", 0), "");
    EXPECT_EQ(last_of("één", 9), "één");
}

TEST(CodePoints, AreNeitherBytesNorColumns) {
    EXPECT_EQ(code_points(""), 0U);
    EXPECT_EQ(code_points("één"), 3U);
    EXPECT_EQ(code_points("€ 5"), 3U);
    EXPECT_EQ(code_points("😀"), 1U);
    EXPECT_EQ(code_points("e\u0301"), 2U);
}

TEST(Columns, AreWhatATerminalNeeds) {
    EXPECT_EQ(columns(""), 0U);
    EXPECT_EQ(columns("één"), 3U);
    EXPECT_EQ(columns("e\u0301"), 1U);
    EXPECT_EQ(columns("\u6F22"), 2U);
    EXPECT_EQ(columns("😀"), 2U);
}

TEST(Folded, IsLowerCaseByCodePoint) {
    EXPECT_EQ(folded("College"), U"college");
    EXPECT_EQ(folded("ÉÉN Ĳ"), U"één ĳ");
    EXPECT_EQ(folded(""), U"");
}

}  // namespace
}  // namespace engine::text
