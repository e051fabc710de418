#include <utility>

#include "net/api.hpp"
#include "net/calendar_feed.hpp"
#include "net/secrets.hpp"
#include "protocol/cpp/codec.hpp"

namespace puffin::net {
namespace {

void make_feed(ApiParts& parts, const ExchangePtr& exchange) {
  with_seat(parts, exchange, [&parts, exchange](const protocol::BoardId& board, const auto& participant) {
    const std::string token = random_token();
    storage::CalendarFeed feed{hash_token(token), board, participant.id, parts.now()};
    parts.store.accounts().save_feed(std::move(feed), [&parts, exchange, token](auto result) {
      if (const auto* error = std::get_if<storage::AccountError>(&result)) {
        return exchange->answer(from_account_error(*error));
      }
      exchange->answer(json_answer(201, {{"url", address_of(parts, exchange->request()) + feed_path(token)}}));
    });
  });
}

void describe_feed(ApiParts& parts, const ExchangePtr& exchange) {
  with_seat(parts, exchange, [&parts, exchange](const protocol::BoardId& board, const auto& participant) {
    const auto feed = parts.store.accounts().feed(participant.id, board);
    nlohmann::ordered_json made_at;
    if (feed) made_at = protocol::format_instant(feed->made_at);
    exchange->answer(json_answer(200, {{"active", feed.has_value()}, {"made_at", std::move(made_at)}}));
  });
}

void end_feed(ApiParts& parts, const ExchangePtr& exchange) {
  with_seat(parts, exchange, [&parts, exchange](const protocol::BoardId& board, const auto& participant) {
    parts.store.accounts().end_feed(participant.id, board, [exchange](auto result) {
      if (const auto* error = std::get_if<storage::AccountError>(&result)) {
        return exchange->answer(from_account_error(*error));
      }
      exchange->answer(empty_answer(204));
    });
  });
}

}  // namespace

void add_feed_routes(Router& router, ApiParts& parts) {
  const auto to = [&parts](auto handler) {
    return [&parts, handler](const ExchangePtr& exchange) { handler(parts, exchange); };
  };
  router.add({"POST", "/api/v1/boards/{}/feed", Access::signed_in, Body::none, to(make_feed)});
  router.add({"GET", "/api/v1/boards/{}/feed", Access::signed_in, Body::none, to(describe_feed)});
  router.add({"DELETE", "/api/v1/boards/{}/feed", Access::signed_in, Body::none, to(end_feed)});
}

}  // namespace puffin::net
