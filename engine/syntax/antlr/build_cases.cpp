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

std::vector<Assertion> Builder::assertions(P::AssertionsContext& list) {
    std::vector<Assertion> result;
    for (auto* part : list.assertion()) {
        Assertion line{span(*part), said(*part), {}, quoted_if(part->STRING())};
        if (part->DATE() != nullptr) line.date = date(*part->DATE());
        result.push_back(std::move(line));
    }
    return result;
}

std::variant<ConditionId, SetsAside> Builder::said(P::AssertionContext& line) {
    auto* aside = line.setsAside();
    if (aside == nullptr) return condition(*line.condition());
    return SetsAside{actor(*aside->actor()), references(*aside->references())};
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
    if (auto course = expected_of_course(expectation)) return std::move(*course);
    auto& value = *as<P::ExpectValueContext>(&expectation);
    return {place, ExpectValue{condition(*value.condition())}};
}

std::optional<Expectation> Builder::expected_of_course(P::ExpectationContext& expectation) {
    const Span place = span(expectation);
    if (auto* state = as<P::ExpectStateContext>(&expectation)) {
        ExpectState result{{}, name(*state->name().back())};
        if (state->VAN() != nullptr) {
            const auto article =
                determiner_of(state->DE().size() > 1 ? state->DE(1) : nullptr, state->HET());
            result.procedure = name(*state->name(0), article);
        }
        return Expectation{place, std::move(result)};
    }
    if (auto* step = as<P::ExpectStepContext>(&expectation)) {
        return Expectation{place, ExpectStep{name(*step->name()), step->NIET() == nullptr}};
    }
    if (auto* penalty = as<P::ExpectPenaltyContext>(&expectation)) {
        return Expectation{place, ExpectPenalty{cents(*penalty->MONEY()).value_or(0)}};
    }
    auto* end = as<P::ExpectTermEndContext>(&expectation);
    if (end == nullptr) return std::nullopt;
    ExpectTermEnd result{name(*end->name(), Determiner::De), {}, {}};
    if (end->TERMIJN() != nullptr) result.term.text = "termijn voor " + result.term.text;
    if (const auto last = date(*end->DATE())) result.last = *last;
    if (end->NUMBER() != nullptr) result.suspended_days = count(*end->NUMBER());
    return Expectation{place, std::move(result)};
}

void Builder::add_example(P::BlockContext& block) {
    const Span place = span(block);
    if (auto* example = as<P::ExampleBlockContext>(&block)) {
        return add_block(place, Example{quoted(*example->STRING())});
    }
    if (auto* day = as<P::DateBlockContext>(&block)) {
        if (day->event() == nullptr) {
            if (const auto read = date(*day->DATE())) add_block(place, DateLine{*read, false});
        } else if (auto happened = event(*day)) {
            add_block(place, std::move(*happened));
        }
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
    add_procedure(block);
}

}  // namespace engine::syntax
