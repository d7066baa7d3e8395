#include "engine/evaluate/compute.h"

#include "tests/support/named.h"

#include <gtest/gtest.h>
#include <limits>

namespace engine::evaluate {
namespace {

using Op = Instruction::Op;

constexpr Cell yes = {State::Known, 1};
constexpr Cell no = {State::Known, 0};
constexpr Cell absent = {State::Absent, 0};
constexpr Cell awaits = {State::Awaits, 0};
constexpr Cell unknown = {State::Unknown, 0};
constexpr Cell overflow = {State::Overflow, 0};
constexpr Cell conflict = {State::Conflict, 0};

constexpr std::int64_t one = quantity::millionths_per_one;
constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();

constexpr Cell is(std::int64_t value) {
    return {State::Known, value};
}

/// The instruction over those cells: a, b and all of them as operands.
Cell result(Instruction instruction, const std::vector<Cell>& over) {
    Program program;
    std::vector<std::int64_t> values;
    std::vector<State> states;
    for (const Cell& cell : over) {
        program.operands.push_back(static_cast<Slot>(values.size()));
        values.push_back(cell.value);
        states.push_back(cell.state);
    }
    program.values = {3, 5};
    instruction.a = 0;
    instruction.b = 1;
    instruction.last = instruction.op == Op::OneOf ? 2 : static_cast<Slot>(over.size());
    return computed(program, instruction, {values.data(), states.data()});
}

struct Row {
    std::string name;
    Instruction instruction;
    std::vector<Cell> over;
    Cell expected;
};

class Compute : public testing::TestWithParam<Row> {};

TEST_P(Compute, Gives) {
    EXPECT_EQ(result(GetParam().instruction, GetParam().over), GetParam().expected);
}

const Instruction every = {.op = Op::Every};
const Instruction some = {.op = Op::Some};
const Instruction negation = {.op = Op::Not};

const Row truth[] = {
    {"every_of_none", every, {}, yes},
    {"every_of_true", every, {yes, yes}, yes},
    {"every_with_false_beside_unknown", every, {unknown, no}, no},
    {"every_with_false_beside_error", every, {conflict, no}, no},
    {"every_with_unknown", every, {yes, unknown}, unknown},
    {"every_with_judgement", every, {yes, awaits}, awaits},
    {"every_with_judgement_and_fact", every, {awaits, unknown}, unknown},
    {"every_with_error_is_that_error", every, {overflow, unknown, yes}, overflow},
    {"every_with_two_errors", every, {conflict, overflow}, conflict},
    {"every_with_absent", every, {yes, absent}, no},
    {"some_of_none", some, {}, no},
    {"some_of_false", some, {no, no}, no},
    {"some_with_true_beside_unknown", some, {unknown, yes}, yes},
    {"some_with_true_beside_error", some, {overflow, yes}, yes},
    {"some_with_unknown", some, {no, unknown}, unknown},
    {"some_with_judgement", some, {awaits, no}, awaits},
    {"some_with_absent", some, {absent, no}, no},
    {"not_true", negation, {yes}, no},
    {"not_false", negation, {no}, yes},
    {"not_unknown", negation, {unknown}, unknown},
    {"not_absent", negation, {absent}, yes},
    {"not_error", negation, {conflict}, conflict},
};
INSTANTIATE_TEST_SUITE_P(Truth, Compute, testing::ValuesIn(truth), tests::named);

const Row comparing[] = {
    {"equal", {.op = Op::Equal}, {is(3), is(3)}, yes},
    {"not_equal", {.op = Op::Equal}, {is(3), is(4)}, no},
    {"less", {.op = Op::Less}, {is(3), is(4)}, yes},
    {"not_less", {.op = Op::Less}, {is(3), is(3)}, no},
    {"at_most", {.op = Op::AtMost}, {is(3), is(3)}, yes},
    {"not_at_most", {.op = Op::AtMost}, {is(4), is(3)}, no},
    {"more", {.op = Op::More}, {is(4), is(3)}, yes},
    {"not_more", {.op = Op::More}, {is(3), is(3)}, no},
    {"at_least", {.op = Op::AtLeast}, {is(3), is(3)}, yes},
    {"not_at_least", {.op = Op::AtLeast}, {is(2), is(3)}, no},
    {"absent_left", {.op = Op::Equal}, {absent, is(3)}, no},
    {"absent_right", {.op = Op::AtLeast}, {unknown, absent}, no},
    {"both_absent", {.op = Op::Equal}, {absent, absent}, no},
    {"unknown_side", {.op = Op::Less}, {is(3), unknown}, unknown},
    {"awaited_side", {.op = Op::Less}, {is(3), awaits}, awaits},
    {"error_side", {.op = Op::Less}, {overflow, unknown}, overflow},
    {"one_of", {.op = Op::OneOf}, {is(5)}, yes},
    {"none_of", {.op = Op::OneOf}, {is(4)}, no},
    {"one_of_absent", {.op = Op::OneOf}, {absent}, no},
    {"one_of_unknown", {.op = Op::OneOf}, {unknown}, unknown},
    {"known", {.op = Op::Known}, {is(0)}, yes},
    {"known_absent", {.op = Op::Known}, {absent}, no},
    {"known_unknown", {.op = Op::Known}, {unknown}, no},
    {"known_error", {.op = Op::Known}, {overflow}, no},
    {"presumed", {.op = Op::Presume, .immediate = 7}, {unknown}, is(7)},
    {"presumed_but_said", {.op = Op::Presume, .immediate = 7}, {is(6)}, is(6)},
    {"presumed_but_absent", {.op = Op::Presume, .immediate = 7}, {absent}, absent},
};
INSTANTIATE_TEST_SUITE_P(Comparing, Compute, testing::ValuesIn(comparing), tests::named);

const std::int64_t day = calendar::days_of(
    calendar::Date{std::chrono::year(2026), std::chrono::January, std::chrono::day(31)});
const auto up = quantity::Rounding::Up;
const auto half = quantity::Rounding::HalfUp;

const Row reckoning[] = {
    {"plus", {.op = Op::Plus}, {is(3), is(4)}, is(7)},
    {"plus_too_large", {.op = Op::Plus}, {is(most), is(1)}, overflow},
    {"plus_absent", {.op = Op::Plus}, {is(3), absent}, absent},
    {"plus_absent_beside_unknown", {.op = Op::Plus}, {unknown, absent}, absent},
    {"plus_error", {.op = Op::Plus}, {unknown, conflict}, conflict},
    {"minus", {.op = Op::Minus}, {is(3), is(4)}, is(-1)},
    {"minus_too_small", {.op = Op::Minus}, {is(-most), is(2)}, overflow},
    {"times", {.op = Op::Times}, {is(7), is(3 * one)}, is(21)},
    {"times_half_a_cent", {.op = Op::Times}, {is(7), is(one / 2)}, overflow},
    {"times_too_large", {.op = Op::Times}, {is(most), is(2 * one)}, overflow},
    {"share", {.op = Op::Share, .direction = up, .immediate = 25 * one}, {is(10)}, is(3)},
    {"share_in_steps",
     {.op = Op::Share, .direction = up, .immediate = 25 * one, .step = 100},
     {is(410)},
     is(200)},
    {"quotient", {.op = Op::Quotient, .direction = half}, {is(7), is(2 * one)}, is(4)},
    {"divided_by_zero", {.op = Op::Quotient}, {is(7), is(0)}, overflow},
    {"round", {.op = Op::Round, .direction = half, .step = 100}, {is(150)}, is(200)},
    {"round_unknown", {.op = Op::Round}, {unknown}, unknown},
    {"month_later",
     {.op = Op::Shift, .unit = calendar::Unit::Month, .immediate = 1},
     {is(day)},
     is(day + 28)},
    {"working_days_need_a_calendar",
     {.op = Op::Shift, .unit = calendar::Unit::WorkingDay, .immediate = 1},
     {is(day)},
     overflow},
};
INSTANTIATE_TEST_SUITE_P(Reckoning, Compute, testing::ValuesIn(reckoning), tests::named);

const Instruction choose = {.op = Op::Choose};
const Instruction override = {.op = Op::Override};

const Row choosing[] = {
    {"row", choose, {no, is(1), yes, is(2)}, is(2)},
    {"row_beside_unknown", choose, {unknown, is(1), yes, is(2)}, is(2)},
    {"no_row", choose, {no, is(1), no, is(2)}, unknown},
    {"rows_that_agree", choose, {unknown, is(2), no, is(1), unknown, is(2)}, is(2)},
    {"rows_that_differ", choose, {unknown, is(1), unknown, is(2)}, unknown},
    {"rows_that_await", choose, {awaits, is(1), awaits, is(2)}, awaits},
    {"row_without_value", choose, {yes, unknown}, unknown},
    {"row_that_is_absent", choose, {yes, absent}, absent},
    {"row_behind_an_error", choose, {overflow, is(1), no, is(2)}, is(1)},
    {"base", override, {no, is(1), is(9)}, is(9)},
    {"arm", override, {yes, is(1), is(9)}, is(1)},
    {"arm_hides_the_base", override, {yes, is(1), unknown}, is(1)},
    {"arms_that_agree", override, {yes, is(1), yes, is(1), is(9)}, is(1)},
    {"arms_that_differ", override, {yes, is(1), yes, is(2), is(9)}, conflict},
    {"arms_one_unknown", override, {yes, is(1), yes, unknown, is(9)}, unknown},
    {"arms_one_wrong", override, {yes, is(1), yes, overflow, is(9)}, overflow},
    {"arm_absent_differs", override, {yes, is(1), yes, absent, is(9)}, conflict},
    {"perhaps_the_same", override, {unknown, is(9), is(9)}, is(9)},
    {"perhaps_another", override, {unknown, is(1), is(9)}, unknown},
    {"perhaps_another_judgement", override, {awaits, is(1), is(9)}, awaits},
    {"perhaps_a_conflict", override, {yes, is(1), unknown, is(2), is(9)}, unknown},
    {"perhaps_beside_the_base", override, {yes, is(1), unknown, is(1), is(9)}, is(1)},
    {"certainly_a_conflict", override, {yes, is(1), yes, is(2), unknown, is(1), is(9)}, conflict},
};
INSTANTIATE_TEST_SUITE_P(Choosing, Compute, testing::ValuesIn(choosing), tests::named);

}  // namespace
}  // namespace engine::evaluate
