#pragma once

#include "domain/decide.hpp"

/// Moving cards (C9, C10), one or several in one act.
namespace puffin::domain {

Decision decide_move(const Board& board, const protocol::ParticipantId& actor, const protocol::MoveCard& command,
                     protocol::Instant now);

/// All or nothing, weighed against the limits by where everything stands in the end: a swap is a put back and a pull
/// (W4). A card is moved once (`bad_command`).
Decision decide_move(const Board& board, const protocol::ParticipantId& actor, const protocol::MoveCards& command,
                     protocol::Instant now);

/// The same as if both had agreed to pass the limits: only the cap of marked cards and `never` hold it back (C15).
Decision decide_agreed_move(const Board& board, const protocol::ParticipantId& actor, const protocol::MoveCard& command,
                            protocol::Instant now);

}  // namespace puffin::domain
