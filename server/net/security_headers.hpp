#pragma once

#include "net/http_message.hpp"

namespace puffin::net {

/// Puts on every answer what keeps a browser from doing more with it than we mean. `https`: people reach the server by
/// TLS only.
void add_security_headers(Response& response, bool https);

}  // namespace puffin::net
