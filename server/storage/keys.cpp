#include "storage/keys.hpp"

#include <limits>
#include <stdexcept>

namespace puffin::storage::keys {
namespace {

constexpr std::size_t number_bytes = 8;

void append_number(std::string& to, std::uint64_t value) {
  for (int shift = 56; shift >= 0; shift -= 8)
    to.push_back(static_cast<char>(static_cast<unsigned char>(value >> shift)));
}

void append_first(std::string& to, std::string_view first) {
  if (first.size() > std::numeric_limits<unsigned char>::max())
    throw std::invalid_argument("an id of more than 255 bytes cannot be a key");
  to.push_back(static_cast<char>(static_cast<unsigned char>(first.size())));
  to += first;
}

}  // namespace

std::string key(Kind kind, std::string_view last) {
  std::string bytes;
  bytes.reserve(1 + last.size());
  bytes.push_back(static_cast<char>(kind));
  bytes += last;
  return bytes;
}

std::string key(Kind kind, std::string_view first, std::string_view last) {
  std::string bytes;
  bytes.reserve(2 + first.size() + last.size());
  bytes.push_back(static_cast<char>(kind));
  append_first(bytes, first);
  bytes += last;
  return bytes;
}

std::string key(Kind kind, std::string_view first, std::string_view second, std::string_view last) {
  std::string bytes;
  bytes.reserve(3 + first.size() + second.size() + last.size());
  bytes.push_back(static_cast<char>(kind));
  append_first(bytes, first);
  append_first(bytes, second);
  bytes += last;
  return bytes;
}

std::string prefix(Kind kind, std::string_view first, std::string_view second) { return key(kind, first, second, {}); }

std::string prefix(Kind kind, std::string_view first) { return key(kind, first, {}); }

std::string behind(std::string prefix) {
  while (!prefix.empty() && prefix.back() == static_cast<char>(0xff)) prefix.pop_back();
  if (!prefix.empty()) prefix.back() = static_cast<char>(static_cast<unsigned char>(prefix.back()) + 1);
  return prefix;
}

std::string event(std::string_view board_prefix, Seq seq) {
  std::string bytes;
  bytes.reserve(board_prefix.size() + number_bytes);
  bytes += board_prefix;
  append_number(bytes, seq);
  return bytes;
}

std::string session_expiry(protocol::Instant expires_at, std::string_view token_hash) {
  const auto since_1970 = expires_at.time_since_epoch().count();
  return key(Kind::session_expiry, number(static_cast<std::uint64_t>(since_1970 < 0 ? 0 : since_1970)), token_hash);
}

std::optional<Parts> parts(std::string_view key) {
  if (key.size() < 2) return std::nullopt;
  const std::size_t first_size = static_cast<unsigned char>(key[1]);
  if (key.size() < 2 + first_size) return std::nullopt;
  return Parts{key.substr(2, first_size), key.substr(2 + first_size)};
}

std::optional<EventKey> read_event(std::string_view key) {
  const auto split = parts(key);
  if (!split) return std::nullopt;
  const auto seq = read_number(split->last);
  if (!seq) return std::nullopt;
  return EventKey{split->first, *seq};
}

std::string number(std::uint64_t value) {
  std::string bytes;
  append_number(bytes, value);
  return bytes;
}

std::optional<std::uint64_t> read_number(std::string_view bytes) {
  if (bytes.size() != number_bytes) return std::nullopt;
  std::uint64_t value = 0;
  for (const char byte : bytes) value = value << 8 | static_cast<unsigned char>(byte);
  return value;
}

}  // namespace puffin::storage::keys
