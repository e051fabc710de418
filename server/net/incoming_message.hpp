#pragma once

#include <algorithm>
#include <array>
#include <span>
#include <string>

#include "net/limits.hpp"
#include "protocol/cpp/limits.hpp"

namespace puffin::net {

/// Collects one message piece by piece. Between messages it holds no more than a small buffer, so that a thousand idle
/// connections cost little; within one it grows in steps, never beyond one frame's limit by more than a byte.
class IncomingMessage {
 public:
  /// Where the next bytes are to be put; good until received().
  std::span<char> room() {
    if (bytes_.empty()) return chunk_;
    filled_ = bytes_.size();
    bytes_.resize(filled_ + std::min(limits::read_step_bytes, protocol::limits::frame_bytes + 1 - filled_));
    return std::span(bytes_).subspan(filled_);
  }
  void received(std::size_t count) {
    if (bytes_.empty()) {
      bytes_.assign(chunk_.data(), count);
    } else {
      bytes_.resize(filled_ + count);
    }
  }
  [[nodiscard]] bool too_large() const { return bytes_.size() > protocol::limits::frame_bytes; }
  /// The message, and nothing is left.
  std::string take() {
    std::string whole;
    whole.swap(bytes_);
    return whole;
  }

 private:
  std::array<char, limits::read_chunk_bytes> chunk_{};
  std::string bytes_;
  std::size_t filled_ = 0;
};

}  // namespace puffin::net
