/// A value, or the reason why there is none.
#pragma once

#include <tl/expected.hpp>

namespace engine::base {

/// The name that C++23 gives it; `E` is small plain data, never a sentence for people.
template <class T, class E>
using Result = tl::expected<T, E>;

using tl::unexpected;

}  // namespace engine::base
