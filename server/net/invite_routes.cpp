#include <algorithm>
#include <utility>

#include "domain/newcomers.hpp"
#include "net/api.hpp"
#include "net/json_fields.hpp"
#include "net/secrets.hpp"
#include "protocol/cpp/codec.hpp"

namespace puffin::net {
namespace {

/// What is asked for in H5.
struct WantedInvite {
  protocol::Seat seat = protocol::Seat::coachee;
  int hours = limits::invite_hours;
  bool group = false;
  std::optional<protocol::ProposalId> proposal;
};

storage::Invite invite_for(const WantedInvite& wanted, const protocol::BoardId& board, const std::string& token,
                           const protocol::ParticipantId& by, protocol::Instant now) {
  storage::Invite invite;
  invite.id = random_uuid();
  invite.token_hash = hash_token(token);
  invite.board = board;
  invite.seat = wanted.seat;
  invite.group = wanted.group;
  invite.proposal = wanted.proposal;
  invite.made_by = by;
  invite.created_at = now;
  invite.expires_at = now + std::chrono::hours(wanted.hours);
  return invite;
}

void save_invite(ApiParts& parts, const ExchangePtr& exchange, const protocol::BoardId& board,
                 const WantedInvite& wanted) {
  const std::string token = random_token();
  const auto invite = invite_for(wanted, board, token, exchange->who->person, parts.now());
  parts.store.accounts().save_invite(invite, [&parts, exchange, invite, token](auto result) {
    if (const auto* error = std::get_if<storage::AccountError>(&result)) {
      return exchange->answer(from_account_error(*error));
    }
    exchange->answer(json_answer(201, {{"id", invite.id},
                                       {"token", token},
                                       {"url", address_of(parts, exchange->request()) + "/join#" + token},
                                       {"expires_at", protocol::format_instant(invite.expires_at)}}));
  });
}

/// A yes is for one person: the link made by it was taken, or can still be.
bool is_spent(const std::vector<storage::Invite>& invites, const protocol::ProposalId& proposal,
              protocol::Instant now) {
  return std::any_of(invites.begin(), invites.end(), [&](const storage::Invite& invite) {
    const bool open = !invite.declined && !invite.revoked && invite.expires_at > now;
    return invite.proposal == proposal && (open || !invite.uses.empty());
  });
}

Response consent_needed() {
  return error_answer(409, "consent_needed",
                      "Every coachee has a say in who comes. Ask them first; each yes is good for one link.");
}

/// The rest of H5 once it is clear that the coach asks.
void make_if_wanted(ApiParts& parts, const ExchangePtr& exchange, const protocol::BoardId& board,
                    const WantedInvite& wanted) {
  const auto invites = parts.store.accounts().invites_of(board);
  if (invites.size() >= limits::invites_per_board) {
    return exchange->answer(error_answer(409, "too_many", "This board has as many links as allowed. Revoke some."));
  }
  if (wanted.proposal && is_spent(invites, *wanted.proposal, parts.now())) return exchange->answer(consent_needed());
  with_board(parts, exchange, board, [&parts, exchange, board, wanted](const domain::Board& stands) {
    const bool is_engagement = stands.settings().engagement.has_value();
    if (is_engagement && wanted.group) {
      return exchange->answer(bad_shape("group", "A link to an engagement is for one person."));
    }
    if (!domain::may_come_in(stands, wanted.seat, wanted.proposal)) return exchange->answer(consent_needed());
    save_invite(parts, exchange, board, wanted);
  });
}

/// H5.
void make_invite(ApiParts& parts, const ExchangePtr& exchange) {
  JsonFields fields(exchange->body);
  const auto seat = protocol::from_word<protocol::Seat>(fields.text("seat"));
  if (!seat) fields.wrong("seat", "There is no such seat.");
  WantedInvite wanted;
  wanted.hours = fields.optional_number("expires_in_hours", 1, limits::invite_hours_max).value_or(wanted.hours);
  wanted.group = fields.optional_flag("group");
  if (auto proposal = fields.optional_text("proposal")) wanted.proposal = protocol::ProposalId(*std::move(proposal));
  if (auto refusal = fields.refusal()) return exchange->answer(std::move(*refusal));
  wanted.seat = *seat;
  with_coach(parts, exchange, [&parts, exchange, wanted](const protocol::BoardId& board) {
    make_if_wanted(parts, exchange, board, wanted);
  });
}

nlohmann::ordered_json describe(const storage::Invite& invite) {
  auto uses = nlohmann::ordered_json::array();
  for (const auto& use : invite.uses) {
    uses.push_back({{"participant", use.person.text}, {"at", protocol::format_instant(use.at)}});
  }
  return {{"id", invite.id},
          {"seat", protocol::to_word(invite.seat)},
          {"group", invite.group},
          {"created_at", protocol::format_instant(invite.created_at)},
          {"expires_at", protocol::format_instant(invite.expires_at)},
          {"revoked", invite.revoked},
          {"declined", invite.declined},
          {"proposal", invite.proposal ? nlohmann::ordered_json(invite.proposal->text) : nullptr},
          {"uses", std::move(uses)}};
}

void list_invites(ApiParts& parts, const ExchangePtr& exchange) {
  with_coach(parts, exchange, [&parts, exchange](const protocol::BoardId& board) {
    auto invites = nlohmann::ordered_json::array();
    for (const storage::Invite& invite : parts.store.accounts().invites_of(board)) invites.push_back(describe(invite));
    exchange->answer(json_answer(200, {{"invites", std::move(invites)}}));
  });
}

/// Takes away the seats of all who came in by the link, one after the other, then answers.
void unseat_all(ApiParts& parts, const ExchangePtr& exchange, const protocol::BoardId& board,
                std::vector<storage::Invite::Use> uses) {
  if (uses.empty()) return exchange->answer(empty_answer(204));
  const auto participant = uses.back().person;
  uses.pop_back();
  // Who revokes the link by which they came themselves keeps their seat.
  if (participant == exchange->who->person) return unseat_all(parts, exchange, board, std::move(uses));
  parts.hub.execute(board, server_key(exchange->who->person), domain::UnseatParticipant{participant},
                    [&parts, exchange, board, uses = std::move(uses)](live::CommandResult) mutable {
                      // A seat already given up is refused, and gone all the same.
                      unseat_all(parts, exchange, board, std::move(uses));
                    });
}

void revoke_invite(ApiParts& parts, const ExchangePtr& exchange) {
  const std::string id = exchange->parameters.at(1);
  with_coach(parts, exchange, [&parts, exchange, id](const protocol::BoardId& board) {
    parts.store.accounts().revoke_invite(board, id, [&parts, exchange, board](auto result) {
      if (const auto* error = std::get_if<storage::AccountError>(&result)) {
        return exchange->answer(from_account_error(*error));
      }
      unseat_all(parts, exchange, board, std::get<storage::Invite>(std::move(result)).uses);
    });
  });
}

}  // namespace

void add_invite_routes(Router& router, ApiParts& parts) {
  const auto to = [&parts](auto handler) {
    return [&parts, handler](const ExchangePtr& exchange) { handler(parts, exchange); };
  };
  router.add({"POST", "/api/v1/boards/{}/invites", Access::signed_in, Body::fields, to(make_invite)});
  router.add({"GET", "/api/v1/boards/{}/invites", Access::signed_in, Body::none, to(list_invites)});
  router.add({"DELETE", "/api/v1/boards/{}/invites/{}", Access::signed_in, Body::none, to(revoke_invite)});
}

}  // namespace puffin::net
