#pragma once

#include <cstddef>
#include <vector>

#include "domain/wip.hpp"

/// The counts that limits look at, before and after an act.
namespace puffin::domain {

/// One limit in force and what it counts: the cards of a column, of one owner in `in_progress`, or of the board's two
/// columns in work.
struct Limit {
  protocol::RejectionCode code = protocol::RejectionCode::wip_full;
  std::optional<protocol::Column> column;
  std::optional<protocol::ParticipantId> person;
  int most = 0;
  bool blocked_too = true;  ///< false: blocked cards take no seat (W7)

  [[nodiscard]] bool counts(const std::optional<Standing>& standing) const;
};

struct Count {
  Limit limit;
  int before = 0;
  int after = 0;
  int forgiven = 0;                   ///< raised by shifts that are not checked
  std::vector<std::size_t> entering;  ///< the checked shifts that raise it, in their order

  /// How many of the entering cards are too many.
  [[nodiscard]] int excess() const;
};

/// Every limit that an act can touch or that a marked card may be waiting for: columns, then persons, then the board.
std::vector<Count> count_limits(const Board& board, const std::vector<Shift>& shifts, const WipLimits& limits);

/// How many seats of a column are taken.
int seats_taken(const Board& board, protocol::Column column, const WipLimits& limits);

/// As the sender is told (C8): the present count and the cards that make it up, oldest first.
protocol::BrokenLimit describe(const Board& board, const Count& count);

}  // namespace puffin::domain
