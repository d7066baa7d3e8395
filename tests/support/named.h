/// Names for the rows of a table of test cases.
#pragma once

namespace tests {

/// For INSTANTIATE_TEST_SUITE_P: calls each row by its own `name`.
inline constexpr auto named = [](const auto& test) { return test.param.name; };

}  // namespace tests
