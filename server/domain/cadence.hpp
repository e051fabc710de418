#pragma once

#include <string_view>
#include <vector>

#include "protocol/cpp/board.hpp"

namespace puffin::domain {

/// More starts than a year and a month of days are not planned ahead.
inline constexpr std::size_t cadence_starts_max = 400;

/// The starts from `start` up to and with `end`, ascending: the first on the first such weekday on or after `start`,
/// then every `every_days` calendar days, always when the clocks of `zone` show the same time. Where a clock change
/// skips that time, the first moment after it; a day that a zone left out of its calendar has none.
std::vector<protocol::Instant> cadence_starts(const protocol::Cadence& cadence, std::string_view zone,
                                              const protocol::Date& start, const protocol::Date& end);

}  // namespace puffin::domain
