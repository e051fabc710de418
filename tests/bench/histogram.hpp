#pragma once

#include <array>
#include <chrono>
#include <cstdint>

namespace puffin::bench {

/// Latencies in buckets that are at most 3 % wide, so that millions of them cost a few kilobytes. One thread.
class Histogram {
 public:
  void add(std::chrono::nanoseconds latency);
  void add(const Histogram& other);
  /// In milliseconds; 0 when nothing was added. `share` between 0 and 1.
  [[nodiscard]] double quantile_ms(double share) const;
  [[nodiscard]] std::uint64_t count() const { return count_; }

 private:
  static constexpr unsigned steps_per_doubling = 32;
  std::array<std::uint64_t, 40 * steps_per_doubling> buckets_{};
  std::uint64_t count_ = 0;
};

}  // namespace puffin::bench
