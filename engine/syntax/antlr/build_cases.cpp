#include "engine/syntax/antlr/builder.h"

namespace engine::syntax {
namespace {

OutcomeWord outcome_of(P::OutcomeContext& outcome) {
    const bool no = outcome.NIET() != nullptr;
    if (outcome.ONTVANKELIJK() != nullptr) {
        return no ? OutcomeWord::Inadmissible : OutcomeWord::Admissible;
    }
    if (outcome.VOLLEDIG() != nullptr) return OutcomeWord::Complete;
    if (outcome.TOEWIJSBAAR() != nullptr) return OutcomeWord::Grant;
    if (outcome.GEWEIGERD() != nullptr) return OutcomeWord::MayRefuse;
    if (outcome.WEIGEREN() != nullptr) return OutcomeWord::Refuse;
    if (outcome.VULLEN() != nullptr) return OutcomeWord::Incomplete;
    if (outcome.HOUDEN() != nullptr) return OutcomeWord::Defer;
    if (outcome.BEHANDELING() != nullptr) return OutcomeWord::Declined;
    if (outcome.OORDEEL() != nullptr) return OutcomeWord::JudgementNeeded;
    return outcome.ONBEPAALD() != nullptr ? OutcomeWord::Undetermined : OutcomeWord::Contradictory;
}

}  // namespace

Case Builder::assertions(bool given, P::NameContext& subject, P::AssertionsContext& list) {
    Case result{given, name(subject, Determiner::Een), {}};
    for (auto* part : list.assertion()) {
        Assertion line{span(*part), condition(*part->condition()), {}, quoted_if(part->STRING())};
        if (part->DATE() != nullptr) line.date = date(*part->DATE());
        result.assertions.push_back(std::move(line));
    }
    return result;
}

Expectation Builder::expectation(P::ExpectationContext& expectation) {
    const Span place = span(expectation);
    if (auto* outcome = as<P::ExpectOutcomeContext>(&expectation)) {
        return {place, ExpectOutcome{outcome_of(*outcome->outcome())}};
    }
    if (auto* unit = as<P::ExpectStatusContext>(&expectation)) {
        using Status = ExpectStatus::Status;
        auto& said = *unit->status();
        ExpectStatus result{reference(*unit->reference()), Status::Met, {}};
        if (said.NIET() != nullptr) result.status = Status::NotMet;
        if (said.ONBEKEND() != nullptr) result.status = Status::Unknown;
        if (said.BUITEN() != nullptr) result.status = Status::Disapplied;
        if (said.actor() != nullptr) {
            result.status = Status::AwaitsJudgement;
            result.organ = actor(*said.actor());
        }
        return {place, std::move(result)};
    }
    if (auto* need = as<P::ExpectNeedContext>(&expectation)) {
        const ExpressionId fact = leading(*need->leading());
        ExpectNeed result{fact, {}};
        if (need->predicate() != nullptr)
            result.condition = predicate(fact, *need->predicate(), place);
        return {place, std::move(result)};
    }
    auto& value = *as<P::ExpectValueContext>(&expectation);
    return {place, ExpectValue{condition(*value.condition())}};
}

void Builder::add_example(P::BlockContext& block) {
    const Span place = span(block);
    if (auto* example = as<P::ExampleBlockContext>(&block)) {
        return add_block(place, Example{quoted(*example->STRING())});
    }
    if (auto* day = as<P::DateBlockContext>(&block)) {
        if (const auto read = date(*day->DATE())) add_block(place, DateLine{*read, false});
        return;
    }
    if (auto* filed = as<P::FiledBlockContext>(&block)) {
        if (const auto read = date(*filed->DATE())) add_block(place, DateLine{*read, true});
        return;
    }
    if (auto* expected = as<P::ExpectedBlockContext>(&block)) {
        Expected result;
        for (auto* part : expected->expectations()->expectation()) {
            result.expectations.push_back(expectation(*part));
        }
        return add_block(place, std::move(result));
    }
    add_rule(block);
}

}  // namespace engine::syntax
