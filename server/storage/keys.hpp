#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "protocol/cpp/ids.hpp"

/// The keys of everything on disk; FORMAT.md is their page. The first byte names the kind; every part but the last is
/// led by one byte with its length, so that no two keys can be mistaken for each other and no board lies within
/// another.
namespace puffin::storage::keys {

using protocol::BoardId;
using protocol::ParticipantId;
using protocol::Seq;

enum class Kind : char {
  api_token = 'a',       ///< person, id -> ApiToken
  api_token_hash = 'A',  ///< hash -> person, id
  seat = 'b',            ///< person, board -> holds it still, or held it once
  event = 'e',           ///< board, seq -> the event as on the wire
  feed = 'f',            ///< person, board -> CalendarFeed
  feed_hash = 'F',       ///< hash -> person, board
  invite = 'i',          ///< board, id -> Invite
  invite_hash = 'I',     ///< hash -> board, id
  login = 'l',           ///< login -> person
  private_text = 'n',    ///< person, board, key -> PrivateItem
  private_total = 'N',   ///< person, board -> how many of them, and their bytes
  meta = 'm',            ///< word -> see below
  outcome = 'o',         ///< board, 16 bytes of hash -> Outcome
  person = 'p',          ///< id -> Person
  redaction = 'r',       ///< board -> where words were last taken out of its log
  snapshot = 's',        ///< board -> seq and board
  session = 't',         ///< hash -> Session
  session_expiry = 'x',  ///< instant, hash -> nothing
};

/// `format` -> the version of all this; `commits` -> the number of the newest commit.
inline constexpr std::string_view format = "mformat";
inline constexpr std::string_view commits = "mcommits";

/// A key of one part.
[[nodiscard]] std::string key(Kind kind, std::string_view last);
/// A key of two parts.
[[nodiscard]] std::string key(Kind kind, std::string_view first, std::string_view last);
/// A key of three parts.
[[nodiscard]] std::string key(Kind kind, std::string_view first, std::string_view second, std::string_view last);
/// What all two-part keys of a kind with this first part begin with.
[[nodiscard]] std::string prefix(Kind kind, std::string_view first);
/// What all three-part keys of a kind with these first parts begin with.
[[nodiscard]] std::string prefix(Kind kind, std::string_view first, std::string_view second);
/// The first key behind all that begin with `prefix`.
[[nodiscard]] std::string behind(std::string prefix);

/// `board_prefix` is prefix(Kind::event, board): building many keys of one board copies it, nothing more.
[[nodiscard]] std::string event(std::string_view board_prefix, Seq seq);
[[nodiscard]] std::string session_expiry(protocol::Instant expires_at, std::string_view token_hash);

/// The parts of a two-part key; nothing when it is none.
struct Parts {
  std::string_view first;
  std::string_view last;
};
[[nodiscard]] std::optional<Parts> parts(std::string_view key);
struct EventKey {
  std::string_view board;
  Seq seq = 0;
};
[[nodiscard]] std::optional<EventKey> read_event(std::string_view key);

/// Big-endian, so that bytes and numbers sort alike.
[[nodiscard]] std::string number(std::uint64_t value);
[[nodiscard]] std::optional<std::uint64_t> read_number(std::string_view bytes);

}  // namespace puffin::storage::keys
