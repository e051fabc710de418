#pragma once

#include <optional>
#include <string>

#include "domain/board.hpp"
#include "domain/transitions.hpp"
#include "protocol/cpp/command.hpp"
#include "protocol/cpp/rejection.hpp"

namespace puffin::domain {

/// Everything that can be said against one move before limits are looked at, in the order of C9: the card and its
/// place, who moves it (C13), the contract gate (G5), the transition, whether it is ready (C14) and what the step
/// needs. `path` leads to the move inside its command ("" or "moves[1]."). A line of evidence belongs to delivering and
/// a verification to a card that leaves Verify; elsewhere they are refused (`bad_command`) rather than lost.
std::optional<protocol::Rejection> refuse_move(const Board& board, const protocol::ParticipantId& actor,
                                               const protocol::Move& move, const std::string& path,
                                               protocol::Instant now);

}  // namespace puffin::domain
