#pragma once

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "net/auth.hpp"
#include "net/http_message.hpp"

namespace puffin::net {

/// One request on its way to its answer; handlers keep it alive while they wait for somebody. One that is let go of
/// without an answer, because a handler failed, is answered 500, so that nobody waits for ever.
class Exchange {
 public:
  Exchange(Request request, Reply reply) : request_(std::move(request)), reply_(std::move(reply)) {}
  ~Exchange();
  Exchange(const Exchange&) = delete;
  Exchange& operator=(const Exchange&) = delete;

  /// The first answer counts. Any thread.
  void answer(Response response);
  [[nodiscard]] const Request& request() const { return request_; }

  // Set by the router before a handler sees the exchange.
  std::vector<std::string> parameters;  ///< the parts of the path that stand for ids
  std::optional<Identity> who;          ///< set on every route that needs a login
  nlohmann::ordered_json body;          ///< of routes that take JSON fields

 private:
  Request request_;
  Reply reply_;
  std::atomic<bool> answered_ = false;
};

using ExchangePtr = std::shared_ptr<Exchange>;

}  // namespace puffin::net
