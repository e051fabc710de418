#pragma once

#include <string_view>

#include "net/http_message.hpp"

namespace puffin::net {

/// Compresses a JSON answer (gzip) for a client that takes it, where that saves a packet or more. What is compressed
/// together never holds a secret: tokens and passwords travel in answers too small for it.
void pack(Response& response, std::string_view accept_encoding);

}  // namespace puffin::net
