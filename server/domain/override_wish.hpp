#pragma once

#include "domain/decide.hpp"

/// Going over a limit where both agree to it (C15): one asks with a reason, the other answers.
namespace puffin::domain {

/// Everything the move itself needs is looked at now; while there is a free seat, the card moves at once.
Decision decide_override(const Board& board, const protocol::ParticipantId& actor, const protocol::AskOverride& command,
                         protocol::Instant now);

/// A yes of anybody but who asked moves the card as the one who asked; a no, and taking it back, only ends the wish.
Decision decide_override(const Board& board, const protocol::ParticipantId& actor,
                         const protocol::AnswerOverride& command, protocol::Instant now);

}  // namespace puffin::domain
