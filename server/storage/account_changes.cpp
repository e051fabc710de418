#include "storage/account_changes.hpp"

#include "storage/account_records.hpp"
#include "storage/keys.hpp"

namespace puffin::storage::account_changes {
namespace {

using account_records::encode;
using keys::key;
using keys::Kind;

void forget_session(Staging& staging, const Session& session) {
  staging.remove(key(Kind::session, session.token_hash));
  staging.remove(keys::session_expiry(session.expires_at, session.token_hash));
}

void sweep(Staging& staging, Instant now, std::size_t most) {
  const std::string from(1, static_cast<char>(Kind::session_expiry));
  std::vector<std::string> past;
  staging.committed().scan(from, keys::session_expiry(now, {}), false, [&](std::string_view expiry, std::string_view) {
    past.emplace_back(expiry);
    return past.size() < most;
  });
  for (auto& expiry : past) {
    const auto parts = keys::parts(expiry);
    const auto bytes = parts ? staging.get(key(Kind::session, parts->last)) : std::nullopt;
    // One that was opened anew under the same token lives on.
    if (bytes)
      if (const auto session = account_records::decode_session(*bytes); session.expires_at <= now)
        forget_session(staging, session);
    staging.remove(std::move(expiry));
  }
}

}  // namespace

AccountResult<Person> save_person(Staging& staging, const Person& person) {
  if (person.login) {
    const auto owner = staging.get(key(Kind::login, *person.login));
    if (owner && *owner != person.id.text) return AccountError::taken;
  }
  const auto person_key = key(Kind::person, person.id.text);
  if (const auto bytes = staging.get(person_key)) {
    const auto before = account_records::decode_person(*bytes);
    if (before.login && before.login != person.login) staging.remove(key(Kind::login, *before.login));
  }
  if (person.login) staging.put(key(Kind::login, *person.login), person.id.text);
  staging.put(person_key, encode(person));
  return person;
}

AccountResult<Session> open_session(Staging& staging, const Session& session, std::size_t most_swept) {
  sweep(staging, session.created_at, most_swept);
  if (const auto bytes = staging.get(key(Kind::session, session.token_hash)))
    forget_session(staging, account_records::decode_session(*bytes));
  staging.put(key(Kind::session, session.token_hash), encode(session));
  staging.put(keys::session_expiry(session.expires_at, session.token_hash), {});
  return session;
}

AccountResult<std::monostate> close_session(Staging& staging, const std::string& token_hash) {
  if (const auto bytes = staging.get(key(Kind::session, token_hash)))
    forget_session(staging, account_records::decode_session(*bytes));
  return std::monostate{};
}

AccountResult<ApiToken> save_api_token(Staging& staging, const ApiToken& token) {
  const auto token_key = key(Kind::api_token, token.person.text, token.id);
  const auto hash_key = key(Kind::api_token_hash, token.token_hash);
  if (staging.get(token_key) || staging.get(hash_key)) return AccountError::taken;
  staging.put(token_key, encode(token));
  staging.put(hash_key, encode(account_records::Reference{token.person.text, token.id}));
  return token;
}

AccountResult<ApiToken> revoke_api_token(Staging& staging, const ParticipantId& person, const std::string& id) {
  const auto token_key = key(Kind::api_token, person.text, id);
  const auto bytes = staging.get(token_key);
  if (!bytes) return AccountError::not_found;
  auto token = account_records::decode_api_token(*bytes);
  staging.remove(token_key);
  staging.remove(key(Kind::api_token_hash, token.token_hash));
  return token;
}

}  // namespace puffin::storage::account_changes
