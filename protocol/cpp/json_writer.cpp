#include "protocol/cpp/json_writer.hpp"

#include <array>
#include <charconv>

#include "protocol/cpp/text.hpp"

namespace puffin::protocol {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

bool is_plain(char c) {
  const auto value = static_cast<unsigned char>(c);
  return value >= 0x20 && value < 0x80 && c != '"' && c != '\\';
}

}  // namespace

void JsonWriter::integer(std::int64_t value) {
  std::array<char, 20> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
  raw({digits.data(), static_cast<std::size_t>(end - digits.data())});
}

void JsonWriter::string(std::string_view value) {
  separate();
  text_ += '"';
  for (std::size_t at = 0; at < value.size();) {
    std::size_t end = at;
    while (end < value.size() && is_plain(value[end])) ++end;
    text_ += value.substr(at, end - at);
    at = end;
    if (at == value.size()) break;
    if (static_cast<unsigned char>(value[at]) < 0x80) {
      escape(value[at++]);
    } else if (const std::size_t length = sequence_length(value, at); length != 0) {
      text_ += value.substr(at, length);
      at += length;
    } else {
      text_ += replacement;
      ++at;
    }
  }
  text_ += '"';
}

void JsonWriter::escape(char c) {
  switch (c) {
    case '"':
      text_ += "\\\"";
      return;
    case '\\':
      text_ += "\\\\";
      return;
    case '\n':
      text_ += "\\n";
      return;
    case '\t':
      text_ += "\\t";
      return;
    default:
      break;
  }
  constexpr std::string_view digits = "0123456789abcdef";
  const auto value = static_cast<unsigned char>(c);
  text_ += "\\u00";
  text_ += digits[value >> 4];
  text_ += digits[value & 0xF];
}

}  // namespace puffin::protocol
