#pragma once

#include <chrono>
#include <mutex>
#include <string>
#include <unordered_map>

#include "net/token_bucket.hpp"

namespace puffin::net {

/// Slows down guessing: after some wrong passwords for one name, or from one address, each further attempt must wait
/// twice as long. Any thread. An attempt counts as wrong until it is told to have been right, so that many at once
/// gain nothing.
class LoginThrottle {
 public:
  LoginThrottle(bool enforced, SteadyClock clock) : enforced_(enforced), clock_(std::move(clock)) {}
  /// 0 when the attempt may be made; else the seconds to wait, and nothing is counted.
  double begin(const std::string& login, const std::string& address);
  /// The attempt was right: forgets the wrong ones for this name.
  void succeeded(const std::string& login, const std::string& address);

 private:
  struct Failures {
    int count = 0;
    SteadyTime blocked_until;
    SteadyTime last;
  };
  using Book = std::unordered_map<std::string, Failures>;
  static double wait(const Book& book, const std::string& key, SteadyTime now);
  static void count(Book& book, const std::string& key, SteadyTime now, int free_failures,
                    std::chrono::seconds longest);

  const bool enforced_;
  const SteadyClock clock_;
  std::mutex mutex_;
  Book logins_;     // guarded by mutex_
  Book addresses_;  // guarded by mutex_
};

}  // namespace puffin::net
