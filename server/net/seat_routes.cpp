#include <algorithm>
#include <utility>

#include "net/api.hpp"
#include "net/json_fields.hpp"
#include "net/secrets.hpp"
#include "protocol/cpp/codec.hpp"
#include "protocol/cpp/field_rules.hpp"

namespace puffin::net {
namespace {

/// A coachee's answers to the two questions, where they were sent along.
std::optional<protocol::AnswerReadiness> read_answers(JsonFields& fields) {
  const auto* object = fields.optional_object("readiness");
  if (!object) return std::nullopt;
  JsonFields inside(*object, "readiness");
  protocol::AnswerReadiness answers{inside.words("want", protocol::text_rule("want").limit),
                                    inside.words("improve", protocol::text_rule("improve").limit)};
  fields.adopt(inside);
  return answers;
}

/// Lets a person in by a link (H6): finds out who they are, takes the link, gives them the seat.
class Acceptance : public std::enable_shared_from_this<Acceptance> {
 public:
  Acceptance(ApiParts& parts, ExchangePtr exchange) : parts_(parts), exchange_(std::move(exchange)) {}

  void run() {
    JsonFields fields(exchange_->body);
    token_hash_ = hash_token(fields.text("token"));
    const auto present = exchange_->who ? parts_.store.accounts().person(exchange_->who->person) : std::nullopt;
    // Who is signed in already joins as themselves, whatever name is sent.
    std::string name =
        present && !exchange_->body.contains("name") ? present->name : fields.line("name", protocol::limits::name);
    answers_ = read_answers(fields);
    if (auto refusal = fields.refusal()) return exchange_->answer(std::move(*refusal));
    if (const double wait = parts_.joins.take(exchange_->request().address); wait > 0) {
      return exchange_->answer(too_many_requests(wait));
    }
    const auto invite = parts_.store.accounts().invite_by_token(token_hash_);
    if (!invite || invite->revoked || invite->declined) return exchange_->answer(invite_invalid());
    if (!present) {
      person_ = {protocol::ParticipantId{random_uuid()}, std::move(name), {}, {}};
      made_ = make_session(person_, parts_.now());
      return redeem();
    }
    person_ = *present;
    parts_.hub.seat(invite->board, person_.id, [self = shared_from_this(), board = invite->board](auto participant) {
      if (participant) return self->keep_answers(*participant, board);
      self->redeem();
    });
  }

 private:
  /// Who sits there already is welcome; what they answered is not lost.
  void keep_answers(const protocol::Participant& participant, const protocol::BoardId& board) {
    if (!answers_ || participant.seat != protocol::Seat::coachee) return welcome(board);
    parts_.hub.execute(board, server_key(person_.id), protocol::Command{*answers_},
                       [self = shared_from_this(), board](const live::CommandResult& result) {
                         const auto* refusal = std::get_if<live::Refused>(&result);
                         if (refusal && rejection_code(*refusal) == "storage_failed") {
                           return self->exchange_->answer(storage_failed());
                         }
                         self->welcome(board);
                       });
  }

  void redeem() {
    const auto session = made_ ? std::optional(made_->session) : std::nullopt;
    parts_.store.accounts().redeem_invite(token_hash_, person_, session, parts_.now(),
                                          [self = shared_from_this()](auto result) { self->redeemed(result); });
  }

  void redeemed(const storage::AccountResult<storage::Invite>& result) {
    if (const auto* error = std::get_if<storage::AccountError>(&result)) {
      return exchange_->answer(*error == storage::AccountError::storage_failed ? storage_failed() : invite_invalid());
    }
    const auto& invite = std::get<storage::Invite>(result);
    const domain::AdmitByLink wish{{person_.id, person_.name, invite.seat}, invite.proposal, answers_};
    parts_.hub.execute(invite.board, server_key(person_.id), wish,
                       [self = shared_from_this(), board = invite.board](const live::CommandResult& seated) {
                         self->seated(board, seated);
                       });
  }

