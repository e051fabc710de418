#include <utility>

#include "net/api.hpp"
#include "net/json_fields.hpp"
#include "net/secrets.hpp"
#include "protocol/cpp/codec.hpp"

namespace puffin::net {
namespace {

void list_tokens(ApiParts& parts, const ExchangePtr& exchange) {
  auto tokens = nlohmann::ordered_json::array();
  for (const storage::ApiToken& token : parts.store.accounts().api_tokens_of(exchange->who->person)) {
    tokens.push_back(
        {{"id", token.id}, {"label", token.label}, {"created_at", protocol::format_instant(token.created_at)}});
  }
  exchange->answer(json_answer(200, {{"tokens", std::move(tokens)}}));
}

void make_token(ApiParts& parts, const ExchangePtr& exchange) {
  JsonFields fields(exchange->body);
  std::string label = fields.line("label", protocol::limits::name);
  if (auto refusal = fields.refusal()) return exchange->answer(std::move(*refusal));
  if (parts.store.accounts().api_tokens_of(exchange->who->person).size() >= limits::tokens_per_person) {
    return exchange->answer(error_answer(409, "too_many", "You have as many tokens as allowed. Revoke one first."));
  }
  const std::string token = random_token();
  storage::ApiToken made{random_uuid(), hash_token(token), exchange->who->person, std::move(label), parts.now()};
  const std::string id = made.id;
  parts.store.accounts().save_api_token(std::move(made), [exchange, id, token](auto result) {
    if (const auto* error = std::get_if<storage::AccountError>(&result)) {
      return exchange->answer(from_account_error(*error));
    }
    exchange->answer(json_answer(201, {{"id", id}, {"token", token}}));
  });
}

void revoke_token(ApiParts& parts, const ExchangePtr& exchange) {
  parts.store.accounts().revoke_api_token(
      exchange->who->person, exchange->parameters.front(), [&parts, exchange](auto result) {
        if (const auto* error = std::get_if<storage::AccountError>(&result)) {
          return exchange->answer(from_account_error(*error));
        }
        parts.live_sessions.close_all(std::get<storage::ApiToken>(result).token_hash);
        exchange->answer(empty_answer(204));
      });
}

}  // namespace

void add_token_routes(Router& router, ApiParts& parts) {
  const auto to = [&parts](auto handler) {
    return [&parts, handler](const ExchangePtr& exchange) { handler(parts, exchange); };
  };
  router.add({"GET", "/api/v1/tokens", Access::signed_in, Body::none, to(list_tokens)});
  router.add({"POST", "/api/v1/tokens", Access::signed_in, Body::fields, to(make_token)});
  router.add({"DELETE", "/api/v1/tokens/{}", Access::signed_in, Body::none, to(revoke_token)});
}

}  // namespace puffin::net
