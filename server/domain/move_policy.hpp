#pragma once

#include <optional>

#include "domain/board.hpp"
#include "domain/transitions.hpp"
#include "protocol/cpp/rejection.hpp"

namespace puffin::domain {

/// Who moves a card (SPEC.md C13). A card that somebody owns is pulled, delivered, put back and given another place in
/// in_progress and verify by its owner, with `owner_or_in_session` by coach and coachees too while a session is open;
/// the order of to_do is the coachees', in a session and with `anyone` the coach's too. An owner who gave up their seat
/// binds nobody.
std::optional<protocol::Rejection> refuse_by_move_policy(const Board& board, const protocol::ParticipantId& actor,
                                                         const protocol::Card& card, Step step);

/// The same for a card that is made in `in_progress`, for this owner.
std::optional<protocol::Rejection> refuse_by_move_policy(const Board& board, const protocol::ParticipantId& actor,
                                                         const std::optional<protocol::ParticipantId>& owner);

}  // namespace puffin::domain
