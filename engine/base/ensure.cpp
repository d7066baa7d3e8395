#include "engine/base/ensure.h"

#include <cstdio>
#include <cstdlib>

namespace engine::base {

void fail(const char* condition, const char* file, int line) {
    std::fprintf(stderr, "wijkwet: internal error: %s (%s:%d)\n", condition, file, line);
    constexpr int internal_error = 70;
    std::_Exit(internal_error);
}

}  // namespace engine::base
