/// A rule set from texts in a test: read, resolved, and what was found wrong.
#pragma once

#include "engine/model/model.h"
#include "engine/syntax/tree.h"
#include "engine/text/diagnostic.h"

#include <initializer_list>
#include <memory>
#include <ostream>
#include <string>
#include <vector>

namespace tests {

/// One diagnostic as a test compares it: the code, the words it stands at, its arguments.
struct Found {
    std::string code;
    std::string at;
    std::vector<std::string> arguments;
    friend bool operator==(const Found&, const Found&) = default;
    friend std::ostream& operator<<(std::ostream& out, const Found& found);
};

struct RuleSet {
    engine::text::SourceFiles files;
    std::vector<engine::syntax::Tree> trees;
    engine::model::Model model;
    engine::text::Diagnostics diagnostics;

    std::vector<Found> found() const;
    /// The codes alone, in order.
    std::vector<std::string> codes() const;
};

/// The texts are one rule set; each may use the names of all.
RuleSet rule_set(const std::vector<std::string>& texts);

/// A text without its indentation, for raw strings.
std::string unindented(std::string_view text);

}  // namespace tests
