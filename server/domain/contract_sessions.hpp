#pragma once

#include <vector>

#include "protocol/cpp/engagement.hpp"
#include "protocol/cpp/session_event.hpp"

/// The sessions that a contract brings with it when it becomes active (SPEC.md S1).
namespace puffin::domain {

/// How many days before a contract's last day its closing session stands.
constexpr int closing_session_lead_days = 7;
/// A contract that is shorter, both ends counted, closes on its last day.
constexpr int shortest_with_lead_days = 14;

/// The id of the closing session that a contract plans beside its cadence; the first contract of an engagement is 1.
protocol::SessionId closing_session_id(std::size_t contract_number);

/// By time, only those after `now`. Both dates of the contract are there.
std::vector<protocol::SessionPlanned> contract_sessions(const protocol::Engagement& engagement, protocol::Instant now);

/// Those that the present contract brought and that were neither held nor cancelled.
std::vector<protocol::SessionId> contract_sessions_left(const protocol::Engagement& engagement);

}  // namespace puffin::domain
