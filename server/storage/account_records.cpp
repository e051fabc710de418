#include "storage/account_records.hpp"

#include "storage/damaged.hpp"
#include "storage/record.hpp"

namespace puffin::storage::account_records {
namespace {

constexpr std::uint64_t form = 1;
// An invite's second form tells by what proposal it was made and whether it was declined.
constexpr std::uint64_t invite_form = 2;

RecordWriter begin(std::uint64_t as = form) {
  RecordWriter writer;
  writer.number(as);
  return writer;
}

[[noreturn]] void refuse_form() { throw DamagedStore("an account's record has an unknown form"); }

RecordReader open(std::string_view bytes) {
  RecordReader reader(bytes);
  if (reader.number() != form) refuse_form();
  return reader;
}

void write(RecordWriter& to, const std::optional<std::string>& text) {
  to.flag(text.has_value());
  if (text) to.text(*text);
}

std::optional<std::string> read_optional(RecordReader& from) {
  if (!from.flag()) return std::nullopt;
  return from.text();
}

void write(RecordWriter& to, Instant instant) {
  to.number(static_cast<std::uint64_t>(instant.time_since_epoch().count()));
}

Instant read_instant(RecordReader& from) {
  return Instant(std::chrono::milliseconds(static_cast<std::int64_t>(from.number())));
}

protocol::Seat read_seat(RecordReader& from) {
  const auto seat = protocol::from_word<protocol::Seat>(from.text());
  if (!seat) throw DamagedStore("an invite's record names an unknown seat");
  return *seat;
}

}  // namespace

std::string encode(const Person& person) {
  auto record = begin();
  record.text(person.id.text).text(person.name);
  write(record, person.login);
  write(record, person.password_hash);
  write(record, person.sessions_since);
  return record.take();
}

Person decode_person(std::string_view bytes) {
  auto record = open(bytes);
  Person person;
  person.id = ParticipantId(record.text());
  person.name = record.text();
  person.login = read_optional(record);
  person.password_hash = read_optional(record);
  person.sessions_since = read_instant(record);
  record.end();
  return person;
}

std::string encode(const Session& session) {
  auto record = begin();
  record.text(session.token_hash).text(session.person.text);
  write(record, session.created_at);
  write(record, session.expires_at);
  return record.take();
}

Session decode_session(std::string_view bytes) {
  auto record = open(bytes);
  Session session;
  session.token_hash = record.text();
  session.person = ParticipantId(record.text());
  session.created_at = read_instant(record);
  session.expires_at = read_instant(record);
  record.end();
  return session;
}

std::string encode(const ApiToken& token) {
  auto record = begin();
  record.text(token.id).text(token.token_hash).text(token.person.text).text(token.label);
  write(record, token.created_at);
  return record.take();
}

ApiToken decode_api_token(std::string_view bytes) {
  auto record = open(bytes);
  ApiToken token;
  token.id = record.text();
  token.token_hash = record.text();
  token.person = ParticipantId(record.text());
  token.label = record.text();
  token.created_at = read_instant(record);
  record.end();
  return token;
}

std::string encode(const Invite& invite) {
  auto record = begin(invite_form);
  record.text(invite.id).text(invite.token_hash).text(invite.board.text).text(protocol::to_word(invite.seat));
  record.flag(invite.group).text(invite.made_by.text);
  write(record, invite.created_at);
  write(record, invite.expires_at);
  record.flag(invite.revoked).flag(invite.declined);
  write(record, invite.proposal ? std::optional(invite.proposal->text) : std::nullopt);
  record.number(invite.uses.size());
  for (const auto& use : invite.uses) {
    record.text(use.person.text);
    write(record, use.at);
  }
  return record.take();
}

Invite decode_invite(std::string_view bytes) {
  RecordReader record(bytes);
  const auto found = record.number();
  if (found != form && found != invite_form) refuse_form();
  Invite invite;
  invite.id = record.text();
  invite.token_hash = record.text();
  invite.board = BoardId(record.text());
  invite.seat = read_seat(record);
  invite.group = record.flag();
  invite.made_by = ParticipantId(record.text());
  invite.created_at = read_instant(record);
  invite.expires_at = read_instant(record);
  invite.revoked = record.flag();
  if (found == invite_form) {
    invite.declined = record.flag();
    if (auto proposal = read_optional(record)) invite.proposal = protocol::ProposalId(*std::move(proposal));
  }
  for (auto uses = record.number(); uses > 0; --uses) {
    ParticipantId person(record.text());
    invite.uses.push_back({std::move(person), read_instant(record)});
  }
  record.end();
  return invite;
}

std::string encode(const CalendarFeed& feed) {
  auto record = begin();
  record.text(feed.token_hash).text(feed.board.text).text(feed.person.text);
  write(record, feed.made_at);
  return record.take();
}

CalendarFeed decode_feed(std::string_view bytes) {
  auto record = open(bytes);
  CalendarFeed feed;
  feed.token_hash = record.text();
  feed.board = BoardId(record.text());
  feed.person = ParticipantId(record.text());
  feed.made_at = read_instant(record);
  record.end();
  return feed;
}

std::string encode(const Reference& reference) {
  return RecordWriter().text(reference.first).text(reference.last).take();
}

Reference decode_reference(std::string_view bytes) {
  RecordReader record(bytes);
  Reference reference;
  reference.first = record.text();
  reference.last = record.text();
  record.end();
  return reference;
}

}  // namespace puffin::storage::account_records
