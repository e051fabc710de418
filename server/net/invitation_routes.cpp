#include <algorithm>
#include <utility>

#include "domain/newcomers.hpp"
#include "net/api.hpp"
#include "net/json_fields.hpp"
#include "net/secrets.hpp"

/// A link as the person sees it who was given it: looked at, declined (H6). Taking it is in seat_routes.cpp.
namespace puffin::net {
namespace {

/// The hash of the token sent; nothing when an answer was given already.
std::optional<std::string> read_token(ApiParts& parts, const ExchangePtr& exchange) {
  JsonFields fields(exchange->body);
  const std::string token = fields.text("token");
  if (auto refusal = fields.refusal()) {
    exchange->answer(std::move(*refusal));
    return std::nullopt;
  }
  if (const double wait = parts.joins.take(exchange->request().address); wait > 0) {
    exchange->answer(too_many_requests(wait));
    return std::nullopt;
  }
  return hash_token(token);
}

bool is_open(const storage::Invite& invite, protocol::Instant now) {
  const bool taken = !invite.group && !invite.uses.empty();
  return !invite.revoked && !invite.declined && !taken && invite.expires_at > now;
}

nlohmann::ordered_json describe(const domain::Board& board, const storage::Invite& invite) {
  const auto& settings = board.settings();
  const auto* coach = board.find_participant(invite.made_by);
  nlohmann::ordered_json shown{{"board", {{"title", settings.title}, {"kind", protocol::to_word(settings.kind)}}},
                               {"seat", protocol::to_word(invite.seat)},
                               {"coach", {{"name", coach == nullptr ? "" : coach->name}}}};
  if (!settings.engagement) return shown;
  const auto& intent = settings.engagement->intent;
  shown["coach"]["profile"] = intent.coach_profile;
  // What the two work on is not a sponsor's to read, not even before they come.
  if (invite.seat == protocol::Seat::sponsor) return shown;
  shown["topic"] = intent.topic;
  shown["style"] = intent.style;
  shown["intention"] = intent.intention;
  return shown;
}

void look(ApiParts& parts, const ExchangePtr& exchange) {
  const auto token_hash = read_token(parts, exchange);
  if (!token_hash) return;
  const auto invite = parts.store.accounts().invite_by_token(*token_hash);
  if (!invite || !is_open(*invite, parts.now())) return exchange->answer(invite_invalid());
  with_board(parts, exchange, invite->board, [exchange, invite](const domain::Board& board) {
    if (!domain::may_come_in(board, invite->seat, invite->proposal)) return exchange->answer(invite_invalid());
    exchange->answer(json_answer(200, describe(board, *invite)));
  });
}

void decline(ApiParts& parts, const ExchangePtr& exchange) {
  const auto token_hash = read_token(parts, exchange);
  if (!token_hash) return;
  parts.store.accounts().decline_invite(*token_hash, parts.now(), [exchange](const auto& result) {
    const auto* error = std::get_if<storage::AccountError>(&result);
    if (!error) return exchange->answer(empty_answer(204));
    exchange->answer(*error == storage::AccountError::storage_failed ? storage_failed() : invite_invalid());
  });
}

}  // namespace

void add_invitation_routes(Router& router, ApiParts& parts) {
  router.add({"POST", "/api/v1/invites/look", Access::open, Body::fields,
              [&parts](const ExchangePtr& exchange) { look(parts, exchange); }});
  router.add({"POST", "/api/v1/invites/decline", Access::open, Body::fields,
              [&parts](const ExchangePtr& exchange) { decline(parts, exchange); }});
}

}  // namespace puffin::net
