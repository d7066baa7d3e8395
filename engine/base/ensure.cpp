#include "engine/base/ensure.h"

#include <cstdio>
#include <cstdlib>

namespace engine::base {

void fail(const char* condition, const char* file, int line) {
    std::fprintf(stderr, "wijkwet: internal error: %s (%s:%d)\n", condition, file, line);
#ifdef WIJKWET_FUZZ
    std::abort();  // A fuzzer keeps the text that leads to this, not the one that leads to an exit.
#else
    constexpr int internal_error = 70;
    std::_Exit(internal_error);
#endif
}

}  // namespace engine::base
