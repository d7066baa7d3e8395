/// The words of an answer: what a case comes to, and how each clause stands.
#pragma once

namespace engine::model {

/// Of a case as a whole, on the facts and judgements there are.
enum class Outcome {
    Inadmissible,     ///< No valid request at all.
    Incomplete,       ///< To be mended.
    Declined,         ///< Not taken up.
    Refuse,           ///< To be refused.
    Defer,            ///< To be decided later.
    MayRefuse,        ///< The organ chooses, with reasons.
    Grant,            ///< Nothing stands in the way.
    Admissible,       ///< A valid request, of which no rule says how it is decided.
    Complete,         ///< As Admissible, and nothing is lacking.
    JudgementNeeded,  ///< Hangs on judgements only.
    Undetermined,     ///< Hangs on facts that are not known.
    Contradictory,    ///< Rules of equal rank say different things.
};

/// Of one clause, as seen from the request: met is what helps it.
enum class Status {
    Met,
    NotMet,
    Unknown,          ///< A fact is not known.
    AwaitsJudgement,  ///< All facts it hangs on are known, a judgement is not.
    Disapplied,       ///< An exception sets it aside.
};

}  // namespace engine::model
