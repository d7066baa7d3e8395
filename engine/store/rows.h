/// Entries, from rows of the file and to them.
#pragma once

#include "engine/store/sqlite.h"
#include "engine/store/store.h"

namespace engine::store {

std::int64_t milliseconds_of(Moment moment);

/// Of a row with all columns.
Entry entry_of(const Query& row);

/// Of a log without entries: position 0, and zeros.
Result<Head> head_of(Database& database);

Result<void> insert(Database& database, const Entry& entry);

}  // namespace engine::store
