#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <utility>

namespace puffin::live {

/// Bytes ready to send, shared by every member they go to. For `events` the bytes are the encoded events joined by
/// commas, without the envelope, so that several waiting frames go out as one (protocol::events_frame_prefix). A
/// welcome with a board is `bytes` + `board` + `after_board`: the board, by far the largest part, is shared by all.
/// What goes out, and in which message, is the Outbox's business.
struct Frame {
  enum class Kind { events, presence, welcome, other };
  Kind kind = Kind::other;
  std::string bytes;
  std::string presence_key;  ///< whose presence: a waiting older one is replaced
  std::shared_ptr<const std::string> board;
  std::string after_board;
};
using FramePtr = std::shared_ptr<const Frame>;

/// WebSocket closing codes (rule L10).
enum class CloseCode : std::uint16_t {
  stopping = 1001,
  board_damaged = 1011,
  bad_frame = 4400,
  login_gone = 4401,
  no_board = 4404,
  no_join = 4408,
  replaced = 4409,
  frame_too_large = 4413,
  too_slow = 4429,
};

/// A session as a room sees it. All calls may come from any thread, return at once and never call back into the room.
class Member {
 public:
  virtual ~Member() = default;
  virtual void deliver(FramePtr frame) = 0;
  /// The same, but it may be sent within the call: quicker for a few, where a crowd is better spread over all threads.
  virtual void deliver_at_once(FramePtr frame) { deliver(std::move(frame)); }
  virtual void close(CloseCode code) = 0;
};

}  // namespace puffin::live
