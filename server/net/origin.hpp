#pragma once

#include <string>
#include <string_view>

#include "net/http_message.hpp"

namespace puffin::net {

/// The address under which people reach this server, when it was told (`--public-url`).
struct PublicUrl {
  std::string origin;  ///< like `https://board.example`; empty when not told
  [[nodiscard]] bool https() const { return origin.starts_with("https://"); }
};

/// Takes `https://board.example` or with a port, nothing after it but one slash. False when it is no such address.
bool parse_public_url(std::string_view text, PublicUrl& result);

/// Rule H10: a request that names the page it comes from must come from a page of ours: the Origin's authority is that
/// of the Host header, or the Origin is the public one. A request without an Origin comes from no page.
bool own_origin(const Request& request, const PublicUrl& public_url);

}  // namespace puffin::net
