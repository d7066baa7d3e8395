#include "engine/facts/expectations.h"

#include "engine/base/match.h"
#include "engine/facts/places.h"
#include "engine/syntax/print.h"

namespace engine::facts {
namespace {

using text::Code;
using Relation = model::Comparison::Relation;

model::Outcome outcome_of(syntax::OutcomeWord word) {
    using From = syntax::OutcomeWord;
    using To = model::Outcome;
    switch (word) {
        case From::Inadmissible: return To::Inadmissible;
        case From::Admissible: return To::Admissible;
        case From::Incomplete: return To::Incomplete;
        case From::Complete: return To::Complete;
        case From::Declined: return To::Declined;
        case From::Refuse: return To::Refuse;
        case From::MayRefuse: return To::MayRefuse;
        case From::Defer: return To::Defer;
        case From::Grant: return To::Grant;
        case From::JudgementNeeded: return To::JudgementNeeded;
        case From::Undetermined: return To::Undetermined;
        case From::Contradictory: return To::Contradictory;
    }
    return To::Undetermined;
}

model::Status status_of(syntax::ExpectStatus::Status status) {
    using From = syntax::ExpectStatus::Status;
    using To = model::Status;
    switch (status) {
        case From::Met: return To::Met;
        case From::NotMet: return To::NotMet;
        case From::Unknown: return To::Unknown;
        case From::AwaitsJudgement: return To::AwaitsJudgement;
        case From::Disapplied: return To::Disapplied;
    }
    return To::Unknown;
}

}  // namespace

void Expectations::read(Example& made,
                        CourseReading& course,
                        const syntax::Expectation& expectation) {
    const text::Span span = expectation.span;
    const auto of_course = [&](const auto& it) -> Found {
        course.read(span, it);
        return std::nullopt;
    };
    Found found = base::match(
        expectation.kind,
        [](const syntax::ExpectOutcome& it) -> Found {
            return ExpectedOutcome{outcome_of(it.outcome)};
        },
        [&](const syntax::ExpectStatus& it) { return status(it); },
        [&](const syntax::ExpectNeed& it) { return need(it, span, made.given); },
        [&](const syntax::ExpectValue& it) { return value(it, span, made.given); },
        [&](const syntax::ExpectState& it) { return of_course(it); },
        [&](const syntax::ExpectTermEnd& it) { return of_course(it); },
        [&](const syntax::ExpectStep& it) { return of_course(it); },
        [&](const syntax::ExpectPenalty& it) { return of_course(it); });
    if (found) made.expectations.push_back({span, std::move(*found)});
}

// ---- values ------------------------------------------------------------------------------------

Expectations::Found Expectations::needed(const model::Named& named,
                                         text::Span span,
                                         ExpectedNeed need) {
    const auto follows = [&](const std::string& name) -> Found {
        sentences_.report(Code::NotAGivenFact, span, {name});
        return std::nullopt;
    };
    return base::match(
        named,
        [&](model::AttributeId id) -> Found {
            need.attribute = id;
            return need;
        },
        [&](model::DefinitionId id) { return follows(model_.definitions[id].chain.back()); },
        [&](model::ParameterId id) { return follows(model_.parameters[id].name); },
        [&](const model::Part& part) -> Found {
            sentences_.report(Code::NotAValue, span, {part.chain.back()});
            return std::nullopt;
        });
}

Expectations::Found Expectations::need(const syntax::ExpectNeed& it, text::Span span, Case& given) {
    if (!it.condition) {
        const auto named = sentences_.named(it.fact, given.subject);
        return named ? needed(*named, span, {}) : std::nullopt;
    }
    const auto said = sentences_.statement(*it.condition, given);
    if (!said) return std::nullopt;
    if (said->negated && !said->yes_no) {
        sentences_.report(Code::NotAStatement, span);
        return std::nullopt;
    }
    const std::int64_t value = said->negated ? 1 - said->value : said->value;
    return needed(said->named, span, {.attribute = {}, .relation = said->relation, .value = value});
}

Expectations::Found Expectations::value(const syntax::ExpectValue& it,
                                        text::Span span,
                                        Case& given) {
    const auto said = sentences_.statement(it.condition, given);
    if (!said) return std::nullopt;
    if (const auto* id = std::get_if<model::DefinitionId>(&said->named)) {
        return ExpectedValue{*id, said->relation, said->value, said->negated};
    }
    sentences_.report(Code::NotAStatement, span);
    return std::nullopt;
}

// ---- places ------------------------------------------------------------------------------------

Expectations::Found Expectations::status(const syntax::ExpectStatus& it) {
    ExpectedStatus expected{units_of(it.unit), status_of(it.status), {}};
    if (it.organ) {
        const auto organ = sentences_.organ(*it.organ);
        if (!organ) return std::nullopt;
        expected.organ = *organ;
    }
    if (expected.units.empty()) return std::nullopt;
    return expected;
}

std::optional<model::RegulationId> Expectations::regulation_of(const syntax::Reference& reference) {
    if (!reference.regulation) return regulation_;
    const syntax::Name& name = *reference.regulation;
    const auto found = regulation_named(model_, name.text);
    if (!found) sentences_.report_unknown_regulation(name.span, name.text);
    return found;
}

std::vector<model::UnitId> Expectations::units_of(const syntax::Reference& reference) {
    const auto regulation = regulation_of(reference);
    if (!regulation) return {};
    const std::string& title = model_.regulations[*regulation].title;
    auto units = units_at(model_, title, reference.place);
    if (units.empty()) {
        sentences_.report(
            Code::UnknownPlace, reference.span, {syntax::print_reference(reference), title});
    }
    return units;
}

}  // namespace engine::facts
