/// Colour for those who see it: every colour is nothing at all where there is none.
#pragma once

#include <string_view>

namespace engine::report {

struct Paint {
    bool on = false;

    constexpr std::string_view bold() const { return on ? "\x1b[1m" : ""; }
    constexpr std::string_view red() const { return on ? "\x1b[31m" : ""; }
    constexpr std::string_view yellow() const { return on ? "\x1b[33m" : ""; }
    constexpr std::string_view plain() const { return on ? "\x1b[0m" : ""; }
};

}  // namespace engine::report
