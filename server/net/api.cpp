#include "net/api.hpp"

#include <utility>

#include "net/cookies.hpp"
#include "net/secrets.hpp"

namespace puffin::net {
namespace {

std::chrono::seconds lifetime(const storage::Person& person) {
  return person.login ? std::chrono::seconds(limits::session_lifetime)
                      : std::chrono::seconds(limits::guest_session_lifetime);
}

}  // namespace

storage::CommandKey server_key(const protocol::ParticipantId& by) {
  return {by, protocol::ClientId{std::string{server_client}}, protocol::CommandId{random_uuid()}};
}

NewSession make_session(const storage::Person& person, protocol::Instant now) {
  NewSession made;
  made.token = random_token();
  made.session = {hash_token(made.token), person.id, now, now + lifetime(person)};
  return made;
}

void set_session_cookie(Response& response, const NewSession& made, const ApiParts& parts) {
  const auto lasts =
      std::chrono::duration_cast<std::chrono::seconds>(made.session.expires_at - made.session.created_at);
  response.headers.push_back({"set-cookie", session_set_cookie(made.token, lasts, parts.public_url.https())});
}

Response storage_failed() {
  Response response = error_answer(503, "storage_failed", "Nothing could be saved just now. Try again in a moment.");
  response.headers.push_back({"retry-after", "5"});
  return response;
}

Response invite_invalid() {
  return error_answer(403, "invite_invalid", "This link no longer works. Ask for a new one.");
}

Response from_account_error(storage::AccountError error) {
  switch (error) {
    case storage::AccountError::taken:
      return error_answer(409, "name_taken", "This name is taken. Choose another.");
    case storage::AccountError::storage_failed:
      return storage_failed();
    case storage::AccountError::not_found:
      return not_found();
    case storage::AccountError::expired:
    case storage::AccountError::used:
      break;
  }
  return invite_invalid();
}

std::string rejection_code(const live::Refused& refusal) {
  const auto parsed = nlohmann::ordered_json::parse(refusal.rejection_json, nullptr, false);
  return parsed.is_object() ? parsed.value("code", "") : std::string{};
}

Response refused(const live::Refused& refusal) {
  const bool disk = rejection_code(refusal) == "storage_failed";
  Response response = json_text_answer(disk ? 503 : 409, refusal.rejection_json);
  if (disk) response.headers.push_back({"retry-after", "5"});
  return response;
}

std::string address_of(const ApiParts& parts, const Request& request) {
  if (!parts.public_url.origin.empty()) return parts.public_url.origin;
  return "http://" + std::string{request.header("host")};
}

bool sees_board(const protocol::Participant& participant) { return participant.seat != protocol::Seat::sponsor; }

void with_any_seat(ApiParts& parts, const ExchangePtr& exchange,
                   std::function<void(const protocol::BoardId&, const protocol::Participant&)> then) {
  const protocol::BoardId board{exchange->parameters.front()};
  parts.hub.seat(board, exchange->who->person, [board, exchange, then = std::move(then)](auto participant) {
    if (!participant) return exchange->answer(not_found());
    then(board, *participant);
  });
}

void with_seat(ApiParts& parts, const ExchangePtr& exchange,
               std::function<void(const protocol::BoardId&, const protocol::Participant&)> then) {
  with_any_seat(parts, exchange, [exchange, then = std::move(then)](const auto& board, const auto& participant) {
    // A sponsor's seat shows no board, only the page made for it (H19).
    if (!sees_board(participant)) return exchange->answer(not_found());
    then(board, participant);
  });
}

void with_coach(ApiParts& parts, const ExchangePtr& exchange, std::function<void(const protocol::BoardId&)> then) {
  with_seat(parts, exchange, [exchange, then = std::move(then)](const auto& board, const auto& participant) {
    if (participant.seat != protocol::Seat::coach) {
      return exchange->answer(error_answer(403, "not_permitted", "Only the coach of this board can do that."));
    }
    then(board);
  });
}

void with_board(ApiParts& parts, const ExchangePtr& exchange, const protocol::BoardId& board,
                std::function<void(const domain::Board&)> then) {
  parts.hub.read(board, [exchange, then = std::move(then)](std::optional<live::BoardView> view) {
    if (!view) return exchange->answer(not_found());
    auto decoded = protocol::decode_board(*view->board_json);
    auto* snapshot = std::get_if<protocol::BoardSnapshot>(&decoded);
    if (!snapshot) return exchange->answer(not_found());
    then(domain::Board(std::move(*snapshot), view->seq));
  });
}

}  // namespace puffin::net
