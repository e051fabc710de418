#pragma once

#include <chrono>

#include "protocol/cpp/ids.hpp"

namespace puffin::test {

/// A wall clock that a test moves by hand; it begins on a Monday morning.
class FakeClock {
 public:
  [[nodiscard]] protocol::Instant now() const { return now_; }
  void advance(std::chrono::milliseconds by) { now_ += by; }

 private:
  protocol::Instant now_{std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + std::chrono::hours{9}};
};

}  // namespace puffin::test
