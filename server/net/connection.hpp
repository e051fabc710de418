#pragma once

#include <string>

#include "net/connection_parts.hpp"
#include "net/socket.hpp"

namespace puffin::net {

/// Serves HTTP on an accepted socket until either side is done, or until it becomes a live connection. Over a cap it is
/// refused at once. The connection keeps itself alive; `parts` outlives it.
void start_connection(Socket socket, std::string peer, ConnectionParts& parts);

}  // namespace puffin::net
