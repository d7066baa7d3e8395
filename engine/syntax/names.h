/// The names that a text declares or may use: what the reader takes for one word.
#pragma once

#include <set>
#include <string>

namespace engine::syntax {

struct Names {
    std::set<std::string> terms;  ///< Of concepts, facts, terms …: wherever they stand.
    /// Of states and steps, which may be made of words that mean something else elsewhere
    /// (`in behandeling`, `aan te vullen`): only where a procedure is spoken of.
    std::set<std::string> acts;
    friend bool operator==(const Names&, const Names&) = default;
    friend auto operator<=>(const Names&, const Names&) = default;

    void add(const Names& more) {
        terms.insert(more.terms.begin(), more.terms.end());
        acts.insert(more.acts.begin(), more.acts.end());
    }
};

}  // namespace engine::syntax
