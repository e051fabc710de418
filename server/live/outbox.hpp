#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "live/limits.hpp"
#include "live/member.hpp"

namespace puffin::live {

/// What goes out as one WebSocket message: the pieces one after the other. They point into `frames`, which must live
/// until the bytes have left.
struct OutgoingMessage {
  std::vector<std::string_view> pieces;
  std::vector<FramePtr> frames;
  [[nodiscard]] std::size_t bytes() const;
};

/// The frames that wait for one socket: first in, first out, bounded (rule L9). No IO and no lock: one owner, the
/// session, calls it from its strand or under its own mutex.
/// A waiting presence frame gives its place to a newer one of the same person; waiting events frames that follow one
/// another leave as one message.
class Outbox {
 public:
  struct Limits {
    std::size_t bytes = limits::outbox_bytes;
    std::size_t frames = limits::outbox_frames;
  };
  enum class Push { ok, full };

  Outbox() : Outbox(Limits{}) {}
  explicit Outbox(Limits limits) : limits_(limits) {}

  /// `full`: the frame was not taken and the reader is too slow; close it, for what follows would leave a gap.
  [[nodiscard]] Push push(FramePtr frame);
  /// Takes out what is to be sent next; nothing when nothing waits. What was taken no longer counts as waiting.
  std::optional<OutgoingMessage> next();
  void clear();

  [[nodiscard]] bool empty() const { return frames_.empty(); }
  [[nodiscard]] std::size_t frames() const { return frames_.size(); }
  /// Bytes that wait and count: all but the welcome's.
  [[nodiscard]] std::size_t bytes() const { return bytes_; }

 private:
  bool replace_presence(const FramePtr& frame);
  FramePtr take_front();
  OutgoingMessage take_events();

  Limits limits_;
  std::deque<FramePtr> frames_;
  std::size_t bytes_ = 0;
  std::uint64_t taken_ = 0;  ///< frames that have left; a waiting frame's number minus this is its place
  std::unordered_map<std::string, std::uint64_t> presence_;  ///< whose presence waits, and its frame's number
};

}  // namespace puffin::live
