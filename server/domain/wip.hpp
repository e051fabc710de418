#pragma once

#include <array>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "domain/board.hpp"
#include "protocol/cpp/rejection.hpp"

/// WIP limits (W1..W9): one weighing for every act that changes a count, however many cards it moves.
namespace puffin::domain {

/// Where a card stands and whose it is, as far as a limit can see; nothing for a new or an archived card.
struct Standing {
  protocol::Column column = protocol::Column::to_do;
  std::optional<protocol::ParticipantId> owner;
  bool blocked = false;
};
Standing standing_of(const protocol::Card& card);

/// What an act does to one card.
struct Shift {
  protocol::CardId card;
  std::optional<Standing> before;
  std::optional<Standing> after;
  bool checked = true;  ///< false: a count it raises is forgiven (return, unblocking; W3, W7)
  std::optional<std::string> override_reason;
};

struct WipLimits {
  std::array<std::optional<int>, 4> columns;  ///< indexed by Column
  std::optional<int> person;                  ///< cards of one owner in in_progress
  std::optional<int> board;                   ///< cards in in_progress and verify together
  int override_cap = 1;                       ///< marked cards per column; 0: no overrides
  bool count_blocked = true;                  ///< false: a blocked card takes no seat (W7)
};
/// Who stands behind an act that may pass a limit (C15).
enum class Agreed { one, both };
WipLimits wip_limits(const Board& board, Agreed agreed = Agreed::one);

/// What an allowed act does to the marks `over_limit`.
struct Weighed {
  std::vector<std::optional<protocol::WipOverridden>> overridden;  ///< one place per shift
  std::vector<protocol::CardId> cleared;
};

/// Holds an act against the limits as they will be after it.
/// A limit is broken when its count ends higher than the limit and higher than before (W4), forgiven raises apart. As
/// many of the cards that entered last as are too many then need an override each. A mark goes when its card leaves its
/// column, or when every limit that counts the card is kept again (W5; the board's own limit too, since it may be the
/// one that was passed). A card that takes no seat carries no mark.
std::variant<Weighed, protocol::Rejection> weigh(const Board& board, const std::vector<Shift>& shifts,
                                                 const WipLimits& limits);
std::variant<Weighed, protocol::Rejection> weigh(const Board& board, const std::vector<Shift>& shifts);

}  // namespace puffin::domain
