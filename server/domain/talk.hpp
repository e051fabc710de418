#pragma once

#include "domain/decide.hpp"

/// Blockers and comments: what is said about a card while it stands.
namespace puffin::domain {

/// Only a card in in_progress or verify; one blocked already is `stale`. Whoever is to remove it holds a seat.
Decision decide_talk(const Board& board, const protocol::BlockCard& command);
/// A card that is not blocked is `stale`.
Decision decide_talk(const Board& board, const protocol::UnblockCard& command);
/// The comment's id is new to its card.
Decision decide_talk(const Board& board, const protocol::AddComment& command);

}  // namespace puffin::domain
