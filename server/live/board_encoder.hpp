#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "live/errands.hpp"

namespace puffin::live {

struct EncodedBoard {
  protocol::Seq seq = 0;
  std::shared_ptr<const std::string> json;
};

/// The board encoded, at most once at a time, for newcomers, readers and snapshots alike. It may be encoded ahead of
/// what is durable; it is handed out only when that has caught up. After that it lives as long as somebody's welcome
/// carries it: a crowd shares one, and a room at rest keeps none.
class BoardEncoder {
 public:
  BoardEncoder(Errands& errands, std::function<void()> ready) : errands_(errands), ready_(std::move(ready)) {}

  /// One of a seq in [floor, durable], if there is one.
  [[nodiscard]] std::optional<EncodedBoard> latest(protocol::Seq floor, protocol::Seq durable) const;
  /// True when one of a seq of at least `floor` is there or under way: asking again would not help.
  [[nodiscard]] bool under_way(protocol::Seq floor) const;
  /// Begins to encode the board unless one is being encoded; `ready` is called later.
  void encode(const domain::Board& board);
  /// The board took back all after `durable`: nothing that saw more may be used.
  void forget_after(protocol::Seq durable);
  /// All who waited for it have been given it: from here on only they keep it.
  void let_go(protocol::Seq durable);
  [[nodiscard]] bool busy() const { return running_.has_value(); }

 private:
  Errands& errands_;
  std::function<void()> ready_;
  protocol::Seq seq_ = 0;                      ///< of `json_`
  std::weak_ptr<const std::string> json_;      ///< the latest, while anybody keeps it
  std::shared_ptr<const std::string> unused_;  ///< the same, until it has been handed out
  std::optional<protocol::Seq> running_;
  std::uint64_t turn_ = 0;  ///< an answer to an earlier turn is thrown away
};

}  // namespace puffin::live
