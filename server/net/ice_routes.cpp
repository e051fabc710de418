#include "net/api.hpp"

namespace puffin::net {
namespace {

/// The JSON of rule H16, in the form that browsers take.
nlohmann::ordered_json described(const IceServer& server) {
  nlohmann::ordered_json json{{"urls", nlohmann::ordered_json::array({server.url})}};
  if (!server.username.empty()) {
    json["username"] = server.username;
    json["credential"] = server.credential;
  }
  return json;
}

void list_ice_servers(const ApiParts& parts, const ExchangePtr& exchange) {
  auto servers = nlohmann::ordered_json::array();
  for (const IceServer& server : parts.ice_servers) servers.push_back(described(server));
  exchange->answer(json_answer(200, {{"servers", std::move(servers)}}));
}

}  // namespace

void add_ice_routes(Router& router, ApiParts& parts) {
  router.add({"GET", "/api/v1/ice", Access::signed_in, Body::none,
              [&parts](const ExchangePtr& exchange) { list_ice_servers(parts, exchange); }});
}

}  // namespace puffin::net
