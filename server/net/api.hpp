#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "domain/board.hpp"
#include "live/hub.hpp"
#include "net/auth.hpp"
#include "net/ice_servers.hpp"
#include "net/live_sessions.hpp"
#include "net/login_throttle.hpp"
#include "net/metrics.hpp"
#include "net/origin.hpp"
#include "net/password_hasher.hpp"
#include "net/router.hpp"
#include "net/setup_token.hpp"
#include "net/token_bucket.hpp"
#include "storage/store.hpp"

/// The routes of SPEC.md H, one file per concern.
namespace puffin::net {

/// What the routes work with. Outlives the router.
struct ApiParts {
  storage::Store& store;
  live::Hub& hub;
  LiveSessions& live_sessions;
  PasswordHasher& hasher;
  LoginThrottle& throttle;
  SetupToken& setup_token;
  KeyedBuckets& joins;   ///< of an address: invites taken, accounts made
  KeyedBuckets& boards;  ///< of a person: boards made
  KeyedBuckets& feeds;   ///< of an address: calendar feeds asked for
  Metrics& metrics;
  PublicUrl public_url;
  std::vector<IceServer> ice_servers;
  Clock now;
  /// Seats the first account on what is there already; then calls on.
  std::function<void(const storage::Person& person, std::function<void()> then)> first_account;
};

void add_setup_routes(Router& router, ApiParts& parts);
void add_account_routes(Router& router, ApiParts& parts);
void add_token_routes(Router& router, ApiParts& parts);
void add_ice_routes(Router& router, ApiParts& parts);
void add_board_routes(Router& router, ApiParts& parts);
void add_figures_routes(Router& router, ApiParts& parts);
void add_command_routes(Router& router, ApiParts& parts);
void add_invite_routes(Router& router, ApiParts& parts);
void add_seat_routes(Router& router, ApiParts& parts);
void add_feed_routes(Router& router, ApiParts& parts);
void add_private_routes(Router& router, ApiParts& parts);
void add_invitation_routes(Router& router, ApiParts& parts);
void add_sponsor_routes(Router& router, ApiParts& parts);

// --- shared by the routes

/// The client id of commands that the server itself sends.
inline constexpr std::string_view server_client = "puffin-server";

/// A key for a wish of the server's own, never repeated.
storage::CommandKey server_key(const protocol::ParticipantId& by);

/// A new session of `person`, not yet stored, and the token its cookie carries.
struct NewSession {
  std::string token;
  storage::Session session;
};
NewSession make_session(const storage::Person& person, protocol::Instant now);
/// Adds the cookie to an answer.
void set_session_cookie(Response& response, const NewSession& made, const ApiParts& parts);

Response storage_failed();
/// The one answer to every link that does not work, be it unknown, revoked, declined, used or expired (H6).
Response invite_invalid();
Response from_account_error(storage::AccountError error);
/// The code of an encoded rejection.
std::string rejection_code(const live::Refused& refusal);
/// The answer to a refused command: 409 with the rejection, 503 when it was the disk.
Response refused(const live::Refused& refusal);

/// Where people reach us, without a slash at the end: `--public-url`, else what the request was sent to.
std::string address_of(const ApiParts& parts, const Request& request);

/// False for a sponsor: their seat shows no board until pages are released to it (E3).
bool sees_board(const protocol::Participant& participant);
/// Carries on with the asker's seat on the board named first in the path; answers 404 without one that sees the board.
void with_seat(ApiParts& parts, const ExchangePtr& exchange,
               std::function<void(const protocol::BoardId&, const protocol::Participant&)> then);
/// As with_seat, for sponsors too.
void with_any_seat(ApiParts& parts, const ExchangePtr& exchange,
                   std::function<void(const protocol::BoardId&, const protocol::Participant&)> then);
/// As with_seat, for the coach alone; answers 403 `not_permitted` to others.
void with_coach(ApiParts& parts, const ExchangePtr& exchange, std::function<void(const protocol::BoardId&)> then);

/// Carries on with the board as it stands, whoever asks; answers 404 when it cannot be read.
void with_board(ApiParts& parts, const ExchangePtr& exchange, const protocol::BoardId& board,
                std::function<void(const domain::Board&)> then);

}  // namespace puffin::net
