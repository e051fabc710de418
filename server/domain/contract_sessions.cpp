#include "domain/contract_sessions.hpp"

#include <algorithm>
#include <optional>

#include "domain/cadence.hpp"
#include "domain/dates.hpp"
#include "domain/zone.hpp"

namespace puffin::domain {

using namespace protocol;

namespace {

/// Where no cadence says when the two meet.
constexpr int lone_at_minutes = 10 * 60;
constexpr int lone_minutes = 60;
/// A session of the cadence at most so many days before the closing day closes the work itself.
constexpr int closing_week_days = 6;

std::string cadence_prefix(std::size_t contract_number) { return "cadence-" + std::to_string(contract_number) + "-"; }

struct ClosingDay {
  Date date;
  int earliest_days = 0;  ///< how many days before it a session of the cadence
                          ///< may stand in for it
};

ClosingDay closing_day(const Terms& terms) {
  const bool is_short = days_between(*terms.start, *terms.end) + 1 < shortest_with_lead_days;
  if (is_short) return {*terms.end, 0};
  return {add_days(*terms.end, -closing_session_lead_days), closing_week_days};
}

/// One at the cadence's time of day and length; on the last day when the closing day has passed already.
std::optional<SessionPlanned> lone_closing(const Engagement& engagement, SessionId id, Instant now) {
  const auto& terms = engagement.contract.terms;
  const int at = terms.cadence ? terms.cadence->at_minutes : lone_at_minutes;
  const int minutes = terms.cadence ? terms.cadence->minutes : lone_minutes;
  for (const auto& day : {closing_day(terms).date, *terms.end}) {
    const auto start = instant_of(engagement.intent.time_zone, day, at);
    if (start > now) return SessionPlanned{std::move(id), SessionType::closing, start, minutes};
  }
  return std::nullopt;
}

/// Whether that session of the cadence is the one that closes the work.
bool stands_in(const Engagement& engagement, const SessionPlanned& planned) {
  const auto day = closing_day(engagement.contract.terms);
  const auto ahead = days_between(local_date(engagement.intent.time_zone, planned.planned_start), day.date);
  return planned.session_type == SessionType::coaching && ahead >= 0 && ahead <= day.earliest_days;
}

/// Whether the two have planned their last session themselves, while they drafted.
bool plans_closing(const Engagement& engagement, Instant now) {
  return std::ranges::any_of(engagement.sessions, [&](const Session& one) {
    return one.type == SessionType::closing && one.state == SessionState::planned && one.planned_start > now;
  });
}

}  // namespace

SessionId closing_session_id(std::size_t contract_number) {
  return SessionId("closing-" + std::to_string(contract_number));
}

std::vector<SessionPlanned> contract_sessions(const Engagement& engagement, Instant now) {
  const auto& terms = engagement.contract.terms;
  const auto contract_number = engagement.past.size() + 1;
  std::vector<SessionPlanned> sessions;
  if (terms.cadence) {
    auto starts = cadence_starts(*terms.cadence, engagement.intent.time_zone, *terms.start, *terms.end);
    std::erase_if(starts, [&](Instant start) { return start <= now; });
    for (const auto start : starts) {
      const bool is_first = sessions.empty() && engagement.past.empty();
      const SessionId id(cadence_prefix(contract_number) + std::to_string(sessions.size() + 1));
      sessions.push_back({id, is_first ? SessionType::first : SessionType::coaching, start, terms.cadence->minutes});
    }
  }
  if (plans_closing(engagement, now)) return sessions;
  // Of a cadence of less than a week the last one of those days.
  const auto last = std::find_if(sessions.rbegin(), sessions.rend(),
                                 [&](const SessionPlanned& one) { return stands_in(engagement, one); });
  if (last != sessions.rend()) {
    last->session_type = SessionType::closing;
  } else if (auto lone = lone_closing(engagement, closing_session_id(contract_number), now)) {
    // One that is first of all stands where it is; the closing follows it.
    for (const auto& one : sessions) {
      if (one.planned_start == lone->planned_start) lone->planned_start += std::chrono::minutes(one.planned_minutes);
    }
    const auto place = std::ranges::upper_bound(sessions, lone->planned_start, {}, &SessionPlanned::planned_start);
    sessions.insert(place, *std::move(lone));
  }
  return sessions;
}

std::vector<SessionId> contract_sessions_left(const Engagement& engagement) {
  const auto contract_number = engagement.past.size() + 1;
  std::vector<SessionId> left;
  for (const Session& one : engagement.sessions) {
    const bool is_its_own =
        one.id == closing_session_id(contract_number) || one.id.text.starts_with(cadence_prefix(contract_number));
    if (one.state == SessionState::planned && is_its_own) left.push_back(one.id);
  }
  return left;
}

}  // namespace puffin::domain
