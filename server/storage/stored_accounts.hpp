#pragma once

#include "storage/accounts.hpp"
#include "storage/staging.hpp"
#include "storage/writer.hpp"

namespace puffin::storage {

/// The accounts over the engine: reads go there at once; each write is a transaction of the writer, which reads what
/// earlier ones of the same batch staged, so that of many at once exactly one finds an invite unused.
class StoredAccounts final : public Accounts {
 public:
  // A use that came to no seat within this time, because of a crash in between, no longer counts.
  static constexpr std::chrono::minutes use_lapses_after{1};
  // How many sessions that ran out are swept away for each one opened: the store cannot fill up with them.
  static constexpr std::size_t most_swept = 8;

  StoredAccounts(const Engine& engine, Writer& writer) : engine_(engine), writer_(writer) {}

  [[nodiscard]] bool any_login() const override;
  [[nodiscard]] std::optional<Person> person(const ParticipantId& id) const override;
  [[nodiscard]] std::optional<Person> person_by_login(const std::string& login) const override;
  [[nodiscard]] std::optional<Session> session(const std::string& token_hash, Instant now) const override;
  [[nodiscard]] std::optional<ApiToken> api_token(const std::string& token_hash) const override;
  [[nodiscard]] std::vector<ApiToken> api_tokens_of(const ParticipantId& person) const override;
  [[nodiscard]] std::optional<Invite> invite(const BoardId& board, const std::string& id) const override;
  [[nodiscard]] std::optional<Invite> invite_by_token(const std::string& token_hash) const override;
  [[nodiscard]] std::vector<Invite> invites_of(const BoardId& board) const override;
  [[nodiscard]] std::optional<CalendarFeed> feed(const ParticipantId& person, const BoardId& board) const override;
  [[nodiscard]] std::optional<CalendarFeed> feed_by_token(const std::string& token_hash) const override;
  [[nodiscard]] std::vector<BoardId> boards_of(const ParticipantId& person) const override;

  void save_person(Person person, Done<Person> done) override;
  void open_session(Session session, Done<Session> done) override;
  void close_session(const std::string& token_hash, Done<std::monostate> done) override;
  void save_api_token(ApiToken token, Done<ApiToken> done) override;
  void revoke_api_token(const ParticipantId& person, const std::string& id, Done<ApiToken> done) override;
  void save_invite(Invite invite, Done<Invite> done) override;
  void revoke_invite(const BoardId& board, const std::string& id, Done<Invite> done) override;
  void decline_invite(const std::string& token_hash, Instant now, Done<Invite> done) override;
  void redeem_invite(const std::string& token_hash, Person guest, std::optional<Session> session, Instant now,
                     Done<Invite> done) override;
  void save_feed(CalendarFeed feed, Done<CalendarFeed> done) override;
  void end_feed(const ParticipantId& person, const BoardId& board, Done<std::monostate> done) override;

 private:
  template <class T>
  void transact(std::function<AccountResult<T>(Staging&)> decide, Done<T> done);

  const Engine& engine_;
  Writer& writer_;
};

}  // namespace puffin::storage
