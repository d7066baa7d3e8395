#include "engine/store/waiting.h"

#include "engine/store/store.h"

#include <random>
#include <thread>

namespace engine::store {
namespace {

/// Some half of a commit to a quick disk: who sleeps longer keeps missing the moment between two.
constexpr std::chrono::microseconds sleep_max{200};
constexpr auto times_max = 2 * waiting_max / sleep_max;

}  // namespace

bool wait(int times_before) {
    if (times_before >= times_max) return false;
    thread_local std::minstd_rand dice(std::random_device{}());
    std::uniform_int_distribution<std::int64_t> duration(0, sleep_max.count());
    std::this_thread::sleep_for(std::chrono::microseconds(duration(dice)));
    return true;
}

}  // namespace engine::store
