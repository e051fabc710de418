#include <utility>

#include "net/api.hpp"
#include "net/json_fields.hpp"
#include "protocol/cpp/codec.hpp"

namespace puffin::net {
namespace {

/// The client of commands sent over HTTP that name none.
constexpr std::string_view http_client = "http-commands";

void answer_result(const ExchangePtr& exchange, const live::CommandResult& result) {
  if (const auto* accepted = std::get_if<live::Accepted>(&result)) {
    return exchange->answer(json_answer(200, {{"seq", accepted->seq}}));
  }
  if (const auto* refusal = std::get_if<live::Refused>(&result)) return exchange->answer(refused(*refusal));
  exchange->answer(not_found());
}

/// The one command of a sponsor (E3).
bool is_signature(const protocol::CommandPost& post) {
  const auto* command = std::get_if<protocol::Command>(&post.frame.command);
  return command != nullptr && std::holds_alternative<protocol::SignContract>(*command);
}

/// H8.
void post_command(ApiParts& parts, const ExchangePtr& exchange) {
  auto decoded = protocol::decode_command_post(exchange->request().body);
  if (const auto* error = std::get_if<protocol::DecodeError>(&decoded)) {
    if (error->code == protocol::DecodeError::Code::bad_shape) {
      return exchange->answer(bad_shape(error->path, error->message));
    }
    return exchange->answer(error_answer(400, "bad_json", error->message));
  }
  auto post = std::get<protocol::CommandPost>(std::move(decoded));
  storage::CommandKey key{exchange->who->person, post.client.value_or(protocol::ClientId{std::string{http_client}}),
                          post.frame.id};
  const auto carry_out = [&parts, exchange, key, post](const protocol::BoardId& board, const auto&) {
    if (const auto* rejection = std::get_if<protocol::Rejection>(&post.frame.command)) {
      return exchange->answer(json_text_answer(409, protocol::encode_rejection(*rejection)));
    }
    parts.hub.execute(board, key, std::get<protocol::Command>(post.frame.command),
                      [exchange](live::CommandResult result) { answer_result(exchange, result); });
  };
  if (is_signature(post)) return with_any_seat(parts, exchange, carry_out);
  with_seat(parts, exchange, carry_out);
}

}  // namespace

void add_command_routes(Router& router, ApiParts& parts) {
  router.add({"POST", "/api/v1/boards/{}/commands", Access::signed_in, Body::raw,
              [&parts](const ExchangePtr& exchange) { post_command(parts, exchange); }});
}

}  // namespace puffin::net
