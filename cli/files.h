/// Rule files from disk, read and parsed with the names that their folders declare.
#pragma once

#include "cli/exit.h"
#include "engine/report/words.h"
#include "engine/syntax/parse.h"
#include "engine/text/diagnostic.h"

#include <ostream>
#include <string>
#include <vector>

namespace cli {

struct Texts {
    engine::text::SourceFiles files;
    std::vector<engine::syntax::Tree> trees;  ///< One for each asked file, in its order.
    engine::text::Diagnostics diagnostics;    ///< By file and place.
};

/// Reads the files, and of folders every `.wijk` below them. Names come from these files and from
/// the others in their folders. What cannot be opened is said on `err`; then there is no result.
bool read_texts(const std::vector<std::string>& paths,
                engine::report::Language language,
                Texts& texts,
                std::ostream& err);

/// Writes all diagnostics; the exit code that follows from them.
Exit report(const Texts& texts, engine::report::Language language, std::ostream& err);

}  // namespace cli
