#include "domain/rank.hpp"

#include <cstdint>
#include <stdexcept>

namespace puffin::domain {
namespace {

constexpr std::string_view digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr std::size_t base = digits.size();
constexpr std::size_t counter_digits = 5;
constexpr std::uint64_t counter_end = 62ULL * 62 * 62 * 62 * 62;

std::size_t value_of(char digit) {
  const auto value = digits.find(digit);
  if (value == std::string_view::npos) throw std::invalid_argument("rank: not a digit of an order key");
  return value;
}

std::uint64_t counter(std::string_view key) {
  std::uint64_t n = 0;
  for (std::size_t i = 0; i < counter_digits; ++i) n = n * base + (i < key.size() ? value_of(key[i]) : 0);
  return n;
}

std::string written(std::uint64_t n) {
  std::string key(counter_digits, '0');
  for (std::size_t i = counter_digits; i-- > 0; n /= base) key[i] = digits[n % base];
  key.erase(key.find_last_not_of('0') + 1);
  return key;
}

/// Copies the shared front to `key` and takes it off both; `low` counts as followed by endless zeros.
void take_shared_front(std::string& key, std::string_view& low, std::string_view& high) {
  while (!high.empty() && (low.empty() ? '0' : low.front()) == high.front()) {
    key += high.front();
    high.remove_prefix(1);
    if (!low.empty()) low.remove_prefix(1);
  }
  // A high key that ends here was not above the low one, or ended in '0'.
  if (high.empty()) throw std::invalid_argument("rank: no room between these keys");
}

std::string middle(std::string_view low, std::string_view high) {
  std::string key;
  if (!high.empty()) take_shared_front(key, low, high);
  while (true) {
    const std::size_t a = low.empty() ? 0 : value_of(low.front());
    const std::size_t b = high.empty() ? base : value_of(high.front());
    if (b <= a) throw std::invalid_argument("rank: keys in the wrong order");
    if (b - a > 1) return key + digits[(a + b) / 2];
    if (high.size() > 1) return key + digits[b];
    key += digits[a];
    if (!low.empty()) low.remove_prefix(1);
    high = {};
  }
}

}  // namespace

std::string rank_between(std::string_view low, std::string_view high) {
  if (low.empty() && high.empty()) return "V";
  if (high.empty()) {
    const auto next = counter(low) + 1;
    return next < counter_end ? written(next) : middle(low, high);
  }
  if (low.empty()) {
    const auto here = counter(high);
    return here > 1 ? written(here - 1) : middle(low, high);
  }
  return middle(low, high);
}

std::vector<std::string> even_ranks(std::size_t count) {
  std::vector<std::string> keys;
  keys.reserve(count);
  for (std::size_t i = 0; i < count; ++i) keys.push_back(written((i + 1) * counter_end / (count + 1)));
  return keys;
}

}  // namespace puffin::domain
