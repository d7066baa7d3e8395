/// Every kind of thing there is to say about a text, with the code that never changes.
#pragma once

#include <array>
#include <string_view>

namespace engine::text {

enum class Code {
    Unexpected,  ///< Arguments: the word (empty at the end), then what could stand there.
    ImpossibleDate,
    UnkeepableNumber,
    MixedJunction,
    TooDeep,
    BadBytes,
    MissingPeriod,
    MissingMark,  ///< Argument: the mark that could stand there.
};

struct CodeEntry {
    Code code;
    std::string_view name;  ///< As people see it.
};

/// In the order of the enumeration.
inline constexpr std::array codes{
    CodeEntry{Code::Unexpected, "WT0101"},
    CodeEntry{Code::ImpossibleDate, "WT0102"},
    CodeEntry{Code::UnkeepableNumber, "WT0103"},
    CodeEntry{Code::MixedJunction, "WT0104"},
    CodeEntry{Code::TooDeep, "WT0105"},
    CodeEntry{Code::BadBytes, "WT0106"},
    CodeEntry{Code::MissingPeriod, "WT0107"},
    CodeEntry{Code::MissingMark, "WT0108"},
};

constexpr std::string_view name_of(Code code) {
    return codes.at(static_cast<std::size_t>(code)).name;
}

}  // namespace engine::text
