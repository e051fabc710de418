#pragma once

#include <optional>
#include <string>

#include "domain/board.hpp"
#include "domain/transitions.hpp"
#include "protocol/cpp/command.hpp"
#include "protocol/cpp/rejection.hpp"

namespace puffin::domain {

/// Everything that can be said against one move before limits are looked at, in the order of C9: the card and its
/// place, the contract gate, the transition, what the step needs. `path` leads to the move inside its command ("" or
/// "moves[1]."). A line of evidence belongs to delivering and a verification to a card that leaves Verify; elsewhere
/// they are refused (`bad_command`) rather than lost.
std::optional<protocol::Rejection> refuse_move(const Board& board, const protocol::ParticipantId& actor,
                                               const protocol::Move& move, const std::string& path);

/// An engagement without an active contract: nothing leaves to_do. This version knows no contracts yet, so the gate of
/// an engagement is closed always.
bool contract_gate_closed(const Board& board);

}  // namespace puffin::domain
