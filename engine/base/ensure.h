/// What only a bug of ours can cause: checked always, also in release.
#pragma once

namespace engine::base {

/// Says where and what on stderr, then ends the process with exit code 70.
[[noreturn]] void fail(const char* condition, const char* file, int line);

}  // namespace engine::base

/// Our only macro. Never for what a user can cause: that is a diagnostic.
#define ENSURE(condition) \
    ((condition) ? void() : ::engine::base::fail(#condition, __FILE__, __LINE__))
