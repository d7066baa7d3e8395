/// A case with what should come out of it.
#pragma once

#include "engine/facts/case.h"
#include "engine/facts/happening.h"

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace engine::facts {

struct ExpectedOutcome {
    model::Outcome outcome = model::Outcome::Undetermined;
};
struct ExpectedStatus {
    std::vector<model::UnitId> units;  ///< The place in every version.
    model::Status status = model::Status::Met;
    model::OrganId organ;  ///< With AwaitsJudgement; may be not valid.
};
/// Without a relation: the fact or judgement is needed, whatever it must be.
struct ExpectedNeed {
    model::AttributeId attribute;
    std::optional<model::Comparison::Relation> relation;
    std::int64_t value = 0;
};
/// `de vereiste steun is 50`, `de uitdaging is (niet) kleinschalig`.
struct ExpectedValue {
    model::DefinitionId definition;
    model::Comparison::Relation relation = model::Comparison::Relation::Equal;
    std::int64_t value = 0;
    bool negated = false;
};

struct Expectation {
    text::Span span;
    std::variant<ExpectedOutcome, ExpectedStatus, ExpectedNeed, ExpectedValue> kind;
};

/// `op 24 maart 2026: aanvullen, door de uitdager, met - …`: what happened, and what is known from
/// then on. Its texts are those of the case.
struct Event {
    text::Span span;
    Happening happening;
    std::vector<std::pair<model::AttributeId, Fact>> learnt = {};
    std::vector<SetAside> set_aside = {};
};

/// `de toestand is in behandeling`, `de toestand van bezwaar is …`.
struct ExpectedState {
    model::ProcedureId procedure;
    model::StateId state;
};
/// `de beslistermijn eindigt op 11 mei 2026, waarvan 13 dagen opgeschort`.
struct ExpectedTermEnd {
    model::TermId term;
    calendar::Date last;
    std::optional<std::int64_t> suspended_days;
};
/// `de stap weigeren is (niet) toegestaan`, on the day that is looked at.
struct ExpectedStep {
    model::StepId step;
    bool allowed = true;
};
/// `de dwangsom is € 1.442`.
struct ExpectedPenalty {
    std::int64_t cents = 0;
};

/// What should have become of the case on the day that is looked at; the rest is expected of how it
/// is judged.
struct CourseExpectation {
    text::Span span;
    std::variant<ExpectedState, ExpectedTermEnd, ExpectedStep, ExpectedPenalty> kind;
};

struct Example {
    std::string title;
    text::Span span;
    Case given;
    std::vector<Expectation> expectations;
    std::vector<Event> events = {};  ///< In the order of the text; may be empty.
    calendar::Date day = {};         ///< On which is looked; without events the reference date.
    std::vector<CourseExpectation> course = {};
};

}  // namespace engine::facts
