#include "engine/procedure/penalty.h"

#include "engine/base/ensure.h"

#include <algorithm>
#include <array>

namespace engine::procedure {
namespace {

using calendar::Date;
using calendar::days_of;
using std::chrono::January;

constexpr std::int64_t days_max = 42;
constexpr std::int64_t days_per_rate = 14;

/// Cents a day for the first, second and third fourteen days.
struct Rates {
    Date from;
    std::array<std::int64_t, 3> cents;
};

constexpr std::array rates = {
    Rates{Date{std::chrono::year(2009) / 10 / 1}, {2'000, 3'000, 4'000}},
    Rates{Date{std::chrono::year(2019) / January / 1}, {2'300, 3'500, 4'500}},
};

const Rates& rates_on(Date noticed) {
    const auto later = [&](const Rates& rate) { return rate.from > noticed; };
    const auto next = std::ranges::find_if(rates, later);
    return next == rates.begin() ? rates.front() : *(next - 1);
}

std::int64_t cents_for(std::int64_t days, const Rates& each) {
    std::int64_t total = 0;
    for (const std::int64_t rate : each.cents) {
        const std::int64_t counted = std::clamp<std::int64_t>(days, 0, days_per_rate);
        total += counted * rate;
        days -= counted;
    }
    return total;
}

}  // namespace

Penalty penalty(Date noticed, std::optional<Date> decided, Date day) {
    const std::int64_t first = days_of(noticed) + 15;
    const std::int64_t until = days_of(decided && *decided < day ? *decided : day);
    const auto days_from = [&](std::int64_t start) {
        return std::clamp<std::int64_t>(until - start + 1, 0, days_max);
    };
    const Rates& each = rates_on(noticed);
    Penalty result{.noticed = noticed, .first = calendar::date_of(first)};
    result.days = days_from(first);
    result.cents = cents_for(result.days, each);
    result.cents_if_sooner = cents_for(days_from(first - 1), each);
    result.ended = (decided && *decided <= day) || result.days == days_max;
    return result;
}

}  // namespace engine::procedure
