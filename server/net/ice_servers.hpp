#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace puffin::net {

/// A server that helps two browsers to reach each other directly (STUN) or relays between them (TURN); rule H16.
struct IceServer {
  std::string url;         ///< as browsers take it, without user and password
  std::string username;    ///< of a relay; empty for STUN
  std::string credential;  ///< of a relay; empty for STUN
};

/// Takes `stun:HOST[:PORT]` or `turn:USER:PASSWORD@HOST[:PORT][?transport=udp|tcp]`, also as `stuns:` and `turns:`.
/// In USER and PASSWORD `%XX` stands for a byte. Nothing for anything else.
std::optional<IceServer> parse_ice_server(std::string_view text);

}  // namespace puffin::net
