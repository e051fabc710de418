#include "net/setup_token.hpp"

#include <utility>

#include "net/secrets.hpp"

namespace puffin::net {

std::string SetupToken::issue() {
  std::string token = random_token();
  const std::lock_guard lock(mutex_);
  hash_ = hash_token(token);
  return token;
}

bool SetupToken::take(std::string_view token) {
  const std::lock_guard lock(mutex_);
  if (hash_.empty() || !same_secret(hash_, hash_token(token))) return false;
  taken_hash_ = std::exchange(hash_, {});
  return true;
}

void SetupToken::give_back() {
  const std::lock_guard lock(mutex_);
  if (hash_.empty()) hash_ = std::exchange(taken_hash_, {});
}

}  // namespace puffin::net
