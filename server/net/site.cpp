#include "net/site.hpp"

#include <utility>

#include "net/calendar_feed.hpp"
#include "net/secrets.hpp"

namespace puffin::net {
namespace {

constexpr std::string_view live_pattern = "/api/v1/boards/{}/live";

Response health(const storage::Store& store) {
  return json_answer(200, {{"status", "ok"}, {"writable", store.writable()}});
}

Response metrics_text(Metrics& metrics, const ApiParts& parts) {
  Response response;
  response.headers = {{"content-type", "text/plain; version=0.0.4; charset=utf-8"}, {"cache-control", "no-store"}};
  response.body = metrics.render(parts.hub, parts.store, parts.live_sessions);
  return response;
}

}  // namespace

Site::Site(ApiParts& parts, Metrics& metrics, SteadyClock steady, SiteOptions options)
    : parts_(parts),
      metrics_(metrics),
      options_(std::move(options)),
      requests_(limits::requests_per_address, options_.rates, steady),
      handshakes_(limits::handshakes_per_address, options_.rates, steady),
      router_([&parts](const Request& request) { return identify(request, parts.store.accounts(), parts.now()); },
              [&parts](const Request& request) { return own_origin(request, parts.public_url); }) {
  add_setup_routes(router_, parts_);
  add_account_routes(router_, parts_);
  add_token_routes(router_, parts_);
  add_ice_routes(router_, parts_);
  add_board_routes(router_, parts_);
  add_figures_routes(router_, parts_);
  add_command_routes(router_, parts_);
  add_invite_routes(router_, parts_);
  add_seat_routes(router_, parts_);
  add_feed_routes(router_, parts_);
  add_private_routes(router_, parts_);
  add_invitation_routes(router_, parts_);
  add_sponsor_routes(router_, parts_);
  router_.add({"GET", live_pattern, Access::signed_in, Body::none, [&parts](const ExchangePtr& exchange) {
                 with_seat(parts, exchange, [exchange](const auto&, const auto&) {
                   exchange->answer(error_answer(426, "upgrade_required", "This address speaks WebSocket."));
                 });
               }});
}

void Site::handle(Request request, Reply reply) {
  if (request.path == "/healthz" && reads(request)) return reply(health(parts_.store));
  if (request.path == "/metrics") return reply(answer_metrics(request));
  if (is_feed_path(request.path)) {
    return answer_feed(parts_, std::make_shared<Exchange>(std::move(request), std::move(reply)));
  }
  if (!request.path.starts_with("/api/")) return reply(files_.answer(request));
  if (const double wait = requests_.take(request.address); wait > 0) return reply(too_many_requests(wait));
  const auto exchange = std::make_shared<Exchange>(std::move(request), std::move(reply));
  if (!router_.handle(exchange)) exchange->answer(not_found());
}

Response Site::answer_metrics(const Request& request) const {
  const std::string_view sent = request.header("authorization");
  if (options_.metrics_token.empty() || !same_secret(sent, "Bearer " + options_.metrics_token)) return not_found();
  return metrics_text(metrics_, parts_);
}

std::variant<Response, LiveAdmission> Site::admit_live(const Request& request) {
  auto ids = match_path(live_pattern, request.path);
  if (!ids || request.method != "GET") return not_found();
  if (!own_origin(request, parts_.public_url)) {
    return error_answer(403, "bad_origin", "This connection came from a page of another site.");
  }
  if (const double wait = handshakes_.take(request.address); wait > 0) return too_many_requests(wait);
  const auto first = identify(request, parts_.store.accounts(), parts_.now());
  if (!first) return error_answer(401, "login_required", "Please sign in first.");
  auto ticket = parts_.live_sessions.admit(first->credential, request.address, first->person.text);
  if (!ticket) return too_many_requests(5);
  // Read again: a logout between the first look and the ticket would have missed this connection.
  auto who = identify(request, parts_.store.accounts(), parts_.now());
  if (!who) return error_answer(401, "login_required", "Please sign in first.");
  return LiveAdmission{protocol::BoardId{ids->front()}, std::move(*who), std::move(ticket)};
}

void MetricsSite::handle(Request request, Reply reply) {
  if (request.path == "/healthz" && reads(request)) return reply(health(parts_.store));
  if (request.path == "/metrics" && reads(request)) return reply(metrics_text(metrics_, parts_));
  reply(not_found());
}

std::variant<Response, LiveAdmission> MetricsSite::admit_live(const Request&) { return not_found(); }

}  // namespace puffin::net
