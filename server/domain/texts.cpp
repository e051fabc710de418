#include "domain/texts.hpp"

#include <algorithm>

#include "protocol/cpp/text.hpp"

namespace puffin::domain {

std::size_t characters(std::string_view text) {
  return static_cast<std::size_t>(
      std::ranges::count_if(text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

bool is_said(const std::optional<std::string>& text) { return text && !protocol::is_blank(*text); }

}  // namespace puffin::domain
