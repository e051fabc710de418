#include "net/cookies.hpp"

#include <algorithm>

namespace puffin::net {

std::string cookie_value(std::string_view header, std::string_view name) {
  while (!header.empty()) {
    std::string_view pair = header.substr(0, header.find(';'));
    header.remove_prefix(std::min(header.size(), pair.size() + 1));
    while (!pair.empty() && (pair.front() == ' ' || pair.front() == '\t')) pair.remove_prefix(1);
    const auto equals = pair.find('=');
    if (equals != std::string_view::npos && pair.substr(0, equals) == name) return std::string{pair.substr(equals + 1)};
  }
  return {};
}

std::string session_set_cookie(std::string_view token, std::chrono::seconds lifetime, bool secure) {
  std::string cookie{session_cookie};
  cookie += '=';
  cookie += token;
  cookie += "; Path=/; HttpOnly; SameSite=Strict; Max-Age=" + std::to_string(lifetime.count());
  if (secure) cookie += "; Secure";
  return cookie;
}

}  // namespace puffin::net
