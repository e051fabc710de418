#pragma once

#include <optional>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "live/member.hpp"
#include "live/outbox.hpp"

namespace puffin::test {

/// A member that keeps what it is sent, as a session with a real outbox would. Not for several threads.
class RecordingMember final : public live::Member {
 public:
  RecordingMember() = default;
  explicit RecordingMember(live::Outbox::Limits limits) : outbox_(limits) {}

  void deliver(live::FramePtr frame) override {
    if (closed_) return;
    frames_.push_back(frame);
    if (outbox_.push(std::move(frame)) == live::Outbox::Push::full) close(live::CloseCode::too_slow);
  }
  void close(live::CloseCode code) override {
    if (!closed_) closed_ = code;
  }

  [[nodiscard]] std::optional<live::CloseCode> closed() const { return closed_; }
  /// As they were delivered, all of them, to see which bytes are shared.
  [[nodiscard]] const std::vector<live::FramePtr>& frames() const { return frames_; }

  /// The next message as its bytes go over the wire; nothing when none waits.
  std::optional<std::string> next_message() {
    const auto message = outbox_.next();
    if (!message) return std::nullopt;
    std::string bytes;
    for (const std::string_view piece : message->pieces) bytes += piece;
    return bytes;
  }
  /// All messages that wait.
  std::vector<nlohmann::json> messages() {
    std::vector<nlohmann::json> all;
    while (const auto bytes = next_message()) all.push_back(nlohmann::json::parse(*bytes));
    return all;
  }

 private:
  live::Outbox outbox_;
  std::vector<live::FramePtr> frames_;
  std::optional<live::CloseCode> closed_;
};

}  // namespace puffin::test
