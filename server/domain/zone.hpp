#pragma once

#include <string_view>

#include "domain/dates.hpp"

/// Local time in the zones of the IANA database that the system carries. Pure but for the database, which is read once
/// and held; no network. Clock changes are known up to the year 2037, later days keep the last known offset.
/// A name that is no zone (of a database newer than ours, say) counts as UTC, so that a stored board can always be
/// read.
namespace puffin::domain {

/// A name of the database, spelled as there, like `Europe/Warsaw`; never a path, an abbreviation of the system's own
/// zone or a file that lies beside the zones. Never throws.
bool is_zone(std::string_view name) noexcept;

/// The moment at which clocks in `zone` show `minutes` since midnight (0..1439) on that day. Skipped by a clock change:
/// the first moment after it. Shown twice: the earlier.
protocol::Instant instant_of(std::string_view zone, const protocol::Date& date, int minutes);
/// The calendar day in `zone` at that moment.
protocol::Date local_date(std::string_view zone, protocol::Instant instant);
/// Minutes since midnight that clocks in `zone` show at that moment, 0..1439.
int local_minutes(std::string_view zone, protocol::Instant instant);
/// The last second of the day: 23:59:59 on the clocks of `zone`, the later one when it is shown twice.
protocol::Instant end_of_day(std::string_view zone, const protocol::Date& date);

}  // namespace puffin::domain
