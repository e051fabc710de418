#include "protocol/cpp/text.hpp"

#include <algorithm>
#include <cstdint>

#include "protocol/cpp/codec.hpp"

namespace puffin::protocol {
namespace {

unsigned char byte(std::string_view text, std::size_t at) { return static_cast<unsigned char>(text[at]); }

bool is_continuation(std::string_view text, std::size_t at) {
  return at < text.size() && (byte(text, at) & 0xC0) == 0x80;
}

/// The second byte decides about overlong forms, surrogates and what lies beyond U+10FFFF.
bool fits_second(unsigned char first, unsigned char second) {
  switch (first) {
    case 0xE0:
      return second >= 0xA0;
    case 0xED:
      return second <= 0x9F;
    case 0xF0:
      return second >= 0x90;
    case 0xF4:
      return second <= 0x8F;
    default:
      return true;
  }
}

bool leaves_no_ink(std::uint32_t c) {
  return (c >= 0x09 && c <= 0x0D) || c == 0x20 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200D) ||
         c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x2060 || c == 0x3000 || c == 0xFEFF;
}

}  // namespace

std::size_t sequence_length(std::string_view text, std::size_t at) {
  const unsigned char first = byte(text, at);
  if (first < 0x80) return 1;
  if (first < 0xC2 || first > 0xF4) return 0;
  const std::size_t length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  for (std::size_t i = 1; i < length; ++i) {
    if (!is_continuation(text, at + i)) return 0;
  }
  return fits_second(first, byte(text, at + 1)) ? length : 0;
}

std::uint32_t code_point(std::string_view text, std::size_t at, std::size_t length) {
  if (length == 1) return byte(text, at);
  std::uint32_t value = byte(text, at) & (0x7Fu >> length);
  for (std::size_t i = 1; i < length; ++i) value = (value << 6) | (byte(text, at + i) & 0x3Fu);
  return value;
}

std::size_t code_points(std::string_view text) {
  const auto starts = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; };
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), starts));
}

bool has_control_character(std::string_view text, Lines lines) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const unsigned char c = byte(text, i);
    if (c < 0x20 && !(lines == Lines::many && (c == '\t' || c == '\n'))) return true;
    if (c == 0x7F) return true;
    if (c == 0xC2 && i + 1 < text.size() && byte(text, i + 1) < 0xA0) return true;
  }
  return false;
}

bool is_blank(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = sequence_length(text, at);
    if (length == 0 || !leaves_no_ink(code_point(text, at, length))) return false;
    at += length;
  }
  return true;
}

}  // namespace puffin::protocol
