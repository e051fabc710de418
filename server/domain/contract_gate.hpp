#pragma once

#include <optional>

#include "domain/board.hpp"
#include "protocol/cpp/command.hpp"
#include "protocol/cpp/rejection.hpp"

/// What the contract lets happen on its board, by its state and its dates (SPEC.md G5).
namespace puffin::domain {

enum class ContractGate {
  open,      ///< a plain board, or a contract in force
  waiting,   ///< not signed yet, or paused: nothing leaves to_do
  closing,   ///< its last day has passed, or it was ended: what was begun is looked at together
  read_only  ///< the days of closing have passed too
};

/// How many days after its last day a contract is closing.
constexpr int closing_days = 14;

/// Days are those of the engagement's own zone; the last day belongs to the contract.
ContractGate contract_gate(const Board& board, protocol::Instant now);

/// The no to what the gate keeps back while a contract is closing or after that. Moves and new cards while it is
/// waiting are judged where they are decided.
std::optional<protocol::Rejection> refuse_by_gate(const Board& board, const protocol::Command& command,
                                                  protocol::Instant now);

/// The no while the contract is waiting: it is not signed, or paused, and then who resumes it. The board has an
/// engagement.
protocol::Rejection refuse_waiting(const Board& board);

/// The no to one move: nothing leaves to_do while the contract is waiting, only a verification or a return happens
/// while it is closing, nothing after that.
std::optional<protocol::Rejection> refuse_move_by_gate(const Board& board, const protocol::Move& move,
                                                       protocol::Instant now);

}  // namespace puffin::domain
