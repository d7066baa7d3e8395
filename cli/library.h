/// The rule files that were given, each with all that it has to be read with.
#pragma once

#include "cli/shelf.h"
#include "engine/syntax/parse.h"
#include "engine/text/diagnostic.h"

#include <deque>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace cli {

/// One given file and, transitively, what it uses, what it stands on and what its examples or
/// request are about. A file comes after what it uses, the given one last.
struct Closure {
    engine::text::FileId root;
    std::vector<engine::text::FileId> files;
    /// One for each of `files`; empty for a case in JSON.
    std::vector<const engine::syntax::Tree*> trees;
};

struct RuleSet {
    engine::text::SourceFiles files;  ///< All that was read, the given ones first.
    std::deque<engine::syntax::Tree> trees;
    std::vector<Closure> closures;  ///< One for each given file, in their order.
    /// By file; what is missing first, because that changes how the rest reads, then by place.
    engine::text::Diagnostics diagnostics;
    std::vector<Refused> refused;  ///< Given, and not to be read: then there are no closures.
    std::vector<Refused> skipped;  ///< Looked into for a title, and not to be read.
};

/// Of folders among the paths every rule file below them is given. Titles are looked up in the
/// folder of the given file, then in that of the file that uses them, then below `library`.
RuleSet load(const std::vector<std::string>& paths,
             const std::optional<std::filesystem::path>& library);

/// The same of texts that are not on the disk: one rule set, in the order in which they are read.
RuleSet kept(const std::vector<engine::text::SourceFile>& files);

/// By file, then what is missing, then by place; each said once.
void put_in_order(engine::text::Diagnostics& diagnostics);

}  // namespace cli
