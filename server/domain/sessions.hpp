#pragma once

#include <span>

#include "domain/act.hpp"

/// Sessions: planned, opened, gone through step by step together, closed (SPEC.md S1, S2, S10).
namespace puffin::domain {

Decision decide(const Act& act, const protocol::PlanSession& command);
Decision decide(const Act& act, const protocol::MoveSession& command);
Decision decide(const Act& act, const protocol::CancelSession& command);
Decision decide(const Act& act, const protocol::OpenSession& command);
Decision decide(const Act& act, const protocol::JoinSession& command);
Decision decide(const Act& act, const protocol::EnterStep& command);
Decision decide(const Act& act, const protocol::CloseSession& command);
Decision decide_left_open(const Board& board, const CloseLeftSession& command);
Decision decide(const Act& act, const protocol::AddAddendum& command);

/// The steps of a script, in the order proposed.
std::span<const protocol::SessionStep> script_of(protocol::SessionType type);

/// When the open session closes itself unless something is done on its board before; nothing without an open one (S10).
std::optional<protocol::Instant> closes_itself_at(const protocol::Engagement& engagement);

/// The session that is open, or nothing; one at most.
const protocol::Session* open_session(const protocol::Engagement& engagement);

/// The next session that is planned to begin after `now`, or nothing.
const protocol::Session* next_session(const protocol::Engagement& engagement, protocol::Instant now);

/// The no to something that happens in an open session; nothing when it is this one.
std::optional<protocol::Rejection> refuse_outside(const protocol::Engagement& engagement,
                                                  const protocol::SessionId& session);

}  // namespace puffin::domain
