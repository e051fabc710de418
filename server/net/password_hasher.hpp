#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace puffin::net {

/// What one hash costs. The default is libsodium's "interactive": 64 MiB, about 45 ms.
struct HashCost {
  unsigned long long passes = 2;
  std::size_t memory_bytes = 64 * 1024 * 1024;
};

/// Hashes and checks passwords (argon2id) on few threads of its own, so that a rush of logins slows no board down.
/// Calls come from any thread and return at once: false when too many wait already. Answers come on its own threads.
class PasswordHasher {
 public:
  PasswordHasher(std::size_t threads, std::size_t waiting, HashCost cost);
  ~PasswordHasher();  ///< drops what still waits
  PasswordHasher(const PasswordHasher&) = delete;
  PasswordHasher& operator=(const PasswordHasher&) = delete;

  /// Gives the text to store; empty when there was no memory for it.
  bool hash(std::string password, std::function<void(std::string stored)> done);
  bool verify(std::string password, std::string stored, std::function<void(bool right)> done);
  /// Takes as long as verify and is never right: for names that do not exist.
  bool verify_nobody(std::string password, std::function<void(bool right)> done);

 private:
  bool enqueue(std::function<void()> work);
  void run();
  const std::string& nobody();

  const std::size_t waiting_;
  const HashCost cost_;
  std::once_flag nobody_made_;
  std::string nobody_;  ///< a hash of nobody's password, once made
  std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<std::function<void()>> queue_;  // guarded by mutex_
  bool stopping_ = false;                    // guarded by mutex_
  std::vector<std::thread> threads_;
};

/// Why a new password is not taken, as a sentence; empty when it is. It must be 8 to 1,024 bytes and not one of those
/// that everybody tries first.
std::string password_fault(const std::string& password, const std::string& name);

}  // namespace puffin::net
