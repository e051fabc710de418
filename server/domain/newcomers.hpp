#pragma once

#include <optional>

#include "domain/decide.hpp"

/// Who may come to an engagement (SPEC.md G7): from the first coachee on, nobody without every coachee's yes.
namespace puffin::domain {

/// True when somebody may take a seat of this kind now: on a plain board, before the first coachee, or by a proposal
/// for such a seat to which every coachee said yes.
bool may_come_in(const Board& board, protocol::Seat seat, const std::optional<protocol::ProposalId>& proposal);

/// Seats who comes by a link; a coachee's answers to the two questions are recorded in the same act.
Decision decide_newcomer(const Board& board, const AdmitByLink& command);

}  // namespace puffin::domain
