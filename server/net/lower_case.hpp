#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace puffin::net {

/// The text with A to Z made small, as names of headers and hosts are compared; other letters stay.
inline std::string lower(std::string_view text) {
  std::string result{text};
  std::ranges::transform(result, result.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return result;
}

}  // namespace puffin::net
