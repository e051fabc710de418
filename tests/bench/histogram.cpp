#include "bench/histogram.hpp"

#include <algorithm>
#include <bit>

namespace puffin::bench {
namespace {

constexpr unsigned step_bits = 5;

/// The bucket of a value: its highest bit, then the five bits after it.
std::size_t bucket_of(std::uint64_t value) {
  const auto high = static_cast<unsigned>(std::bit_width(value | 31U)) - 1U;
  const auto step = (value >> (high - step_bits)) & 31U;
  return (high - step_bits) * 32U + static_cast<std::size_t>(step);
}

/// The middle of a bucket.
double value_of(std::size_t bucket) {
  const auto shift = static_cast<double>(std::uint64_t{1} << (bucket / 32U));
  return (static_cast<double>(32U + bucket % 32U) + 0.5) * shift;
}

}  // namespace

void Histogram::add(std::chrono::nanoseconds latency) {
  const auto value = static_cast<std::uint64_t>(std::max<std::int64_t>(latency.count(), 32));
  ++buckets_[std::min(bucket_of(value), buckets_.size() - 1)];
  ++count_;
}

void Histogram::add(const Histogram& other) {
  for (std::size_t i = 0; i < buckets_.size(); ++i) buckets_[i] += other.buckets_[i];
  count_ += other.count_;
}

double Histogram::quantile_ms(double share) const {
  if (count_ == 0) return 0;
  auto left = static_cast<std::uint64_t>(share * static_cast<double>(count_ - 1));
  for (std::size_t i = 0; i < buckets_.size(); ++i) {
    if (buckets_[i] > left) return value_of(i) / 1e6;
    left -= buckets_[i];
  }
  return value_of(buckets_.size() - 1) / 1e6;
}

}  // namespace puffin::bench
