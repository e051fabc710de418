#pragma once

#include <memory>
#include <optional>
#include <string>
#include <variant>

#include "storage/accounts.hpp"

/// Words for tests of the accounts.
namespace puffin::test {

using protocol::Instant;
using protocol::ParticipantId;

/// Takes one answer of the accounts.
template <class T>
class Result {
 public:
  [[nodiscard]] storage::Done<T> take() const {
    return [answer = answer_](storage::AccountResult<T> result) { *answer = std::move(result); };
  }
  [[nodiscard]] bool answered() const { return answer_->has_value(); }
  [[nodiscard]] const storage::AccountResult<T>& get() const { return answer_->value(); }
  [[nodiscard]] bool ok() const { return std::holds_alternative<T>(get()); }
  [[nodiscard]] const T& value() const { return std::get<T>(get()); }
  [[nodiscard]] storage::AccountError error() const { return std::get<storage::AccountError>(get()); }

 private:
  std::shared_ptr<std::optional<storage::AccountResult<T>>> answer_ =
      std::make_shared<std::optional<storage::AccountResult<T>>>();
};

inline storage::Person person_of(const std::string& id, const std::string& name,
                                 const std::optional<std::string>& login = std::nullopt) {
  storage::Person person{ParticipantId(id), name, login, std::nullopt};
  if (login) person.password_hash = "hash of " + *login;
  return person;
}

inline storage::Session session_of(const std::string& hash, const std::string& person, Instant from, Instant until) {
  return {hash, ParticipantId(person), from, until};
}

inline storage::ApiToken token_of(const std::string& id, const std::string& person) {
  return {id, "hash of " + person + " " + id, ParticipantId(person), "my bot", Instant{}};
}

/// A single-use invite to a coachee's seat, its token hashed to `hash of ID`.
inline storage::Invite invite_of(const std::string& id, const std::string& board, Instant until) {
  storage::Invite invite;
  invite.id = id;
  invite.token_hash = "hash of " + id;
  invite.board = protocol::BoardId(board);
  invite.made_by = ParticipantId("coach");
  invite.expires_at = until;
  return invite;
}

}  // namespace puffin::test
