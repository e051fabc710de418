#pragma once

#include <string>
#include <string_view>

namespace puffin::app {

/// Where to listen.
struct Address {
  std::string host = "127.0.0.1";
  unsigned short port = 8080;
};

/// Takes `HOST:PORT`, also `[::1]:8080`. Throws CannotRun (usage) for anything else; `flag` is named in the sentence.
Address parse_address(std::string_view text, std::string_view flag);
/// `http://HOST:PORT`, an IPv6 host in brackets.
std::string http_url(const Address& address);

}  // namespace puffin::app
