#include "benchmarks/by_hand.h"

#include "engine/calendar/date.h"
#include "engine/quantity/number.h"

#include <bit>

namespace benchmarks {
namespace {

using engine::calendar::days_of;
using engine::model::Outcome;

enum LegalForm { Group, Association, Foundation, Cooperative, Company };
enum Task { Green, Welfare, Care, Enforcement, Passports };

constexpr std::int64_t one = engine::quantity::millionths_per_one;
constexpr std::int64_t euro = 100;

/// Units that ask the same question of a request stand together.
struct Stage {
    std::uint32_t units;
    Outcome outcome;
};

constexpr std::uint32_t units(unsigned first, unsigned last) {
    return ((1U << (last - first)) - 1U) << first;
}

constexpr Stage stages[] = {
    {units(0, 4), Outcome::Inadmissible},
    {units(4, 10), Outcome::Incomplete},
    {units(10, 11), Outcome::Declined},
    {units(11, 18), Outcome::Refuse},
    {units(18, 20), Outcome::Defer},
    {units(20, 25), Outcome::MayRefuse},
};

std::int64_t support_needed(const Request& request, bool small) {
    if (request.task == Welfare) return (small ? 25 : 50) * one;
    return (request.task == Green ? 50 : 100) * one;
}

/// One bit for each unit that stands in the way.
std::uint32_t against(const Request& it) {
    static const std::int64_t repeat_after = days_of(std::chrono::January / 1 / 2026);
    static const std::int64_t far_off = days_of(std::chrono::January / 1 / 2028);
    const bool small = it.budget <= 50'000 * euro;
    std::uint32_t bits = 0;
    unsigned unit = 0;
    const auto say = [&](bool stands_in_the_way) {
        bits |= static_cast<std::uint32_t>(stands_in_the_way) << unit++;
    };
    say(it.legal_form == Group && it.residents < 10 * one);
    say(it.for_profit != 0 && !(it.legal_form == Cooperative && small));
    say(it.directors < 3 * one);
    say(it.founded > it.start);

    say(it.plan == 0);
    say(it.estimate == 0);
    say(it.fallback == 0 && !small);
    say(it.supporters < support_needed(it, small));
    say(it.complaints == 0 && !small);
    say(it.account == 0 || it.mandate == 0);

    say(it.last_request > repeat_after);

    say(it.task == Enforcement || it.task == Passports);
    say(it.budget > it.present_cost - it.contribution);
    say(it.debt > it.reserve);
    say(it.task == Care && it.insured == 0);
    say(it.years > 8 * one && !small);
    say(it.say < 25 * one);
    say(it.objections > it.supporters);

    say(it.contract_end > it.start);
    say(it.start > far_off);

    say(it.volunteers < 5 * one);
    say(it.households < 100 * one && !small);
    say(it.grants > 3 * one);
    say(it.legal_form == Company && it.contribution < 5'000 * euro);
    say(it.years < 1 * one);
    return bits;
}

}  // namespace

void decide_by_hand(const Request& request, Decision& decision) {
    decision.grounds.clear();
    decision.outcome = Outcome::Grant;
    const std::uint32_t bits = against(request);
    for (const Stage& stage : stages) {
        std::uint32_t left = bits & stage.units;
        if (left == 0) continue;
        decision.outcome = stage.outcome;
        for (; left != 0; left &= left - 1) {
            decision.grounds.push_back(static_cast<std::uint32_t>(std::countr_zero(left)));
        }
        return;
    }
}

}  // namespace benchmarks
