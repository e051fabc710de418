#pragma once

#include <functional>
#include <optional>
#include <string>

#include "net/http_message.hpp"
#include "storage/accounts.hpp"

namespace puffin::net {

/// The wall clock, injected.
using Clock = std::function<protocol::Instant()>;

/// Who sent a request, and by what right.
struct Identity {
  protocol::ParticipantId person;
  std::string credential;  ///< hash of the session's or bearer token: what is revoked ends what hangs on it
  bool bearer = false;
  std::optional<protocol::Instant> expires_at;
};

/// The session cookie, or the bearer token if one is sent. Nothing when neither is good. Any thread; reads the store.
std::optional<Identity> identify(const Request& request, const storage::Accounts& accounts, protocol::Instant now);

/// The key under which a login is kept: names that differ only in the case of their Latin letters or in spaces around
/// them are the same login.
std::string login_key(std::string_view name);

}  // namespace puffin::net
