#pragma once

#include "domain/decide.hpp"

/// A card's coming, going and being agreed on.
namespace puffin::domain {

/// On an engagement the contract gate holds for a card that would begin in in_progress, too.
Decision decide_card(const Board& board, const protocol::ParticipantId& actor, const protocol::AddCard& command,
                     protocol::Instant now);
/// Archiving ends a blocker (E1); an archived card is `stale`.
Decision decide_card(const Board& board, const protocol::ArchiveCard& command);
/// Lands at the top of to_do; with `column`, in the place where it stood (`skip_not_allowed` for any other column).
/// Limits are held as for any card that enters.
Decision decide_card(const Board& board, const protocol::RestoreCard& command);
/// Agreeing twice is `stale`: the sender has not seen their own agreement.
Decision decide_card(const Board& board, const protocol::ParticipantId& actor, const protocol::AgreeCard& command);

}  // namespace puffin::domain
