/// Waiting for others, in turns that chance keeps fair.
#pragma once

namespace engine::store {

/// Sleeps a short while, unless `waiting_max` has passed since the call with no times before: then
/// it says false. Everybody sleeps some other while each time, so that nobody keeps coming second.
bool wait(int times_before);

}  // namespace engine::store
