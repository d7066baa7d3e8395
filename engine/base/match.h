/// One case for each alternative of a variant.
#pragma once

#include <utility>
#include <variant>

namespace engine::base {

template <class... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};

// clang 14, which lints and fuzzes, does not yet deduce aggregates on its own.
template <class... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

/// Calls the one case that takes the alternative `choice` now holds. There is no default case on
/// purpose: a new alternative must not compile until every `match` has decided what to do.
template <class Choice, class... Cases>
decltype(auto) match(Choice&& choice, Cases&&... cases) {
    return std::visit(Overloaded{std::forward<Cases>(cases)...}, std::forward<Choice>(choice));
}

}  // namespace engine::base
