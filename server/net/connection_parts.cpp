#include "net/connection_parts.hpp"

#include <algorithm>
#include <utility>

#include <boost/asio/ip/address.hpp>

namespace puffin::net {

bool ConnectionCounts::enter(const std::string& address) {
  const std::lock_guard lock(mutex_);
  if (count_ >= in_all_) return false;
  if (!address.empty()) {
    std::size_t& of_address = of_address_[address];
    if (of_address >= per_address_) return false;
    ++of_address;
  }
  ++count_;
  return true;
}

void ConnectionCounts::leave(const std::string& address) {
  const std::lock_guard lock(mutex_);
  --count_;
  const auto found = of_address_.find(address);
  if (found != of_address_.end() && --found->second == 0) of_address_.erase(found);
}

std::optional<ConnectionPlace> ConnectionPlace::take(ConnectionParts& parts, const std::string& address) {
  const auto& proxies = parts.trusted_proxies;
  // Everybody comes through the proxy: its address says nothing.
  const bool counted = parts.rates && std::find(proxies.begin(), proxies.end(), address) == proxies.end();
  std::string key = counted ? address_key(address) : std::string{};
  if (!parts.counts.enter(key)) {
    parts.metrics.connection_refused();
    return std::nullopt;
  }
  parts.metrics.connection_opened();
  return ConnectionPlace{parts, std::move(key)};
}

ConnectionPlace::ConnectionPlace(ConnectionPlace&& other) noexcept
    : parts_(std::exchange(other.parts_, nullptr)), key_(std::move(other.key_)) {}

ConnectionPlace::~ConnectionPlace() {
  if (!parts_) return;
  parts_->counts.leave(key_);
  parts_->metrics.connection_closed();
}

std::string address_key(const std::string& address) {
  boost::system::error_code error;
  const auto parsed = boost::asio::ip::make_address(address, error);
  if (error || !parsed.is_v6()) return address;
  auto bytes = parsed.to_v6().to_bytes();
  if (parsed.to_v6().is_v4_mapped() || parsed.is_loopback()) return address;
  std::fill(bytes.begin() + 8, bytes.end(), std::uint8_t{0});
  return boost::asio::ip::address_v6(bytes).to_string();
}

std::string person_address(const std::string& peer, std::string_view forwarded_for,
                           const std::vector<std::string>& trusted_proxies) {
  if (std::find(trusted_proxies.begin(), trusted_proxies.end(), peer) == trusted_proxies.end()) return peer;
  // The last entry is the proxy's own word; those before it are the sender's.
  const auto comma = forwarded_for.rfind(',');
  std::string_view last = comma == std::string_view::npos ? forwarded_for : forwarded_for.substr(comma + 1);
  while (last.starts_with(' ')) last.remove_prefix(1);
  while (last.ends_with(' ')) last.remove_suffix(1);
  boost::system::error_code error;
  const auto parsed = boost::asio::ip::make_address(std::string{last}, error);
  return error ? peer : parsed.to_string();
}

}  // namespace puffin::net
