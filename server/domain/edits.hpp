#pragma once

#include "domain/decide.hpp"

namespace puffin::domain {

/// Editing a card. With `read_at` no field is overwritten that changed since (B3): the first one, texts before
/// all others, is told. A new owner of a card in in_progress needs a free hand (W8);
/// there is no override for it.
Decision decide_edit(const Board& board, const protocol::EditCard& command);

}  // namespace puffin::domain
