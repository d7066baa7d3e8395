/// Whether a term that nobody met can still be met. Not a door.
#pragma once

#include "engine/procedure/replay.h"

namespace engine::procedure {

/// The day on which the last way to a step that ends the term was cut off; nothing while there is
/// one, when the term was ended, and when its running out means something whoever acts.
std::optional<calendar::Date> lapsed(const model::Model& model,
                                     const Replay& replay,
                                     const Running& running);

}  // namespace engine::procedure
