/// The file of a log: how it is told from other files, made, and brought up to date.
#pragma once

#include "engine/store/sqlite.h"

namespace engine::store {

/// Leaves a file of something else as it is.
Result<void> make_ready(Database& database);

}  // namespace engine::store
