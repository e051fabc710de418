#include "net/ice_servers.hpp"

#include <algorithm>
#include <charconv>

namespace puffin::net {
namespace {

constexpr std::string_view hex_digits = "0123456789abcdefABCDEF";

bool consists_of(std::string_view text, std::string_view characters) {
  return !text.empty() && text.find_first_not_of(characters) == std::string_view::npos;
}

std::string_view take_until(std::string_view& text, std::string_view mark) {
  const std::string_view head = text.substr(0, text.find(mark));
  text.remove_prefix(std::min(text.size(), head.size() + mark.size()));
  return head;
}

bool is_port(std::string_view text) {
  unsigned port = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
  return error == std::errc{} && end == text.data() + text.size() && port >= 1 && port <= 65535;
}

/// `HOST`, `HOST:PORT`, `[IPV6]` or `[IPV6]:PORT`.
bool is_place(std::string_view text) {
  if (text.starts_with('[')) {
    const bool closes = text.find(']') != std::string_view::npos;
    const std::string_view address = take_until(text, "]");
    if (!closes || !consists_of(address.substr(1), "0123456789abcdefABCDEF:.")) return false;
    return text.empty() || (text.starts_with(':') && is_port(text.substr(1)));
  }
  const auto colon = text.find(':');
  const bool port_fits = colon == std::string_view::npos || is_port(text.substr(colon + 1));
  return port_fits &&
         consists_of(text.substr(0, colon), "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-");
}

/// The text with each `%XX` as its byte; nothing when it is empty or holds a `%` that stands for none.
std::optional<std::string> decoded(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    if (text.front() != '%') {
      result += text.front();
      text.remove_prefix(1);
      continue;
    }
    if (text.size() < 3 || !consists_of(text.substr(1, 2), hex_digits)) return std::nullopt;
    unsigned byte = 0;
    std::from_chars(text.data() + 1, text.data() + 3, byte, 16);
    result += static_cast<char>(byte);
    text.remove_prefix(3);
  }
  if (result.empty()) return std::nullopt;
  return result;
}

std::optional<IceServer> parse_relay(std::string_view scheme, std::string_view rest) {
  const auto at = rest.rfind('@');
  if (at == std::string_view::npos) return std::nullopt;
  std::string_view person = rest.substr(0, at);
  const auto user = decoded(take_until(person, ":"));
  const auto password = decoded(person);
  const std::string_view address = rest.substr(at + 1);
  std::string_view query = address;
  const std::string_view place = take_until(query, "?");
  const bool asks = place.size() < address.size();
  const bool fits = is_place(place) && (!asks || query == "transport=udp" || query == "transport=tcp");
  if (!user || !password || !fits) return std::nullopt;
  return IceServer{std::string(scheme) + ':' + std::string(address), *user, *password};
}

}  // namespace

std::optional<IceServer> parse_ice_server(std::string_view text) {
  std::string_view rest = text;
  const std::string_view scheme = take_until(rest, ":");
  if (scheme == "stun" || scheme == "stuns") {
    if (!is_place(rest)) return std::nullopt;
    return IceServer{std::string(text), {}, {}};
  }
  if (scheme == "turn" || scheme == "turns") return parse_relay(scheme, rest);
  return std::nullopt;
}

}  // namespace puffin::net
