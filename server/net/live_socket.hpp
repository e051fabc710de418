#pragma once

#include <boost/beast/http/message.hpp>
#include <boost/beast/http/string_body.hpp>

#include "net/connection_parts.hpp"
#include "net/socket.hpp"

namespace puffin::net {

/// Answers an upgrade and serves the live connection (rules L) until either side is done. It keeps itself alive;
/// `parts` outlives it.
void start_live_socket(Socket socket, boost::beast::http::request<boost::beast::http::string_body> upgrade,
                       LiveAdmission admission, ConnectionPlace place, ConnectionParts& parts);

}  // namespace puffin::net
