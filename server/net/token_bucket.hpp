#pragma once

#include <chrono>
#include <functional>
#include <mutex>
#include <string>
#include <unordered_map>

#include "net/limits.hpp"

namespace puffin::net {

using SteadyTime = std::chrono::steady_clock::time_point;
/// A clock that never goes back, injected.
using SteadyClock = std::function<SteadyTime()>;

/// So many per second, with a burst after a pause. Not thread-safe; begins full.
class TokenBucket {
 public:
  TokenBucket(limits::Rate rate, SteadyTime now) : rate_(rate), level_(rate.burst), filled_at_(now) {}
  bool take(SteadyTime now);
  /// Seconds until the next take would succeed; 0 when it would now.
  [[nodiscard]] double wait(SteadyTime now) const;
  [[nodiscard]] bool full(SteadyTime now) const;

 private:
  [[nodiscard]] double level(SteadyTime now) const;

  limits::Rate rate_;
  double level_;
  SteadyTime filled_at_;
};

/// One bucket per address or person; any thread. Forgets full buckets first, so that memory is bounded.
class KeyedBuckets {
 public:
  KeyedBuckets(limits::Rate rate, bool enforced, SteadyClock clock);
  /// 0 when taken; else the seconds to wait.
  double take(const std::string& key);

 private:
  void forget_full(SteadyTime now);

  const limits::Rate rate_;
  const bool enforced_;
  const SteadyClock clock_;
  std::mutex mutex_;
  std::unordered_map<std::string, TokenBucket> buckets_;  // guarded by mutex_
};

}  // namespace puffin::net
