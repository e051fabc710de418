#pragma once

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "live/outbox.hpp"
#include "net/auth.hpp"
#include "net/limits.hpp"
#include "net/metrics.hpp"
#include "net/service.hpp"
#include "net/token_bucket.hpp"

namespace puffin::live {
class Hub;
}

namespace puffin::net {

/// How many connections there are, in all and of each address. Any thread.
class ConnectionCounts {
 public:
  ConnectionCounts(std::size_t in_all, std::size_t per_address) : in_all_(in_all), per_address_(per_address) {}
  /// False over a cap; an empty address counts in all only.
  bool enter(const std::string& address);
  void leave(const std::string& address);

 private:
  const std::size_t in_all_;
  const std::size_t per_address_;
  std::mutex mutex_;
  std::size_t count_ = 0;                                    // guarded by mutex_
  std::unordered_map<std::string, std::size_t> of_address_;  // guarded by mutex_
};

/// What all connections of a server share. Outlives them.
struct ConnectionParts {
  Service& service;
  live::Hub& hub;
  Metrics& metrics;
  Deadlines deadlines;
  Clock now;
  SteadyClock steady;
  bool rates = true;   ///< X2: rates and caps of addresses
  bool https = false;  ///< people come by TLS, ended in front of us
  std::vector<std::string> trusted_proxies;
  live::Outbox::Limits outbox;
  ConnectionCounts counts;
  std::atomic<bool> stopping = false;
  std::atomic<std::size_t> requests_in_flight = 0;
  std::atomic<std::size_t> live_open = 0;
};

/// Holds a place among the connections until it goes.
class ConnectionPlace {
 public:
  static std::optional<ConnectionPlace> take(ConnectionParts& parts, const std::string& address);
  ConnectionPlace(ConnectionPlace&& other) noexcept;
  ConnectionPlace& operator=(ConnectionPlace&&) = delete;
  ~ConnectionPlace();

 private:
  ConnectionPlace(ConnectionParts& parts, std::string key) : parts_(&parts), key_(std::move(key)) {}
  ConnectionParts* parts_;
  std::string key_;
};

/// Under which an address is counted: an IPv6 network (/64) is one household.
std::string address_key(const std::string& address);
/// The address of the person: that of the peer, or, when the peer is a listed proxy, the last one it names.
std::string person_address(const std::string& peer, std::string_view forwarded_for,
                           const std::vector<std::string>& trusted_proxies);

}  // namespace puffin::net
