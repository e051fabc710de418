#include "net/auth.hpp"

#include "net/cookies.hpp"
#include "net/secrets.hpp"

namespace puffin::net {

std::optional<Identity> identify(const Request& request, const storage::Accounts& accounts, protocol::Instant now) {
  constexpr std::string_view scheme = "Bearer ";
  if (const std::string_view header = request.header("authorization"); header.starts_with(scheme)) {
    const auto token = accounts.api_token(hash_token(header.substr(scheme.size())));
    if (!token) return std::nullopt;
    return Identity{token->person, token->token_hash, true, std::nullopt};
  }
  const std::string cookie = cookie_value(request.header("cookie"), session_cookie);
  if (cookie.empty()) return std::nullopt;
  const auto session = accounts.session(hash_token(cookie), now);
  if (!session) return std::nullopt;
  const auto person = accounts.person(session->person);
  if (!person || session->created_at < person->sessions_since) return std::nullopt;
  return Identity{session->person, session->token_hash, false, session->expires_at};
}

std::string login_key(std::string_view name) {
  const auto first = name.find_first_not_of(' ');
  if (first == std::string_view::npos) return {};
  std::string key{name.substr(first, name.find_last_not_of(' ') - first + 1)};
  for (char& c : key) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return key;
}

}  // namespace puffin::net
