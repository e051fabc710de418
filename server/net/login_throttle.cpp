#include "net/login_throttle.hpp"

#include <algorithm>

namespace puffin::net {

double LoginThrottle::wait(const Book& book, const std::string& key, SteadyTime now) {
  const auto found = book.find(key);
  if (found == book.end() || found->second.blocked_until <= now) return 0;
  return std::chrono::duration<double>(found->second.blocked_until - now).count();
}

void LoginThrottle::count(Book& book, const std::string& key, SteadyTime now, int free_failures,
                          std::chrono::seconds longest) {
  if (book.size() >= limits::remembered_keys) {
    std::erase_if(book, [&](const auto& entry) { return entry.second.blocked_until <= now; });
  }
  Failures& failures = book[key];
  // What lies far back is forgiven.
  if (failures.count > 0 && now - failures.last > 2 * longest) failures.count = 0;
  failures.last = now;
  const int beyond = ++failures.count - free_failures;
  if (beyond < 0) return;
  failures.blocked_until = now + std::min(longest, std::chrono::seconds(1LL << std::min(beyond, 20)));
}

double LoginThrottle::begin(const std::string& login, const std::string& address) {
  if (!enforced_) return 0;
  const SteadyTime now = clock_();
  const std::lock_guard lock(mutex_);
  const double seconds = std::max(wait(logins_, login, now), wait(addresses_, address, now));
  if (seconds > 0) return seconds;
  count(logins_, login, now, limits::free_failures_per_account, limits::longest_wait_per_account);
  count(addresses_, address, now, limits::free_failures_per_address, limits::longest_wait_per_address);
  return 0;
}

void LoginThrottle::succeeded(const std::string& login, const std::string& address) {
  const std::lock_guard lock(mutex_);
  logins_.erase(login);
  const auto found = addresses_.find(address);
  if (found == addresses_.end()) return;
  // Only this attempt is taken back: a thief with one account of their own must not clear the slate by using it.
  found->second.count -= 1;
  found->second.blocked_until = SteadyTime{};
}

}  // namespace puffin::net
