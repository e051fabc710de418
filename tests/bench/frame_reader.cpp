#include "bench/frame_reader.hpp"

#include <stdexcept>

namespace puffin::bench {
namespace {

std::uint64_t big_endian(std::string_view bytes) {
  std::uint64_t value = 0;
  for (const char byte : bytes) value = value << 8U | static_cast<unsigned char>(byte);
  return value;
}

}  // namespace

bool take_frame(std::string_view& bytes, ServerFrame& frame) {
  if (bytes.size() < 2) return false;
  const auto first = static_cast<unsigned char>(bytes[0]);
  const auto second = static_cast<unsigned char>(bytes[1]);
  const std::size_t length_bytes = second == 126 ? 2 : second == 127 ? 8 : 0;
  if (bytes.size() < 2 + length_bytes) return false;
  const auto length = length_bytes == 0 ? second : big_endian(bytes.substr(2, length_bytes));
  if (bytes.size() - 2 - length_bytes < length) return false;
  frame.kind = static_cast<ServerFrame::Kind>(first & 0x0FU);
  const bool known = frame.kind == ServerFrame::Kind::text || (first & 0x0FU) >= 8;
  if ((first & 0x80U) == 0 || !known)
    throw std::runtime_error("the server sent a frame that is not a whole text message");
  frame.payload = bytes.substr(2 + length_bytes, length);
  bytes.remove_prefix(2 + length_bytes + length);
  return true;
}

void append_client_frame(std::string& out, ServerFrame::Kind kind, std::string_view payload) {
  out += static_cast<char>(0x80U | static_cast<unsigned>(kind));
  if (payload.size() < 126) {
    out += static_cast<char>(0x80U | payload.size());
  } else {
    out += static_cast<char>(0xFE);
    out += static_cast<char>(payload.size() >> 8U);
    out += static_cast<char>(payload.size() & 0xFFU);
  }
  out.append(4, '\0');
  out += payload;
}

}  // namespace puffin::bench
