/// Waiting for others, in turns that chance keeps fair.
#pragma once

namespace engine::store {

/// Sleeps a short while, unless `times_before` calls are all the patience there is: then it says
/// false. Everybody sleeps some other while each time, so that nobody keeps coming second.
bool wait(int times_before);

}  // namespace engine::store
