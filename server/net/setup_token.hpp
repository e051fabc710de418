#pragma once

#include <mutex>
#include <string>
#include <string_view>

namespace puffin::net {

/// The token of the first-run link (P2): kept in memory only, made anew at each start while nobody can sign in, good
/// once. Any thread.
class SetupToken {
 public:
  /// Begins to be good; gives the token to print.
  std::string issue();
  /// True for exactly one caller with the right token.
  bool take(std::string_view token);
  /// The caller could not make the account after all: the token is good again.
  void give_back();

 private:
  std::mutex mutex_;
  std::string hash_;        // guarded by mutex_; empty: none is good
  std::string taken_hash_;  // guarded by mutex_
};

}  // namespace puffin::net
