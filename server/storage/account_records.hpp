#pragma once

#include <string>
#include <string_view>

#include "storage/accounts.hpp"

/// The accounts' values on disk (FORMAT.md). Each begins with the version of its form; decoding throws DamagedStore.
namespace puffin::storage::account_records {

[[nodiscard]] std::string encode(const Person& person);
[[nodiscard]] std::string encode(const Session& session);
[[nodiscard]] std::string encode(const ApiToken& token);
[[nodiscard]] std::string encode(const Invite& invite);
[[nodiscard]] std::string encode(const CalendarFeed& feed);

[[nodiscard]] Person decode_person(std::string_view bytes);
[[nodiscard]] Session decode_session(std::string_view bytes);
[[nodiscard]] ApiToken decode_api_token(std::string_view bytes);
[[nodiscard]] Invite decode_invite(std::string_view bytes);
[[nodiscard]] CalendarFeed decode_feed(std::string_view bytes);

/// Two texts, by which a token's hash names what it belongs to.
struct Reference {
  std::string first;
  std::string last;
};
[[nodiscard]] std::string encode(const Reference& reference);
[[nodiscard]] Reference decode_reference(std::string_view bytes);

}  // namespace puffin::storage::account_records
