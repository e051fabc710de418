#include "domain/cadence.hpp"

#include <algorithm>

#include "domain/zone.hpp"

namespace puffin::domain {

using protocol::Date;
using protocol::Instant;

namespace {

int days_until_weekday(const Date& from, int weekday) { return (weekday - weekday_of(from) + 7) % 7; }

}  // namespace

std::vector<Instant> cadence_starts(const Cadence& cadence, std::string_view zone, const Date& start, const Date& end) {
  const int step = std::max(1, cadence.every_days);
  const int last = days_between(start, end);
  std::vector<Instant> starts;
  for (int ahead = days_until_weekday(start, cadence.weekday); ahead <= last && starts.size() < cadence_starts_max;
       ahead += step) {
    const auto at = instant_of(zone, add_days(start, ahead), cadence.at_minutes);
    if (starts.empty() || starts.back() < at) starts.push_back(at);
  }
  return starts;
}

}  // namespace puffin::domain
