#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "net/exchange.hpp"

namespace puffin::net {

enum class Access { open, signed_in };
enum class Body {
  none,    ///< whatever is sent is passed over
  fields,  ///< a JSON object, parsed into Exchange::body
  raw,     ///< JSON, left to the handler
};

using Handler = std::function<void(ExchangePtr)>;

/// One address of the API. `{}` in the pattern stands for an id, `{*}` for any one part that its handler
/// judges.
struct Route {
  std::string_view method;
  std::string_view pattern;
  Access access = Access::signed_in;
  Body body = Body::none;
  Handler handler;
};

/// Finds the handler for a request and keeps away from it what no handler should see: other sites (H10), the unknown
/// (H9), wrong types and broken JSON (H11). Built once, then read by any thread.
class Router {
 public:
  /// `identify` tells who sent a request; `own_origin` whether it comes from a page of ours.
  Router(std::function<std::optional<Identity>(const Request&)> identify,
         std::function<bool(const Request&)> own_origin);
  void add(Route route);
  /// False when no route has this path; nothing was answered then.
  bool handle(const ExchangePtr& exchange) const;

 private:
  void run(const Route& route, const ExchangePtr& exchange) const;

  std::function<std::optional<Identity>(const Request&)> identify_;
  std::function<bool(const Request&)> own_origin_;
  std::vector<Route> routes_;
};

/// The parts of `path` that stand for `{}` and `{*}`; nothing when it does not match. An id has 1 to 64 letters,
/// digits, `-` and `_`.
std::optional<std::vector<std::string>> match_path(std::string_view pattern, std::string_view path);

}  // namespace puffin::net
