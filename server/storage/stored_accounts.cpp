#include "storage/stored_accounts.hpp"

#include <utility>

#include "storage/account_changes.hpp"
#include "storage/account_records.hpp"
#include "storage/feeds.hpp"
#include "storage/keys.hpp"
#include "storage/seats.hpp"

namespace puffin::storage {
namespace {

using keys::key;
using keys::Kind;

template <class Record>
std::vector<Record> all_of(const Engine& engine, Kind kind, std::string_view first,
                           Record (*decode)(std::string_view)) {
  std::vector<Record> found;
  const auto prefix = keys::prefix(kind, first);
  engine.scan(prefix, keys::behind(prefix), false, [&](std::string_view, std::string_view value) {
    found.push_back(decode(value));
    return true;
  });
  return found;
}

}  // namespace

bool StoredAccounts::any_login() const {
  const std::string from(1, static_cast<char>(Kind::login));
  bool any = false;
  engine_.scan(from, keys::behind(from), false, [&](std::string_view, std::string_view) {
    any = true;
    return false;
  });
  return any;
}

std::optional<Person> StoredAccounts::person(const ParticipantId& id) const {
  const auto bytes = engine_.get(key(Kind::person, id.text));
  if (!bytes) return std::nullopt;
  return account_records::decode_person(*bytes);
}

std::optional<Person> StoredAccounts::person_by_login(const std::string& login) const {
  const auto id = engine_.get(key(Kind::login, login));
  if (!id) return std::nullopt;
  return person(ParticipantId(*id));
}

std::optional<Session> StoredAccounts::session(const std::string& token_hash, Instant now) const {
  const auto bytes = engine_.get(key(Kind::session, token_hash));
  if (!bytes) return std::nullopt;
  auto session = account_records::decode_session(*bytes);
  if (session.expires_at <= now) return std::nullopt;
  return session;
}

std::optional<ApiToken> StoredAccounts::api_token(const std::string& token_hash) const {
  const auto reference = engine_.get(key(Kind::api_token_hash, token_hash));
  if (!reference) return std::nullopt;
  const auto where = account_records::decode_reference(*reference);
  const auto bytes = engine_.get(key(Kind::api_token, where.first, where.last));
  if (!bytes) return std::nullopt;  // revoked between the two reads
  return account_records::decode_api_token(*bytes);
}

std::vector<ApiToken> StoredAccounts::api_tokens_of(const ParticipantId& person) const {
  return all_of(engine_, Kind::api_token, person.text, account_records::decode_api_token);
}

std::optional<Invite> StoredAccounts::invite(const BoardId& board, const std::string& id) const {
  const auto bytes = engine_.get(key(Kind::invite, board.text, id));
  if (!bytes) return std::nullopt;
  return account_records::decode_invite(*bytes);
}

std::optional<Invite> StoredAccounts::invite_by_token(const std::string& token_hash) const {
  const auto reference = engine_.get(key(Kind::invite_hash, token_hash));
  if (!reference) return std::nullopt;
  const auto where = account_records::decode_reference(*reference);
  return invite(BoardId(where.first), where.last);
}

std::vector<Invite> StoredAccounts::invites_of(const BoardId& board) const {
  return all_of(engine_, Kind::invite, board.text, account_records::decode_invite);
}

std::optional<CalendarFeed> StoredAccounts::feed(const ParticipantId& person, const BoardId& board) const {
  return feeds::find(engine_, person, board);
}

std::optional<CalendarFeed> StoredAccounts::feed_by_token(const std::string& token_hash) const {
  return feeds::find_by_token(engine_, token_hash);
}

std::vector<BoardId> StoredAccounts::boards_of(const ParticipantId& person) const {
  return seats::boards_of(engine_, person);
}

template <class T>
void StoredAccounts::transact(std::function<AccountResult<T>(Staging&)> decide, Done<T> done) {
  const auto result = std::make_shared<AccountResult<T>>(AccountError::storage_failed);
  writer_.transact({[decide = std::move(decide), result](Staging& staging) {
                      *result = decide(staging);
                      return std::holds_alternative<T>(*result);
                    },
                    [done = std::move(done), result](bool committed) {
                      if (!committed) *result = AccountError::storage_failed;
                      if (done) done(std::move(*result));
                    }});
}

void StoredAccounts::save_person(Person person, Done<Person> done) {
  transact<Person>(
      [person = std::move(person)](Staging& staging) { return account_changes::save_person(staging, person); },
      std::move(done));
}

void StoredAccounts::open_session(Session session, Done<Session> done) {
  transact<Session>([session = std::move(session)](
                        Staging& staging) { return account_changes::open_session(staging, session, most_swept); },
                    std::move(done));
}

void StoredAccounts::close_session(const std::string& token_hash, Done<std::monostate> done) {
  transact<std::monostate>(
      [token_hash](Staging& staging) { return account_changes::close_session(staging, token_hash); }, std::move(done));
}

void StoredAccounts::save_api_token(ApiToken token, Done<ApiToken> done) {
  transact<ApiToken>(
      [token = std::move(token)](Staging& staging) { return account_changes::save_api_token(staging, token); },
      std::move(done));
}

void StoredAccounts::revoke_api_token(const ParticipantId& person, const std::string& id, Done<ApiToken> done) {
  transact<ApiToken>([person, id](Staging& staging) { return account_changes::revoke_api_token(staging, person, id); },
                     std::move(done));
}

void StoredAccounts::save_invite(Invite invite, Done<Invite> done) {
  transact<Invite>(
      [invite = std::move(invite)](Staging& staging) { return account_changes::save_invite(staging, invite); },
      std::move(done));
}

void StoredAccounts::revoke_invite(const BoardId& board, const std::string& id, Done<Invite> done) {
  transact<Invite>([board, id](Staging& staging) { return account_changes::revoke_invite(staging, board, id); },
                   std::move(done));
}

void StoredAccounts::decline_invite(const std::string& token_hash, Instant now, Done<Invite> done) {
  transact<Invite>(
      [token_hash, now](Staging& staging) {
        return account_changes::decline_invite(staging, token_hash, now, use_lapses_after);
      },
      std::move(done));
}

void StoredAccounts::redeem_invite(const std::string& token_hash, Person guest, std::optional<Session> session,
                                   Instant now, Done<Invite> done) {
  const auto redeem = [token_hash, guest = std::move(guest), session = std::move(session),
                       now](Staging& staging) -> AccountResult<Invite> {
    auto used = account_changes::use_invite(staging, token_hash, guest.id, now, use_lapses_after);
    if (std::holds_alternative<AccountError>(used)) return used;
    if (const auto saved = account_changes::save_person(staging, guest); std::holds_alternative<AccountError>(saved))
      return std::get<AccountError>(saved);
    if (session) account_changes::open_session(staging, *session, most_swept);
    return used;
  };
  transact<Invite>(redeem, std::move(done));
}

void StoredAccounts::save_feed(CalendarFeed feed, Done<CalendarFeed> done) {
  const auto save = [feed = std::move(feed)](Staging& staging) -> AccountResult<CalendarFeed> {
    feeds::stage(staging, feed);
    return feed;
  };
  transact<CalendarFeed>(save, std::move(done));
}

void StoredAccounts::end_feed(const ParticipantId& person, const BoardId& board, Done<std::monostate> done) {
  const auto end = [person, board](Staging& staging) -> AccountResult<std::monostate> {
    feeds::stage_end(staging, person, board);
    return std::monostate{};
  };
  transact<std::monostate>(end, std::move(done));
}

}  // namespace puffin::storage
