#include "net/router.hpp"

#include <algorithm>
#include <utility>
#include <variant>

#include "net/limits.hpp"
#include "protocol/cpp/json_gate.hpp"

namespace puffin::net {
namespace {

bool is_id(std::string_view text) {
  constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_";
  return !text.empty() && text.size() <= protocol::limits::id &&
         text.find_first_not_of(letters) == std::string_view::npos;
}

std::string_view take_part(std::string_view& path) {
  const std::string_view part = path.substr(0, path.find('/'));
  path.remove_prefix(std::min(path.size(), part.size() + 1));
  return part;
}

bool is_json(std::string_view content_type) {
  content_type = content_type.substr(0, content_type.find(';'));
  while (content_type.ends_with(' ')) content_type.remove_suffix(1);
  return content_type == "application/json";
}

std::string_view effective_method(const Request& request) {
  return request.method == "HEAD" ? std::string_view{"GET"} : std::string_view{request.method};
}

}  // namespace

std::optional<std::vector<std::string>> match_path(std::string_view pattern, std::string_view path) {
  std::vector<std::string> ids;
  if (std::count(pattern.begin(), pattern.end(), '/') != std::count(path.begin(), path.end(), '/')) return std::nullopt;
  while (!pattern.empty()) {
    const std::string_view wanted = take_part(pattern);
    const std::string_view part = take_part(path);
    const bool any = wanted == "{*}";
    if (!any && wanted != "{}") {
      if (wanted != part) return std::nullopt;
    } else {
      if (any ? part.empty() : !is_id(part)) return std::nullopt;
      ids.emplace_back(part);
    }
  }
  return ids;
}

Router::Router(std::function<std::optional<Identity>(const Request&)> identify,
               std::function<bool(const Request&)> own_origin)
    : identify_(std::move(identify)), own_origin_(std::move(own_origin)) {}

void Router::add(Route route) { routes_.push_back(std::move(route)); }

bool Router::handle(const ExchangePtr& exchange) const {
  std::string allowed;
  for (const Route& route : routes_) {
    auto ids = match_path(route.pattern, exchange->request().path);
    if (!ids) continue;
    if (route.method == effective_method(exchange->request())) {
      exchange->parameters = std::move(*ids);
      run(route, exchange);
      return true;
    }
    if (!allowed.empty()) allowed += ", ";
    allowed += route.method;
  }
  if (allowed.empty()) return false;
  Response response = error_answer(405, "method_not_allowed", "This address takes other methods: " + allowed + ".");
  response.headers.push_back({"allow", allowed});
  exchange->answer(std::move(response));
  return true;
}

void Router::run(const Route& route, const ExchangePtr& exchange) const {
  const Request& request = exchange->request();
  if (route.method != "GET" && !own_origin_(request)) {
    return exchange->answer(error_answer(403, "bad_origin", "This request came from a page of another site."));
  }
  exchange->who = identify_(request);
  if (route.access == Access::signed_in && !exchange->who) {
    return exchange->answer(error_answer(401, "login_required", "Please sign in first."));
  }
  if (route.body != Body::none && !is_json(request.header("content-type"))) {
    return exchange->answer(error_answer(415, "wrong_type", "The body must be application/json."));
  }
  if (route.body == Body::fields) {
    auto parsed = protocol::parse_gated(request.body);
    if (const auto* error = std::get_if<protocol::DecodeError>(&parsed)) {
      return exchange->answer(error_answer(400, "bad_json", error->message));
    }
    exchange->body = std::move(std::get<nlohmann::ordered_json>(parsed));
  }
  route.handler(exchange);
}

}  // namespace puffin::net
