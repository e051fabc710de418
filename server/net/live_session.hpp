#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "live/hub.hpp"
#include "net/auth.hpp"
#include "net/close_reason.hpp"
#include "net/token_bucket.hpp"

namespace puffin::net {

/// What a session needs of the connection it speaks over.
class LiveLine {
 public:
  virtual ~LiveLine() = default;
  virtual void send(live::FramePtr frame) = 0;
  virtual void end(CloseReason reason) = 0;
  /// Asks the room in; LiveSession::settle_in is called later, never inside this call.
  virtual void ask_in(protocol::JoinFrame join) = 0;
  /// LiveSession::send_waiting_presence is to be called after this long.
  virtual void wake_for_presence(std::chrono::milliseconds wait) = 0;
};

/// One person's talk with a board (rules L2, L7, L8, L10, L12, X2), without sockets: whole messages come in, frames and
/// a reason to end go out. One owner, the connection, calls it on its strand.
class LiveSession {
 public:
  /// `rates`: whether X2 is held to, by `steady`. `now` is the wall clock.
  LiveSession(LiveLine& line, std::optional<protocol::Instant> expires_at, Clock now, SteadyClock steady, bool rates);

  void take(std::string_view message, bool text);
  /// A ping or pong of the WebSocket itself came in: counts like any frame.
  void count_control_frame();
  /// From the join until the room has answered nothing more may be read: what follows belongs after it.
  [[nodiscard]] bool waits_for_room() const { return waits_for_room_; }
  void settle_in(std::shared_ptr<live::Membership> membership);
  void send_waiting_presence();
  /// Gives up the place in the room.
  void leave();

 private:
  void take(protocol::JoinFrame join);
  void take(protocol::CommandFrame frame);
  void take(protocol::PresenceFrame frame);
  void take(protocol::SignalFrame frame);
  void take(protocol::StageFrame frame);
  void take(protocol::PingFrame frame);

  LiveLine& line_;
  const std::optional<protocol::Instant> expires_at_;
  const Clock now_;
  const SteadyClock steady_;
  const bool rates_;
  TokenBucket frames_;
  TokenBucket commands_;
  TokenBucket presences_;
  TokenBucket signals_;
  std::shared_ptr<live::Membership> membership_;
  std::optional<std::string> waiting_presence_;
  bool joined_ = false;
  bool waits_for_room_ = false;
};

}  // namespace puffin::net
