#pragma once

#include <optional>

#include "domain/board.hpp"
#include "protocol/cpp/command.hpp"
#include "protocol/cpp/rejection.hpp"

/// Who may do what on a plain board (E3), and who may be named on a card.
namespace puffin::domain {

/// The no to a command from this actor's seat; nothing when the seat allows it. Coach and coachee do everything, a
/// second coach comments, a sponsor signs the contract of an organisation, all others look on; whoever holds no seat,
/// or no longer, does nothing.
std::optional<protocol::Rejection> refuse_by_seat(const Board& board, const protocol::ParticipantId& actor,
                                                  const protocol::Command& command);

/// Coach or coachee with a seat they still hold.
bool may_own_cards(const Board& board, const protocol::ParticipantId& person);

/// Holds a seat of any kind.
bool is_seated(const Board& board, const protocol::ParticipantId& person);

}  // namespace puffin::domain
