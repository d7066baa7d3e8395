/// What requests and worked examples are made of: facts, events, and what should come of them.
#pragma once

#include "engine/syntax/clause.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace engine::syntax {

struct DateLine {
    calendar::Date date;
    bool filed = false;  ///< `ingediend op …` instead of `op …`.
};
/// `het college laat artikel 2 buiten toepassing`: what was done with a hardship clause.
struct SetsAside {
    Name organ;
    std::vector<Reference> targets;
};
/// One line of a case: a fact, or a judgement or a use of a hardship clause with day and reasons.
struct Assertion {
    Span span;
    std::variant<ConditionId, SetsAside> said;
    std::optional<calendar::Date> date;
    std::optional<Quoted> reason;
};
/// `op 24 maart 2026: aanvullen, door de uitdager, met - …`.
struct Event {
    Span span;
    calendar::Date date;
    Name step;  ///< Or the filing.
    std::optional<Name> actor;
    std::optional<calendar::Duration> extension;
    bool agreed = false;
    bool with_reasons = false;
    std::vector<Assertion> assertions;
};
/// `een uitdaging met - …`; `given` when it opens with `gegeven`, as in an example.
struct Case {
    bool given = false;
    Name subject;
    std::vector<Assertion> assertions;
};
/// `gegeven de verordening "…"`.
struct GivenRegulation {
    Name subject;
    Quoted title;
};
struct Example {
    Quoted title;
};

enum class OutcomeWord {
    Inadmissible,
    Admissible,
    Incomplete,
    Complete,
    Declined,
    Refuse,
    MayRefuse,
    Defer,
    Grant,
    JudgementNeeded,
    Undetermined,
    Contradictory,
};
struct ExpectOutcome {
    OutcomeWord outcome = OutcomeWord::Undetermined;
};
struct ExpectStatus {
    enum class Status { Met, NotMet, Unknown, AwaitsJudgement, Disapplied };
    Reference unit;
    Status status = Status::Met;
    std::optional<Name> organ;  ///< With AwaitsJudgement.
};
/// `nodig is: het aantal steunbetuigingen is ten minste 50`, or only `nodig is: het budget`.
struct ExpectNeed {
    ExpressionId fact;
    std::optional<ConditionId> condition;
};
struct ExpectValue {
    ConditionId condition;
};
/// `de toestand [van bezwaar] is in behandeling`.
struct ExpectState {
    std::optional<Name> procedure;
    Name state;
};
/// `de stap weigeren is (niet) toegestaan`.
struct ExpectStep {
    Name step;
    bool allowed = true;
};
struct ExpectPenalty {
    std::int64_t cents = 0;
};
/// `de beslistermijn eindigt op 11 mei 2026, waarvan 13 dagen opgeschort`.
struct ExpectTermEnd {
    Name term;  ///< `beslistermijn`, or `termijn voor aanvullen`.
    calendar::Date last;
    std::optional<std::int64_t> suspended_days;
};
struct Expectation {
    Span span;
    std::variant<ExpectOutcome,
                 ExpectStatus,
                 ExpectNeed,
                 ExpectState,
                 ExpectStep,
                 ExpectPenalty,
                 ExpectTermEnd,
                 ExpectValue>
        kind;
};
struct Expected {
    std::vector<Expectation> expectations;
};

}  // namespace engine::syntax
