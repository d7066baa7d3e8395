/// Amounts of money, in whole eurocents, once or per period.
#pragma once

#include "engine/quantity/number.h"

namespace engine::quantity {

/// Amounts per different periods are different things: they are never compared or added.
enum class Per { Once, Week, Month, Quarter, Year };

constexpr std::int64_t cents_per_euro = 100;

/// Reads the number behind the euro sign: `25.000`, `12,50`, in Dutch also `25.000,-`. In cents.
base::Result<std::int64_t, NumberError> parse_cents(std::string_view text,
                                                    Notation notation = Notation::Dutch);

/// `€ 50.000` or `€ 12,50`, without the period.
std::string format_cents(std::int64_t cents, Notation notation = Notation::Dutch);

}  // namespace engine::quantity
