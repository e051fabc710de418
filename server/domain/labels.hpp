#pragma once

#include "domain/decide.hpp"

/// The labels of a board (C16).
namespace puffin::domain {

/// A name is on a board once; a board holds thirty.
Decision decide_setting(const Board& board, const protocol::AddLabel& command);
Decision decide_setting(const Board& board, const protocol::EditLabel& command);
/// It goes from every card as well.
Decision decide_setting(const Board& board, const protocol::RemoveLabel& command);

}  // namespace puffin::domain
