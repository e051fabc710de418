#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

/// What the domain asks of texts; their size and spelling is the codec's business.
namespace puffin::domain {

/// Code points of valid UTF-8 (C11).
std::size_t characters(std::string_view text);

/// Something that leaves ink was said.
bool is_said(const std::optional<std::string>& text);

}  // namespace puffin::domain
