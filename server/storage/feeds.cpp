#include "storage/feeds.hpp"

#include "storage/account_records.hpp"
#include "storage/damaged.hpp"
#include "storage/keys.hpp"

namespace puffin::storage::feeds {

using keys::key;
using keys::Kind;

void stage(Staging& staging, const CalendarFeed& feed) {
  stage_end(staging, feed.person, feed.board);
  staging.put(key(Kind::feed, feed.person.text, feed.board.text), account_records::encode(feed));
  staging.put(key(Kind::feed_hash, feed.token_hash),
              account_records::encode(account_records::Reference{feed.person.text, feed.board.text}));
}

void stage_end(Staging& staging, const protocol::ParticipantId& person, const protocol::BoardId& board) {
  const auto feed_key = key(Kind::feed, person.text, board.text);
  try {
    const auto bytes = staging.get(feed_key);
    if (!bytes) return;
    staging.remove(key(Kind::feed_hash, account_records::decode_feed(*bytes).token_hash));
  } catch (const DamagedStore&) {
    // Ends all the same: a token that points to no feed opens nothing.
  }
  staging.remove(feed_key);
}

std::optional<CalendarFeed> find(const Engine& engine, const protocol::ParticipantId& person,
                                 const protocol::BoardId& board) {
  const auto bytes = engine.get(key(Kind::feed, person.text, board.text));
  if (!bytes) return std::nullopt;
  return account_records::decode_feed(*bytes);
}

std::optional<CalendarFeed> find_by_token(const Engine& engine, const std::string& token_hash) {
  const auto reference = engine.get(key(Kind::feed_hash, token_hash));
  if (!reference) return std::nullopt;
  const auto where = account_records::decode_reference(*reference);
  auto feed = find(engine, protocol::ParticipantId(where.first), protocol::BoardId(where.last));
  if (!feed || feed->token_hash != token_hash) return std::nullopt;  // ended between the two reads
  return feed;
}

}  // namespace puffin::storage::feeds
