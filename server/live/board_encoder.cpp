#include "live/board_encoder.hpp"

#include <utility>

namespace puffin::live {

const EncodedBoard* BoardEncoder::latest(protocol::Seq floor, protocol::Seq durable) const {
  if (!latest_ || latest_->seq < floor || latest_->seq > durable) return nullptr;
  return &*latest_;
}

bool BoardEncoder::under_way(protocol::Seq floor) const {
  return (latest_ && latest_->seq >= floor) || (running_ && *running_ >= floor);
}

void BoardEncoder::encode(const domain::Board& board) {
  if (running_) return;
  running_ = board.seq();
  errands_.encode(board.snapshot(), [this, turn = ++turn_](std::shared_ptr<const std::string> json) {
    if (turn != turn_) return;
    latest_ = EncodedBoard{*std::exchange(running_, std::nullopt), std::move(json)};
    ready_();
  });
}

void BoardEncoder::forget_after(protocol::Seq durable) {
  if (latest_ && latest_->seq > durable) latest_.reset();
  if (running_ && *running_ > durable) {
    running_.reset();
    ++turn_;
  }
}

void BoardEncoder::forget_before(protocol::Seq floor) {
  if (latest_ && latest_->seq < floor) latest_.reset();
}

}  // namespace puffin::live
