#include "net/live_session.hpp"

#include <utility>
#include <variant>

#include "net/limits.hpp"
#include "protocol/cpp/codec.hpp"

namespace puffin::net {

LiveSession::LiveSession(LiveLine& line, std::optional<protocol::Instant> expires_at, Clock now, SteadyClock steady,
                         bool rates)
    : line_(line),
      expires_at_(expires_at),
      now_(std::move(now)),
      steady_(std::move(steady)),
      rates_(rates),
      frames_(limits::frames_per_connection, steady_()),
      commands_(limits::commands_per_connection, steady_()),
      presences_(limits::presence_per_connection, steady_()),
      signals_(limits::signals_per_connection, steady_()) {}

void LiveSession::take(std::string_view message, bool text) {
  if (expires_at_ && now_() >= *expires_at_) return line_.end(CloseReason::login_gone);
  if (rates_ && !frames_.take(steady_())) return line_.end(CloseReason::too_fast);
  if (!text) return line_.end(CloseReason::bad_frame);
  auto decoded = protocol::decode_client_frame(message);
  auto* frame = std::get_if<protocol::ClientFrame>(&decoded);
  if (!frame) return line_.end(CloseReason::bad_frame);
  std::visit([this](auto& each) { take(std::move(each)); }, *frame);
}

void LiveSession::count_control_frame() {
  if (rates_ && !frames_.take(steady_())) line_.end(CloseReason::too_fast);
}

void LiveSession::take(protocol::JoinFrame join) {
  if (joined_) return line_.end(CloseReason::bad_frame);
  joined_ = true;
  waits_for_room_ = true;
  line_.ask_in(std::move(join));
}

void LiveSession::settle_in(std::shared_ptr<live::Membership> membership) {
  waits_for_room_ = false;
  membership_ = std::move(membership);
}

void LiveSession::take(protocol::CommandFrame frame) {
  if (!membership_) return line_.end(CloseReason::bad_frame);
  if (rates_ && !commands_.take(steady_())) return line_.end(CloseReason::too_fast);
  membership_->command(std::move(frame));
}

void LiveSession::take(protocol::PresenceFrame frame) {
  if (!membership_) return line_.end(CloseReason::bad_frame);
  const SteadyTime now = steady_();
  if (!rates_ || presences_.take(now)) {
    waiting_presence_.reset();
    return membership_->presence(std::move(frame.state_json));
  }
  // Thinned to the latest (L7): it goes as soon as the rate allows.
  const bool first = !waiting_presence_;
  waiting_presence_ = std::move(frame.state_json);
  if (first) line_.wake_for_presence(std::chrono::milliseconds(1 + static_cast<int>(1000 * presences_.wait(now))));
}

void LiveSession::send_waiting_presence() {
  if (!waiting_presence_ || !membership_) return;
  presences_.take(steady_());
  membership_->presence(*std::exchange(waiting_presence_, std::nullopt));
}

void LiveSession::take(protocol::SignalFrame frame) {
  if (!membership_) return line_.end(CloseReason::bad_frame);
  if (rates_ && !signals_.take(steady_())) return line_.end(CloseReason::too_fast);
  membership_->signal(std::move(frame));
}

void LiveSession::take(protocol::StageFrame frame) {
  if (!membership_) return line_.end(CloseReason::bad_frame);
  membership_->stage(frame.on);
}

void LiveSession::take(protocol::PingFrame frame) {
  if (!membership_) return line_.end(CloseReason::bad_frame);
  auto pong = std::make_shared<live::Frame>();
  pong->bytes = protocol::pong_frame(frame.t_json);
  line_.send(std::move(pong));
}

void LiveSession::leave() {
  membership_.reset();
  waiting_presence_.reset();
}

}  // namespace puffin::net
