/// Why the log could not do what it was asked.
#pragma once

#include "engine/base/result.h"

namespace engine::store {

enum class Error {
    Busy,      ///< Others kept the log to themselves longer than `waiting_max`.
    Conflict,  ///< The dossier has other events by now than the caller knows: read it again.
    Earlier,   ///< Recorded before the event before it in its dossier.
    TooLarge,  ///< An event of more than `event_bytes_max`.
    Unlinked,  ///< Entries to restore that do not continue this log.
    NotALog,   ///< A file of something else.
    Newer,     ///< Written by a later version of this program.
    Damaged,   ///< A log, but its file is broken.
    ReadOnly,  ///< The file may not be written.
    Full,      ///< No room left on the disk.
    Cannot,    ///< Not there, not allowed, beyond a quota, or a disk that fails.
};

template <class T>
using Result = base::Result<T, Error>;

}  // namespace engine::store
