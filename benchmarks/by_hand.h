/// The 25 units of regulation/verordening.wijk as somebody would write them in C++: the limit that
/// judging is measured against.
#pragma once

#include "engine/model/outcome.h"

#include <cstdint>
#include <vector>

namespace benchmarks {

/// One request: the 28 attributes of regulation/begrippen.wijk in their order, each as the engine
/// keeps it (cents, days, millionths).
struct Request {
    std::int64_t legal_form = 0;
    std::int64_t task = 0;
    std::int64_t residents = 0;
    std::int64_t directors = 0;
    std::int64_t supporters = 0;
    std::int64_t households = 0;
    std::int64_t objections = 0;
    std::int64_t volunteers = 0;
    std::int64_t grants = 0;
    std::int64_t years = 0;
    std::int64_t budget = 0;
    std::int64_t present_cost = 0;
    std::int64_t contribution = 0;
    std::int64_t reserve = 0;
    std::int64_t debt = 0;
    std::int64_t for_profit = 0;
    std::int64_t insured = 0;
    std::int64_t plan = 0;
    std::int64_t estimate = 0;
    std::int64_t fallback = 0;
    std::int64_t complaints = 0;
    std::int64_t account = 0;
    std::int64_t mandate = 0;
    std::int64_t start = 0;
    std::int64_t contract_end = 0;
    std::int64_t founded = 0;
    std::int64_t last_request = 0;
    std::int64_t say = 0;
};

struct Decision {
    engine::model::Outcome outcome = engine::model::Outcome::Undetermined;
    std::vector<std::uint32_t> grounds;  ///< The units that bring it about, counted from 0.
};

void decide_by_hand(const Request& request, Decision& decision);

}  // namespace benchmarks
