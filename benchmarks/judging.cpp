#include "benchmarks/generated.h"
#include "benchmarks/requests.h"
#include "engine/evaluate/answer.h"
#include "engine/report/answer_text.h"
#include "engine/report/phrases.h"

#include <benchmark/benchmark.h>

namespace benchmarks {
namespace {

using namespace engine;

constexpr std::size_t request_count = 1'000;

const Rules& rules_by_hand() {
    static const Rules rules = rules_of(regulation_by_hand());
    return rules;
}

const std::vector<Request>& requests() {
    static const auto made = requests_by_chance(request_count);
    return made;
}

std::vector<facts::Case> cases_of(const Rules& rules) {
    std::vector<facts::Case> cases;
    for (const Request& request : requests()) cases.push_back(case_of(rules, request));
    return cases;
}

/// To compare times means nothing unless both say the same.
void ensure_same_outcomes(const Rules& rules, const std::vector<facts::Case>& cases) {
    Decision decision;
    evaluate::Verdict verdict;
    for (std::size_t i = 0; i < cases.size(); ++i) {
        decide_by_hand(requests()[i], decision);
        evaluate::judge(rules.program, rules.model, cases[i], verdict);
        ENSURE(verdict.outcome == decision.outcome);
        ENSURE(std::ranges::equal(verdict.grounds, decision.grounds, {}, &model::RuleId::index));
    }
}

void by_hand(benchmark::State& state) {
    ensure_same_outcomes(rules_by_hand(), cases_of(rules_by_hand()));
    Decision decision;
    std::size_t next = 0;
    for (auto _ : state) {
        decide_by_hand(requests()[next], decision);
        benchmark::DoNotOptimize(decision.grounds.data());
        if (++next == request_count) next = 0;
    }
}

void judged_by(const Rules& rules, benchmark::State& state) {
    const auto cases = cases_of(rules);
    evaluate::Verdict verdict;
    std::size_t next = 0;
    for (auto _ : state) {
        evaluate::judge(rules.program, rules.model, cases[next], verdict);
        benchmark::DoNotOptimize(verdict.grounds.data());
        if (++next == request_count) next = 0;
    }
}

void judged(benchmark::State& state) {
    judged_by(rules_by_hand(), state);
}

/// The outcome and the grounds in the words of the rules, without what lies behind them.
void told(benchmark::State& state) {
    const Rules& rules = rules_by_hand();
    const auto cases = cases_of(rules);
    evaluate::Verdict verdict;
    std::string text;
    std::size_t next = 0;
    for (auto _ : state) {
        evaluate::judge(rules.program, rules.model, cases[next], verdict);
        text = report::word_of(verdict.outcome, report::Language::Dutch);
        for (const model::RuleId id : verdict.grounds) {
            const model::Rule& rule = rules.model.rules[id];
            const model::Clause& clause = rules.model.clauses[rule.clause];
            text += '\n';
            text += rule.favourable() ? clause.denied : clause.affirmed;
        }
        benchmark::DoNotOptimize(text.data());
        if (++next == request_count) next = 0;
    }
}

void judged_units(benchmark::State& state) {
    const Rules rules = rules_of(regulation_of(static_cast<std::size_t>(state.range(0))));
    judged_by(rules, state);
    state.SetComplexityN(state.range(0));
}

void answered(benchmark::State& state) {
    const Rules& rules = rules_by_hand();
    const auto cases = cases_of(rules);
    evaluate::Verdict verdict;
    std::size_t next = 0;
    for (auto _ : state) {
        evaluate::judge(rules.program, rules.model, cases[next], verdict);
        const auto answer = evaluate::answer(rules.model, rules.program, cases[next], verdict);
        benchmark::DoNotOptimize(answer.findings.data());
        if (++next == request_count) next = 0;
    }
}

void written(benchmark::State& state) {
    const Rules& rules = rules_by_hand();
    const auto cases = cases_of(rules);
    evaluate::Verdict verdict;
    std::size_t next = 0;
    for (auto _ : state) {
        const facts::Case& given = cases[next];
        evaluate::judge(rules.program, rules.model, given, verdict);
        const auto answer = evaluate::answer(rules.model, rules.program, given, verdict);
        const auto text = report::answer_text({rules.model, rules.files, given, answer}, {});
        benchmark::DoNotOptimize(text.data());
        if (++next == request_count) next = 0;
    }
}

BENCHMARK(by_hand);
BENCHMARK(judged);
BENCHMARK(told);
BENCHMARK(answered);
BENCHMARK(written);
BENCHMARK(judged_units)->Arg(10)->Arg(100)->Arg(1'000)->Complexity(benchmark::oN);

}  // namespace
}  // namespace benchmarks
