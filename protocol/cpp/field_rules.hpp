#pragma once

#include <cstdint>
#include <string_view>

#include "protocol/cpp/command_texts.hpp"

/// What the fields of an engagement's commands may hold, by their names: a name has one rule throughout (SPEC.md C11).
namespace puffin::protocol {

struct ListRule {
  std::size_t entries = 0;
  TextRule line{};  ///< for a list of texts
};

struct Range {
  std::int64_t smallest = 0;
  std::int64_t largest = 0;
};

TextRule text_rule(std::string_view field);
ListRule list_rule(std::string_view field);
Range range_rule(std::string_view field);

}  // namespace puffin::protocol
