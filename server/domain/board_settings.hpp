#pragma once

#include "domain/decide.hpp"

/// The board's own settings: limits, policies, names.
namespace puffin::domain {

/// Lowering below the present count needs a reason; no card moves, the column is closed for entry until there is room
/// (W6). A limit is 1..99 or none (`bad_command`).
Decision decide_setting(const Board& board, const protocol::SetWipLimit& command);
Decision decide_setting(const Board& board, const protocol::SetPersonWipLimit& command);
Decision decide_setting(const Board& board, const protocol::SetBoardWipLimit& command);
Decision decide_setting(const Board& board, const protocol::SetVerifyPolicy& command);
Decision decide_setting(const Board& board, const protocol::SetPolicies& command);
Decision decide_setting(const Board& board, const protocol::RenameBoard& command);
Decision decide_setting(const Board& board, const protocol::RenameColumn& command);
Decision decide_setting(const Board& board, const protocol::SetColumnPolicy& command);

}  // namespace puffin::domain
