#pragma once

#include <vector>

#include "domain/board.hpp"

/// Who is who in an engagement.
namespace puffin::domain {

/// Those who hold a seat of this kind, in the order they joined.
std::vector<protocol::ParticipantId> seated_as(const Board& board, protocol::Seat seat);

/// This person's seat, while they hold one.
std::optional<protocol::Seat> seat_of(const Board& board, const protocol::ParticipantId& who);
bool is_coachee(const Board& board, const protocol::ParticipantId& who);

/// Everybody whose signature the contract needs: coaches, coachees and, of an organisation's, the sponsors (G4).
std::vector<protocol::ParticipantId> signatories(const Board& board);

}  // namespace puffin::domain
