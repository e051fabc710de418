#include "live/board_encoder.hpp"

#include <utility>

namespace puffin::live {

std::optional<EncodedBoard> BoardEncoder::latest(protocol::Seq floor, protocol::Seq durable) const {
  auto json = json_.lock();
  if (!json || seq_ < floor || seq_ > durable) return std::nullopt;
  return EncodedBoard{seq_, std::move(json)};
}

bool BoardEncoder::under_way(protocol::Seq floor) const {
  return (!json_.expired() && seq_ >= floor) || (running_ && *running_ >= floor);
}

void BoardEncoder::encode(const domain::Board& board) {
  if (running_) return;
  running_ = board.seq();
  errands_.encode(board.snapshot(), [this, turn = ++turn_](std::shared_ptr<const std::string> json) {
    if (turn != turn_) return;
    seq_ = *std::exchange(running_, std::nullopt);
    unused_ = std::move(json);
    json_ = unused_;
    ready_();
  });
}

void BoardEncoder::forget_after(protocol::Seq durable) {
  if (seq_ > durable) {
    json_.reset();
    unused_.reset();
  }
  if (running_ && *running_ > durable) {
    running_.reset();
    ++turn_;
  }
}

void BoardEncoder::let_go(protocol::Seq durable) {
  if (seq_ <= durable) unused_.reset();
}

}  // namespace puffin::live
