/// What the process tells its caller. Scripts rely on these numbers.
#pragma once

namespace cli {

enum class Exit {
    Done = 0,
    Findings = 1,    ///< The command ran; the text is not in order.
    Usage = 2,       ///< The command line makes no sense.
    Unreadable = 3,  ///< An input cannot be read.
    NotFound = 4,    ///< There is no such code or dossier.
    Refused = 5,     ///< The rules do not allow the step.
    Database = 6,    ///< The file with dossiers is busy, damaged or closed to us.
};

}  // namespace cli
