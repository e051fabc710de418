#pragma once

#include <optional>

#include "domain/board.hpp"
#include "protocol/cpp/command.hpp"
#include "protocol/cpp/rejection.hpp"

namespace puffin::domain {

/// The Verify rule: nobody verifies their own card, unless the board is set to solo practice and the card has evidence;
/// a card without an owner is anybody's to verify. Every done-when line needs its yes; a missing answer is none, and a
/// "no" is a no even where its line is gone by now.
std::optional<protocol::Rejection> refuse_verification(const Board& board, const protocol::ParticipantId& actor,
                                                       const protocol::Card& card,
                                                       const std::optional<protocol::Verification>& verification);

}  // namespace puffin::domain
