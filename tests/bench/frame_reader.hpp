#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace puffin::bench {

/// A server's WebSocket frame: not masked, never compressed. `payload` is a view into the bytes that were fed.
struct ServerFrame {
  enum class Kind : std::uint8_t { text = 1, close = 8, ping = 9, pong = 10 };
  Kind kind = Kind::text;
  std::string_view payload;
};

/// Takes the next whole frame off the front of `bytes`. False when it is not all there yet. Fragmented messages do not
/// occur; one is answered with an exception, as is any other opcode.
bool take_frame(std::string_view& bytes, ServerFrame& frame);

/// Appends a client's frame. The masking key is zero: allowed, and it costs the generator nothing.
void append_client_frame(std::string& out, ServerFrame::Kind kind, std::string_view payload);

}  // namespace puffin::bench
