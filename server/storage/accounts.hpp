#pragma once

#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "protocol/cpp/ids.hpp"
#include "protocol/cpp/words.hpp"

/// Who is who and who may come in. Secrets never reach this layer: tokens come hashed, passwords as argon2id strings.
namespace puffin::storage {

using protocol::BoardId;
using protocol::Instant;
using protocol::ParticipantId;

/// A person is the same participant id on every board. A guest has no login.
struct Person {
  ParticipantId id;
  std::string name;                          ///< as shown
  std::optional<std::string> login;          ///< the name to sign in with
  std::optional<std::string> password_hash;  ///< libsodium's argon2id string
  Instant sessions_since{};                  ///< sessions opened before are void: the password was changed then
};

struct Session {
  std::string token_hash;
  ParticipantId person;
  Instant created_at;
  Instant expires_at;
};

struct ApiToken {
  std::string id;
  std::string token_hash;
  ParticipantId person;
  std::string label;
  Instant created_at;
};

struct Invite {
  std::string id;
  std::string token_hash;
  BoardId board;
  protocol::Seat seat = protocol::Seat::coachee;
  bool group = false;  ///< may be used more than once
  ParticipantId made_by;
  Instant created_at;
  Instant expires_at;
  bool revoked = false;
  bool declined = false;                         ///< answered "not now"
  std::optional<protocol::ProposalId> proposal;  ///< by whose consent it was made
  struct Use {
    ParticipantId person;
    Instant at;
  };
  std::vector<Use> uses;
};

/// One person's calendar feed of one board: whoever knows the token reads it. At most one of each pair.
struct CalendarFeed {
  std::string token_hash;
  BoardId board;
  ParticipantId person;
  Instant made_at;
};

enum class AccountError { not_found, taken, expired, used, storage_failed };

template <class T>
using AccountResult = std::variant<T, AccountError>;
/// Called on the writer thread (in manual mode: inside pump()).
template <class T>
using Done = std::function<void(AccountResult<T>)>;

class Accounts {
 public:
  virtual ~Accounts() = default;

  // Reads: any thread, answered at once.
  [[nodiscard]] virtual bool any_login() const = 0;
  [[nodiscard]] virtual std::optional<Person> person(const ParticipantId& id) const = 0;
  [[nodiscard]] virtual std::optional<Person> person_by_login(const std::string& login) const = 0;
  /// Nothing when unknown or past `now`.
  [[nodiscard]] virtual std::optional<Session> session(const std::string& token_hash, Instant now) const = 0;
  [[nodiscard]] virtual std::optional<ApiToken> api_token(const std::string& token_hash) const = 0;
  [[nodiscard]] virtual std::vector<ApiToken> api_tokens_of(const ParticipantId& person) const = 0;
  [[nodiscard]] virtual std::optional<Invite> invite(const BoardId& board, const std::string& id) const = 0;
  [[nodiscard]] virtual std::optional<Invite> invite_by_token(const std::string& token_hash) const = 0;
  [[nodiscard]] virtual std::vector<Invite> invites_of(const BoardId& board) const = 0;
  [[nodiscard]] virtual std::optional<CalendarFeed> feed(const ParticipantId& person, const BoardId& board) const = 0;
  [[nodiscard]] virtual std::optional<CalendarFeed> feed_by_token(const std::string& token_hash) const = 0;
  /// The boards on which a person holds a seat.
  [[nodiscard]] virtual std::vector<BoardId> boards_of(const ParticipantId& person) const = 0;

  // Writes: durable when answered; each all or nothing, one after the other.
  /// `taken` when the login exists.
  virtual void save_person(Person person, Done<Person> done) = 0;
  virtual void open_session(Session session, Done<Session> done) = 0;
  virtual void close_session(const std::string& token_hash, Done<std::monostate> done) = 0;
  virtual void save_api_token(ApiToken token, Done<ApiToken> done) = 0;
  /// The removed token. `not_found` when it is not this person's.
  virtual void revoke_api_token(const ParticipantId& person, const std::string& id, Done<ApiToken> done) = 0;
  virtual void save_invite(Invite invite, Done<Invite> done) = 0;
  /// Answers with the invite as it then stands, its uses telling who came in by it.
  virtual void revoke_invite(const BoardId& board, const std::string& id, Done<Invite> done) = 0;
  /// Ends an invite that nobody has taken, for good, and says no more than that; a group's link stays as it is.
  /// `not_found` (unknown, revoked or declined), `expired`, `used`.
  virtual void decline_invite(const std::string& token_hash, Instant now, Done<Invite> done) = 0;
  /// Takes the invite for `guest`, and saves the guest and the session, if given, in the same write. Exactly one of
  /// many at once succeeds unless it is a group's link. A use that never came to a seat (a crash in between) lapses
  /// after a minute. `not_found` (unknown, revoked or declined), `expired`, `used`.
  virtual void redeem_invite(const std::string& token_hash, Person guest, std::optional<Session> session, Instant now,
                             Done<Invite> done) = 0;
  /// Ends the feed that this person had of the board, in the same write. A seat taken or given up ends it too, in the
  /// write that takes the seat.
  virtual void save_feed(CalendarFeed feed, Done<CalendarFeed> done) = 0;
  /// Well even when there is none.
  virtual void end_feed(const ParticipantId& person, const BoardId& board, Done<std::monostate> done) = 0;
};

}  // namespace puffin::storage
