/// A small rule set with a fact of every type, and cases that are read against it.
#pragma once

#include "engine/facts/read.h"
#include "tests/support/rule_set.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tests {

/// What a text came to: cases, examples, and what was found wrong in it.
struct Facts {
    RuleSet rules;
    std::vector<engine::facts::Case> cases;
    std::vector<engine::facts::Example> examples;

    /// The fact as it was read, by the names of its chain: `uitdager.naam`.
    const engine::facts::Fact& fact(std::string_view chain) const;
    /// As Wijktaal would write it; `onbekend` or `ontbreekt` when there is no value.
    std::string shown(std::string_view chain) const;
};

/// The texts of the small rule set.
std::vector<std::string> small_texts();

/// A text of Wijktaal with requests or examples, read against the small rule set.
Facts read_wijktaal(const std::string& text);

/// A request about an uitdaging, of which these are the statements, with `;` between them.
Facts read_statements(const std::string& statements);

/// A case in JSON, read against the small rule set.
Facts read_json_case(const std::string& json);

}  // namespace tests
