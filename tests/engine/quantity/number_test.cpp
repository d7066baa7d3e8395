#include "engine/quantity/number.h"

#include "tests/support/named.h"

#include <gtest/gtest.h>
#include <limits>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>
#include <string>

namespace engine::quantity {
namespace {

__extension__ using Wide = __int128;

constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();

struct Written {
    std::string name;
    std::string text;
    Notation notation;
    std::int64_t millionths;
};

class ReadNumber : public testing::TestWithParam<Written> {};

TEST_P(ReadNumber, IsExact) {
    const auto number = parse_number(GetParam().text, GetParam().notation);
    ASSERT_TRUE(number);
    EXPECT_EQ(number->millionths, GetParam().millionths);
}

const Written written[] = {
    // The same signs mean a thousand times as much in the one notation as in the other.
    {"dutch_point_groups", "1.000", Notation::Dutch, 1'000'000'000},
    {"dutch_comma_divides", "1,000", Notation::Dutch, 1'000'000},
    {"english_comma_groups", "1,000", Notation::English, 1'000'000'000},
    {"english_point_divides", "1.000", Notation::English, 1'000'000},
    {"ungrouped", "1234567", Notation::Dutch, 1'234'567'000'000},
    {"grouped", "1.234.567,89", Notation::Dutch, 1'234'567'890'000},
    {"grouped_english", "1,234,567.89", Notation::English, 1'234'567'890'000},
    {"ungrouped_with_fraction", "1234,5", Notation::Dutch, 1'234'500'000},
    {"nothing", "0", Notation::Dutch, 0},
    {"minus_nothing", "-0", Notation::Dutch, 0},
    {"between_minus_one_and_nothing", "-0,5", Notation::Dutch, -500'000},
    {"leading_zeros", "007", Notation::Dutch, 7'000'000},
    {"six_digits", "0,000001", Notation::Dutch, 1},
    // Zeros behind the sixth digit lose nothing.
    {"trailing_zeros", "2,50000000", Notation::Dutch, 2'500'000},
    {"largest", "9.223.372.036.854,775807", Notation::Dutch, most},
    {"smallest", "-9.223.372.036.854,775808", Notation::Dutch, least},
    {"zeros_before_the_largest",
     "00000000000000000000000000000000000000000009223372036854,775807",
     Notation::Dutch,
     most},
};

INSTANTIATE_TEST_SUITE_P(Written, ReadNumber, testing::ValuesIn(written), tests::named);

struct Refused {
    std::string name;
    std::string text;
    NumberError error;
    Notation notation = Notation::Dutch;
};

class RefuseNumber : public testing::TestWithParam<Refused> {};

TEST_P(RefuseNumber, SaysWhy) {
    const auto number = parse_number(GetParam().text, GetParam().notation);
    ASSERT_FALSE(number);
    EXPECT_EQ(number.error(), GetParam().error);
}

const Refused refused[] = {
    {"empty", "", NumberError::Malformed},
    {"only_minus", "-", NumberError::Malformed},
    {"two_minus_signs", "--1", NumberError::Malformed},
    {"plus", "+1", NumberError::Malformed},
    {"only_comma", ",", NumberError::Malformed},
    {"no_whole_part", ",5", NumberError::Malformed},
    {"no_fraction", "5,", NumberError::Malformed},
    {"two_commas", "1,2,3", NumberError::Malformed},
    {"english_in_dutch", "1,234.5", NumberError::Malformed},
    {"dutch_in_english", "1.234,5", NumberError::Malformed, Notation::English},
    {"group_in_fraction", "1,234.567", NumberError::Malformed},
    {"group_of_two", "1.00", NumberError::Malformed},
    {"group_of_four", "1.0000", NumberError::Malformed},
    {"groups_of_two_kinds", "1.000000", NumberError::Malformed},
    {"four_before_a_group", "1234.567", NumberError::Malformed},
    {"group_first", ".123", NumberError::Malformed},
    {"group_last", "1.234.", NumberError::Malformed},
    {"empty_group", "1..234", NumberError::Malformed},
    {"minus_in_group", "1.-23", NumberError::Malformed},
    // Whoever writes this means a half in English, not five hundred.
    {"groups_from_zero", "0.500", NumberError::Malformed},
    {"groups_from_zero_english", "0,500", NumberError::Malformed, Notation::English},
    {"groups_from_zeros", "00.500", NumberError::Malformed},
    {"space_before", " 1", NumberError::Malformed},
    {"space_behind", "1 ", NumberError::Malformed},
    {"letters", "1e3", NumberError::Malformed},
    {"arabic_digit", "\u0661", NumberError::Malformed},
    {"seven_digits", "0,0000001", NumberError::TooPrecise},
    {"past_the_largest", "9223372036854,775808", NumberError::TooLarge},
    {"past_the_smallest", "-9223372036854,775809", NumberError::TooLarge},
    {"sixty_digits",
     "123456789012345678901234567890123456789012345678901234567890",
     NumberError::TooLarge},
};

INSTANTIATE_TEST_SUITE_P(Refused, RefuseNumber, testing::ValuesIn(refused), tests::named);

TEST(FormatNumber, IsShortestExactForm) {
    EXPECT_EQ(format(Number{0}), "0");
    EXPECT_EQ(format(Number{1}), "0,000001");
    EXPECT_EQ(format(Number{-500'000}), "-0,5");
    EXPECT_EQ(format(Number{999'000'000}), "999");
    EXPECT_EQ(format(Number{1'234'500'000}), "1.234,5");
    EXPECT_EQ(format(Number{1'234'500'000}, Notation::English), "1,234.5");
    EXPECT_EQ(format(Number{-100'000'000'000}), "-100.000");
    EXPECT_EQ(format(Number{most}), "9.223.372.036.854,775807");
    EXPECT_EQ(format(Number{least}), "-9.223.372.036.854,775808");
}

TEST(FormatWhole, GroupsByThree) {
    EXPECT_EQ(format_whole(0), "0");
    EXPECT_EQ(format_whole(-999), "-999");
    EXPECT_EQ(format_whole(1000), "1.000");
    EXPECT_EQ(format_whole(-1000, Notation::English), "-1,000");
    EXPECT_EQ(format_whole(most), "9.223.372.036.854.775.807");
    EXPECT_EQ(format_whole(least), "-9.223.372.036.854.775.808");
}

RC_GTEST_PROP(FormatNumber, IsReadBack, (std::int64_t millionths, bool dutch)) {
    const Notation notation = dutch ? Notation::Dutch : Notation::English;
    const auto back = parse_number(format(Number{millionths}, notation), notation);
    RC_ASSERT(back.has_value());
    RC_ASSERT(back->millionths == millionths);
}

RC_GTEST_PROP(FormatNumber, IsReadBackFromTheWholeRange, (bool dutch)) {
    const Notation notation = dutch ? Notation::Dutch : Notation::English;
    const auto millionths = *rc::gen::inRange<std::int64_t>(least, most);
    const auto back = parse_number(format(Number{millionths}, notation), notation);
    RC_ASSERT(back.has_value());
    RC_ASSERT(back->millionths == millionths);
}

TEST(Arithmetic, GivesNothingPastTheLimits) {
    EXPECT_EQ(add(most - 1, 1), most);
    EXPECT_EQ(add(most, 1), std::nullopt);
    EXPECT_EQ(add(least, -1), std::nullopt);
    EXPECT_EQ(add(least, most), -1);
    EXPECT_EQ(subtract(least + 1, 1), least);
    EXPECT_EQ(subtract(least, 1), std::nullopt);
    // The smallest number has no counterpart.
    EXPECT_EQ(subtract(0, least), std::nullopt);
    EXPECT_EQ(subtract(-1, least), most);
    EXPECT_EQ(multiply(least, -1), std::nullopt);
    EXPECT_EQ(multiply(most, -1), least + 1);
    EXPECT_EQ(multiply(most, 2), std::nullopt);
    EXPECT_EQ(multiply(least / 2, 2), least);
    EXPECT_EQ(multiply(least, 0), 0);
}

TEST(ScaleExactly, LosesNothing) {
    EXPECT_EQ(scale_exactly(10, 3, 6), 5);
    EXPECT_EQ(scale_exactly(10, 1, 3), std::nullopt);
    EXPECT_EQ(scale_exactly(-10, 1, 4), std::nullopt);
    EXPECT_EQ(scale_exactly(-10, 3, -6), 5);
    EXPECT_EQ(scale_exactly(0, 5, 7), 0);
    EXPECT_EQ(scale_exactly(1, 1, 0), std::nullopt);
    EXPECT_EQ(scale_exactly(0, 0, 0), std::nullopt);
    // The product does not fit, the outcome does.
    EXPECT_EQ(scale_exactly(most, most, most), most);
    EXPECT_EQ(scale_exactly(least, least, least), least);
    EXPECT_EQ(scale_exactly(most, 2, 1), std::nullopt);
    EXPECT_EQ(scale_exactly(least, 1, -1), std::nullopt);
}

struct Rounded {
    std::string name;
    std::int64_t value;
    std::int64_t divisor;
    std::int64_t step;
    std::int64_t down;
    std::int64_t half_up;
    std::int64_t up;
};

class Scale : public testing::TestWithParam<Rounded> {};

TEST_P(Scale, RoundsAsAsked) {
    const Rounded& c = GetParam();
    EXPECT_EQ(scale(c.value, 1, c.divisor, c.step, Rounding::Down), c.down);
    EXPECT_EQ(scale(c.value, 1, c.divisor, c.step, Rounding::HalfUp), c.half_up);
    EXPECT_EQ(scale(c.value, 1, c.divisor, c.step, Rounding::Up), c.up);
}

const Rounded rounded[] = {
    {"exact", 10, 5, 1, 2, 2, 2},
    {"exact_negative", -10, 5, 1, -2, -2, -2},
    {"below_half", 9, 4, 1, 2, 2, 3},
    {"half", 10, 4, 1, 2, 3, 3},
    {"above_half", 11, 4, 1, 2, 3, 3},
    // Down is down, also below zero: a debt of 2,25 becomes one of 3.
    {"negative_nearest_above", -9, 4, 1, -3, -2, -2},
    {"negative_half", -10, 4, 1, -3, -2, -2},
    {"negative_nearest_below", -11, 4, 1, -3, -3, -2},
    {"negative_divisor", 9, -4, 1, -3, -2, -2},
    {"both_negative", -9, -4, 1, 2, 2, 3},
    {"odd_divisor_has_no_half", 4, 3, 1, 1, 1, 2},
    {"to_whole_euros", 1250, 1, 100, 1200, 1300, 1300},
    {"to_whole_euros_negative", -1250, 1, 100, -1300, -1200, -1200},
    {"one_cent_below_half", 1249, 1, 100, 1200, 1200, 1300},
    {"to_thousands", 1, 1, 100'000, 0, 0, 100'000},
    {"minus_a_bit", -1, 1, 100'000, -100'000, 0, 0},
    {"least", least, 1, 1, least, least, least},
    {"most", most, 1, 1, most, most, most},
};

INSTANTIATE_TEST_SUITE_P(Rounded, Scale, testing::ValuesIn(rounded), tests::named);

TEST(Scale, GivesNothingPastTheLimitsOrByZero) {
    EXPECT_EQ(scale(1, 1, 0, 1, Rounding::Down), std::nullopt);
    EXPECT_EQ(scale(0, 0, 0, 1, Rounding::Up), std::nullopt);
    EXPECT_EQ(scale(least, 1, -1, 1, Rounding::Down), std::nullopt);
    EXPECT_EQ(scale(most, most, 1, 1, Rounding::Down), std::nullopt);
    // The value fits, but the next multiple of ten above or below it does not.
    EXPECT_EQ(scale(most, 1, 1, 10, Rounding::Down), most - 7);
    EXPECT_EQ(scale(most, 1, 1, 10, Rounding::Up), std::nullopt);
    EXPECT_EQ(scale(least, 1, 1, 10, Rounding::Down), std::nullopt);
    EXPECT_EQ(scale(least, 1, 1, 10, Rounding::Up), least + 8);
    // Everything as large as it gets.
    EXPECT_EQ(scale(least, least, least, most, Rounding::Up), -most);
    EXPECT_EQ(scale(least, least, least, most, Rounding::Down), std::nullopt);
    EXPECT_EQ(scale(least, most, least, most, Rounding::HalfUp), most);
}

TEST(ScaleDeathTest, WantsAPositiveStep) {
    EXPECT_EXIT(scale(1, 1, 1, 0, Rounding::Down), testing::ExitedWithCode(70), "step > 0");
}

/// The same by another road: the multiples on both sides, and which of them is nearer.
Wide reference(Wide product, Wide by, Rounding rounding) {
    Wide steps = product / by;
    while (steps * by > product) --steps;
    while ((steps + 1) * by <= product) ++steps;
    const Wide below = product - steps * by;
    const Wide above = (steps + 1) * by - product;
    if (below == 0 || rounding == Rounding::Down) return steps;
    return rounding == Rounding::Up || above <= below ? steps + 1 : steps;
}

RC_GTEST_PROP(Scale, AgreesWithReference, (std::int64_t a, std::int64_t b)) {
    const auto divisor = *rc::gen::nonZero<std::int64_t>();
    const auto step = *rc::gen::element<std::int64_t>(1, 2, 3, 100, 100'000, 1'000'000);
    const auto rounding = *rc::gen::element(Rounding::Down, Rounding::Up, Rounding::HalfUp);
    const Wide sign = divisor < 0 ? -1 : 1;
    const Wide product = static_cast<Wide>(a) * b * sign;
    const Wide expected = reference(product, static_cast<Wide>(divisor) * sign * step, rounding);
    const auto actual = scale(a, b, divisor, step, rounding);
    if (expected * step > most || expected * step < least) {
        RC_ASSERT(!actual.has_value());
    } else {
        RC_ASSERT(actual.has_value());
        RC_ASSERT(static_cast<Wide>(*actual) == expected * step);
    }
}

RC_GTEST_PROP(Scale, IsExactWhereNothingIsLost, (std::int32_t quotient, std::int32_t b)) {
    const std::int64_t divisor = *rc::gen::nonZero<std::int32_t>();
    const std::int64_t a = divisor * quotient;
    const std::int64_t expected = std::int64_t{quotient} * b;
    RC_ASSERT(scale_exactly(a, b, divisor) == expected);
    RC_ASSERT(scale(a, b, divisor, 1, Rounding::Down) == expected);
    RC_ASSERT(scale(a, b, divisor, 1, Rounding::HalfUp) == expected);
    RC_ASSERT(scale(a, b, divisor, 1, Rounding::Up) == expected);
}

}  // namespace
}  // namespace engine::quantity
