#include "engine/quantity/money.h"

#include "tests/support/named.h"

#include <gtest/gtest.h>
#include <limits>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>
#include <string>

namespace engine::quantity {
namespace {

constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
constexpr std::string_view euro_sign = "€ ";

struct Amount {
    std::string name;
    std::string text;
    std::int64_t cents;
    Notation notation = Notation::Dutch;
};

class ReadCents : public testing::TestWithParam<Amount> {};

TEST_P(ReadCents, IsExact) {
    const auto cents = parse_cents(GetParam().text, GetParam().notation);
    ASSERT_TRUE(cents);
    EXPECT_EQ(*cents, GetParam().cents);
}

const Amount amounts[] = {
    {"whole", "25000", 2'500'000},
    {"grouped", "25.000", 2'500'000},
    {"grouped_english", "25,000", 2'500'000, Notation::English},
    {"with_cents", "12,50", 1250},
    {"with_cents_english", "12.50", 1250, Notation::English},
    {"one_digit", "12,5", 1250},
    {"zeros_behind_the_cents", "12,500", 1250},
    {"one_cent", "0,01", 1},
    {"minus_one_cent", "-0,01", -1},
    {"minus_ninety_nine_cents", "-0,99", -99},
    {"dash", "25.000,-", 2'500'000},
    {"two_dashes", "25.000,--", 2'500'000},
    {"typographic_dash", "25.000,–", 2'500'000},
    {"negative_with_dash", "-3,-", -300},
    {"largest", "92.233.720.368.547.758,07", most},
    {"smallest", "-92.233.720.368.547.758,08", least},
};

INSTANTIATE_TEST_SUITE_P(Amounts, ReadCents, testing::ValuesIn(amounts), tests::named);

struct Refused {
    std::string name;
    std::string text;
    NumberError error;
    Notation notation = Notation::Dutch;
};

class RefuseCents : public testing::TestWithParam<Refused> {};

TEST_P(RefuseCents, SaysWhy) {
    const auto cents = parse_cents(GetParam().text, GetParam().notation);
    ASSERT_FALSE(cents);
    EXPECT_EQ(cents.error(), GetParam().error);
}

const Refused refused[] = {
    // In Dutch this is no amount of twelve thousand, but one with a tenth of a cent too many.
    {"tenths_of_cents", "12,345", NumberError::TooPrecise},
    {"tenths_of_cents_english", "12.345", NumberError::TooPrecise, Notation::English},
    {"too_precise_for_any_number", "12,3456789", NumberError::TooPrecise},
    {"past_the_largest", "92233720368547758,08", NumberError::TooLarge},
    {"past_the_smallest", "-92233720368547758,09", NumberError::TooLarge},
    {"empty", "", NumberError::Malformed},
    {"only_dash", ",-", NumberError::Malformed},
    {"dash_twice", "25,-,-", NumberError::Malformed},
    {"two_kinds_of_dash", "25,–,-", NumberError::Malformed},
    {"dash_behind_cents", "12,50,-", NumberError::Malformed},
    {"dash_without_comma", "25-", NumberError::Malformed},
    {"three_dashes", "25,---", NumberError::Malformed},
    {"dash_in_english", "25,-", NumberError::Malformed, Notation::English},
    {"with_euro_sign", "€ 25", NumberError::Malformed},
};

INSTANTIATE_TEST_SUITE_P(Refused, RefuseCents, testing::ValuesIn(refused), tests::named);

TEST(FormatCents, KeepsTheSignBetweenMinusOneAndZero) {
    EXPECT_EQ(format_cents(0), "€ 0");
    EXPECT_EQ(format_cents(-1), "€ -0,01");
    EXPECT_EQ(format_cents(-99), "€ -0,99");
    EXPECT_EQ(format_cents(-100), "€ -1");
    EXPECT_EQ(format_cents(-101), "€ -1,01");
    EXPECT_EQ(format_cents(1), "€ 0,01");
}

TEST(FormatCents, LeavesOutCentsThatAreNotThere) {
    EXPECT_EQ(format_cents(5'000'000), "€ 50.000");
    EXPECT_EQ(format_cents(1250), "€ 12,50");
    EXPECT_EQ(format_cents(1205), "€ 12,05");
    EXPECT_EQ(format_cents(123'456'789, Notation::English), "€ 1,234,567.89");
}

TEST(FormatCents, ReachesTheLimits) {
    EXPECT_EQ(format_cents(most), "€ 92.233.720.368.547.758,07");
    EXPECT_EQ(format_cents(least), "€ -92.233.720.368.547.758,08");
}

void check_read_back(std::int64_t cents, Notation notation) {
    const std::string text = format_cents(cents, notation);
    RC_ASSERT(text.starts_with(euro_sign));
    const auto back = parse_cents(std::string_view(text).substr(euro_sign.size()), notation);
    RC_ASSERT(back.has_value());
    RC_ASSERT(*back == cents);
}

RC_GTEST_PROP(FormatCents, IsReadBack, (std::int64_t cents, bool dutch)) {
    check_read_back(cents, dutch ? Notation::Dutch : Notation::English);
}

RC_GTEST_PROP(FormatCents, IsReadBackFromTheWholeRange, (bool dutch)) {
    const auto cents = *rc::gen::inRange<std::int64_t>(least, most);
    check_read_back(cents, dutch ? Notation::Dutch : Notation::English);
}

}  // namespace
}  // namespace engine::quantity
