#include "net/password_hasher.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include <sodium.h>

#include "net/limits.hpp"
#include "net/lower_case.hpp"
#include "net/secrets.hpp"

namespace puffin::net {
namespace {

std::string argon2id(const std::string& password, const HashCost& cost) {
  std::array<char, crypto_pwhash_STRBYTES> stored{};
  const bool failed =
      crypto_pwhash_str(stored.data(), password.data(), password.size(), cost.passes, cost.memory_bytes) != 0;
  return failed ? std::string{} : std::string{stored.data()};
}

}  // namespace

PasswordHasher::PasswordHasher(std::size_t threads, std::size_t waiting, HashCost cost)
    : waiting_(waiting), cost_(cost) {
  // Made ahead by the first thread, so that neither the start nor the first unknown name waits for it.
  queue_.push_back([this] { nobody(); });
  for (std::size_t i = 0; i < threads; ++i) threads_.emplace_back([this] { run(); });
}

PasswordHasher::~PasswordHasher() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
    queue_.clear();
  }
  wake_.notify_all();
  for (std::thread& thread : threads_) thread.join();
}

bool PasswordHasher::hash(std::string password, std::function<void(std::string)> done) {
  return enqueue([this, password = std::move(password), done = std::move(done)] { done(argon2id(password, cost_)); });
}

bool PasswordHasher::verify(std::string password, std::string stored, std::function<void(bool)> done) {
  return enqueue([password = std::move(password), stored = std::move(stored), done = std::move(done)] {
    done(crypto_pwhash_str_verify(stored.c_str(), password.data(), password.size()) == 0);
  });
}

bool PasswordHasher::verify_nobody(std::string password, std::function<void(bool)> done) {
  return enqueue([this, password = std::move(password), done = std::move(done)] {
    [[maybe_unused]] const int never = crypto_pwhash_str_verify(nobody().c_str(), password.data(), password.size());
    done(false);
  });
}

const std::string& PasswordHasher::nobody() {
  std::call_once(nobody_made_, [this] { nobody_ = argon2id(random_token(), cost_); });
  return nobody_;
}

bool PasswordHasher::enqueue(std::function<void()> work) {
  {
    const std::lock_guard lock(mutex_);
    if (stopping_ || queue_.size() >= waiting_) return false;
    queue_.push_back(std::move(work));
  }
  wake_.notify_one();
  return true;
}

void PasswordHasher::run() {
  while (true) {
    std::function<void()> work;
    {
      std::unique_lock lock(mutex_);
      wake_.wait(lock, [this] { return stopping_ || !queue_.empty(); });
      if (stopping_) return;
      work = std::move(queue_.front());
      queue_.pop_front();
    }
    work();
  }
}

std::string password_fault(const std::string& password, const std::string& name) {
  static constexpr std::array<std::string_view, 16> obvious{
      "password", "passwort", "password1", "12345678",  "123456789", "1234567890", "qwertyui", "qwerty123",
      "11111111", "00000000", "iloveyou",  "letmein1!", "sunshine",  "princess",   "football", "baseball"};
  if (password.size() < limits::password_min) return "Take at least 8 characters.";
  if (password.size() > limits::password_max) return "Take at most 1,024 bytes.";
  if (password.find('\0') != std::string::npos) return "A password cannot hold the character NUL.";
  const std::string plain = lower(password);
  const bool one_letter = plain.find_first_not_of(plain.front()) == std::string::npos;
  if (one_letter || plain == lower(name) || std::find(obvious.begin(), obvious.end(), plain) != obvious.end()) {
    return "That one is guessed first. Take another.";
  }
  return {};
}

}  // namespace puffin::net
