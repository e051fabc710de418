#include "net/token_bucket.hpp"

#include <algorithm>
#include <utility>

namespace puffin::net {

double TokenBucket::level(SteadyTime now) const {
  const std::chrono::duration<double> passed = now - filled_at_;
  return std::min(rate_.burst, level_ + passed.count() * rate_.per_second);
}

bool TokenBucket::take(SteadyTime now) {
  level_ = level(now);
  filled_at_ = now;
  if (level_ < 1) return false;
  level_ -= 1;
  return true;
}

double TokenBucket::wait(SteadyTime now) const { return std::max(0.0, (1 - level(now)) / rate_.per_second); }

bool TokenBucket::full(SteadyTime now) const { return level(now) >= rate_.burst; }

KeyedBuckets::KeyedBuckets(limits::Rate rate, bool enforced, SteadyClock clock)
    : rate_(rate), enforced_(enforced), clock_(std::move(clock)) {}

double KeyedBuckets::take(const std::string& key) {
  if (!enforced_) return 0;
  const SteadyTime now = clock_();
  const std::lock_guard lock(mutex_);
  if (buckets_.size() >= limits::remembered_keys) forget_full(now);
  TokenBucket& bucket = buckets_.try_emplace(key, rate_, now).first->second;
  return bucket.take(now) ? 0 : std::max(0.001, bucket.wait(now));
}

void KeyedBuckets::forget_full(SteadyTime now) {
  std::erase_if(buckets_, [&](const auto& entry) { return entry.second.full(now); });
  // All busy at once: begin anew rather than grow.
  if (buckets_.size() >= limits::remembered_keys) buckets_.clear();
}

}  // namespace puffin::net
