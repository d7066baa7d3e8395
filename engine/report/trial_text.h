/// What worked examples showed, for the author of the rules.
#pragma once

#include "engine/evaluate/trial.h"
#include "engine/procedure/rehearsal.h"
#include "engine/report/answer_words.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace engine::report {

/// An example as it was tried: how it was judged, and where its events led.
struct Tried {
    const facts::Example& example;
    const evaluate::Trial& trial;
    const procedure::Rehearsal& rehearsal;

    bool passed() const {
        return trial.misses.empty() && rehearsal.refused.empty() && rehearsal.misses.empty();
    }
};

/// Whether the example came true, and where it did not, what came instead.
std::string trial_text(const Judged& judged, const Tried& tried, Language language);

/// What all examples of a run have shown. Rule sets share regulations, and a clause that one file
/// of examples leaves open another may settle.
class CoverageTable {
public:
    void add(const model::Model& model, const std::vector<evaluate::Coverage>& coverage);

    /// The clauses that no example has shown both ways, of regulations that have examples.
    std::string text(Language language) const;

private:
    struct Entry {
        std::string cited;
        bool made_true = false;
        bool made_false = false;
    };
    std::map<std::pair<text::Span, std::string>, Entry> entries_;  ///< By unit and sentence.
};

/// `3 van 4 voorbeelden kloppen`.
std::string tally_text(std::size_t passed, std::size_t run, Language language);

}  // namespace engine::report
