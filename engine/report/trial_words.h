/// What an example expected, and what came in its place.
#pragma once

#include "engine/evaluate/trial.h"
#include "engine/procedure/rehearsal.h"
#include "engine/report/answer_words.h"

#include <string>
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

/// Something that an example says, and whether it came true.
struct Checked {
    enum class Kind { Event, Outcome, Status, Need, Value, State, TermEnd, Step, Penalty };
    Kind kind = Kind::Event;
    text::Span span;
    std::string wanted;  ///< As the author wrote it, on one line.
    bool met = true;
    std::string found = {};  ///< Of what is not met: what came instead.
};

/// The events of an example, which are met when they were allowed, and its expectations; in the
/// order of the text.
std::vector<Checked> checked(const Judged& judged, const Tried& tried, Language language);

}  // namespace engine::report
