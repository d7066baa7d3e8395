/// Which clauses the examples of a run have shown both ways.
#pragma once

#include "engine/evaluate/trial.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace engine::report {

/// Rule sets share regulations, and a clause that one file of examples leaves open another may
/// settle.
class CoverageTable {
public:
    struct Entry {
        text::Span span;         ///< Of the unit.
        std::string regulation;  ///< Its title.
        std::string place;       ///< In full: `artikel 3, lid 1`.
        std::string cited;       ///< `Verordening uitdaagrecht Proefstad art. 3 lid 1`.
        std::string sentence;
        bool made_true = false;
        bool made_false = false;
    };

    void add(const model::Model& model, const std::vector<evaluate::Coverage>& coverage);

    std::size_t size() const { return entries_.size(); }

    /// The clauses that no example has shown both ways, of regulations that have examples.
    std::vector<Entry> open() const;

private:
    std::map<std::pair<text::Span, std::string>, Entry> entries_;  ///< By unit and sentence.
};

}  // namespace engine::report
