#pragma once

#include <string>
#include <vector>

#include "domain/board.hpp"

namespace puffin::domain {

/// What a card still needs before it is pulled, by its field in the order of the sheet (pull policy, SPEC.md C14):
/// `title`, `owner`, `done_when`, `goal` (in an engagement: a goal, or why it stands outside the contract) and
/// `first_step`. Empty: it is ready.
std::vector<std::string> missing_before_pull(const Board& board, const protocol::Card& card);

/// True when a card that is not ready cannot be pulled here.
bool is_ready_gate_hard(const Board& board);

}  // namespace puffin::domain
