#include "engine/store/waiting.h"

#include "engine/store/store.h"

#include <random>
#include <thread>

namespace engine::store {
namespace {

using Clock = std::chrono::steady_clock;

/// A part of a commit to a quick disk: who sleeps longer keeps missing the moment between two.
constexpr std::chrono::microseconds sleep_max{50};

}  // namespace

bool wait(int times_before) {
    // By a clock: sleeps this short take as long again as the system likes.
    thread_local Clock::time_point start;
    if (times_before == 0) start = Clock::now();
    if (Clock::now() - start >= waiting_max) return false;
    thread_local std::minstd_rand dice(std::random_device{}());
    std::uniform_int_distribution<std::int64_t> duration(0, sleep_max.count());
    std::this_thread::sleep_for(std::chrono::microseconds(duration(dice)));
    return true;
}

}  // namespace engine::store
