#pragma once

#include <memory>
#include <string>
#include <variant>

#include "protocol/cpp/board.hpp"
#include "protocol/cpp/ids.hpp"

/// What the live layer answers to one who is not connected (H7, H8).
namespace puffin::live {

/// Durable; `seq` is that of the command's last event.
struct Accepted {
  protocol::Seq seq = 0;
};
/// The encoded rejection (protocol::encode_rejection).
struct Refused {
  std::string rejection_json;
};
/// There is no such board for the actor.
struct NoBoard {};
using CommandResult = std::variant<Accepted, Refused, NoBoard>;

/// One who holds a seat, asking through one of their clients.
struct Standing {
  protocol::Participant participant;
  bool on_stage = false;  ///< that client shows its screen to others: it gets nothing private (L13)
};

struct BoardView {
  protocol::Seq seq = 0;
  std::shared_ptr<const std::string> board_json;
};

}  // namespace puffin::live