  void seated(const protocol::BoardId& board, const live::CommandResult& result) {
    if (std::holds_alternative<live::NoBoard>(result)) return exchange_->answer(invite_invalid());
    if (const auto* refusal = std::get_if<live::Refused>(&result)) {
      const std::string code = rejection_code(*refusal);
      // A coachee has come since the link was made and was not asked about this one.
      if (code == "not_permitted") return exchange_->answer(invite_invalid());
      // Seated already: the same person came in twice at once.
      if (code != "id_taken") return exchange_->answer(refused(*refusal));
    }
    welcome(board);
  }

  void welcome(const protocol::BoardId& board) {
    Response response = json_answer(200, {{"board", board.text}, {"participant", person_.id.text}});
    if (made_) set_session_cookie(response, *made_, parts_);
    exchange_->answer(std::move(response));
  }

  ApiParts& parts_;
  ExchangePtr exchange_;
  std::string token_hash_;
  storage::Person person_;
  std::optional<protocol::AnswerReadiness> answers_;
  std::optional<NewSession> made_;  ///< for a new guest
};

void unseat(ApiParts& parts, const ExchangePtr& exchange, const protocol::BoardId& board,
            const protocol::ParticipantId& participant) {
  parts.hub.execute(board, server_key(exchange->who->person), domain::UnseatParticipant{participant},
                    [exchange](live::CommandResult result) {
                      if (const auto* refusal = std::get_if<live::Refused>(&result)) {
                        const bool nobody = rejection_code(*refusal) == "not_found";
                        return exchange->answer(nobody ? not_found() : refused(*refusal));
                      }
                      exchange->answer(empty_answer(204));
                    });
}

bool is_last_coach(const std::string& board_json, const protocol::ParticipantId& participant) {
  const auto decoded = protocol::decode_board(board_json);
  const auto* board = std::get_if<protocol::BoardSnapshot>(&decoded);
  if (!board) return true;
  return std::none_of(board->participants.begin(), board->participants.end(), [&](const protocol::Participant& other) {
    return other.active && other.seat == protocol::Seat::coach && other.id != participant;
  });
}

/// As unseat, but the last coach stays: nobody could invite any more.
void unseat_unless_last(ApiParts& parts, const ExchangePtr& exchange, const protocol::BoardId& board,
                        const protocol::ParticipantId& participant) {
  parts.hub.view(
      board, exchange->who->person, [&parts, exchange, board, participant](std::optional<live::BoardView> view) {
        if (!view) return exchange->answer(not_found());
        if (is_last_coach(*view->board_json, participant)) {
          return exchange->answer(error_answer(409, "last_coach", "A board needs a coach. Seat another one first."));
        }
        unseat(parts, exchange, board, participant);
      });
}

/// Gives up one's own seat, whatever it is, or, as the coach, takes another's.
void remove_participant(ApiParts& parts, const ExchangePtr& exchange) {
  const protocol::BoardId board{exchange->parameters.front()};
  const protocol::ParticipantId participant{exchange->parameters.at(1)};
  parts.hub.seat(board, exchange->who->person, [&parts, exchange, board, participant](auto asker) {
    const bool own = asker && asker->id == participant;
    if (!asker || (asker->seat == protocol::Seat::sponsor && !own)) return exchange->answer(not_found());
    if (asker->seat == protocol::Seat::coach) return unseat_unless_last(parts, exchange, board, participant);
    if (own) return unseat(parts, exchange, board, participant);
    exchange->answer(error_answer(403, "not_permitted", "Only the coach of this board can do that."));
  });
}

}  // namespace

void add_seat_routes(Router& router, ApiParts& parts) {
  router.add({"POST", "/api/v1/invites/accept", Access::open, Body::fields,
              [&parts](const ExchangePtr& exchange) { std::make_shared<Acceptance>(parts, exchange)->run(); }});
  router.add({"DELETE", "/api/v1/boards/{}/participants/{}", Access::signed_in, Body::none,
              [&parts](const ExchangePtr& exchange) { remove_participant(parts, exchange); }});
}

}  // namespace puffin::net
