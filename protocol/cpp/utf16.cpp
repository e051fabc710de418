#include "protocol/cpp/utf16.hpp"

#include <cstdint>

#include "protocol/cpp/text.hpp"

namespace puffin::protocol {
namespace {

constexpr std::uint32_t beyond_one_unit = 0x10000;

bool is_high(char16_t unit) { return (unit & 0xFC00) == 0xD800; }
bool is_low(char16_t unit) { return (unit & 0xFC00) == 0xDC00; }

void append_utf8(std::string& out, std::uint32_t point) {
  const auto continuation = [](std::uint32_t bits) { return static_cast<char>(0x80 | (bits & 0x3F)); };
  if (point < 0x80) {
    out += static_cast<char>(point);
  } else if (point < 0x800) {
    out += static_cast<char>(0xC0 | (point >> 6));
    out += continuation(point);
  } else if (point < beyond_one_unit) {
    out += static_cast<char>(0xE0 | (point >> 12));
    out += continuation(point >> 6);
    out += continuation(point);
  } else {
    out += static_cast<char>(0xF0 | (point >> 18));
    out += continuation(point >> 12);
    out += continuation(point >> 6);
    out += continuation(point);
  }
}

}  // namespace

std::u16string to_utf16(std::string_view text) {
  std::u16string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = sequence_length(text, at);
    if (length == 0) break;
    const std::uint32_t point = code_point(text, at, length);
    if (point < beyond_one_unit) {
      out += static_cast<char16_t>(point);
    } else {
      out += static_cast<char16_t>(0xD800 + ((point - beyond_one_unit) >> 10));
      out += static_cast<char16_t>(0xDC00 + ((point - beyond_one_unit) & 0x3FF));
    }
    at += length;
  }
  return out;
}

std::string to_utf8(std::u16string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    std::uint32_t point = text[at];
    if (is_high(text[at]) && at + 1 < text.size() && is_low(text[at + 1])) {
      point = beyond_one_unit + ((point - 0xD800) << 10) + (text[++at] - 0xDC00u);
    }
    append_utf8(out, point);
  }
  return out;
}

bool splits_a_pair(std::u16string_view text, std::size_t at) {
  return at > 0 && at < text.size() && is_high(text[at - 1]) && is_low(text[at]);
}

}  // namespace puffin::protocol
