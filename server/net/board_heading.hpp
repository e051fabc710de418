#pragma once

#include <string>
#include <string_view>

namespace puffin::net {

/// What a list of boards shows of one.
struct BoardHeading {
  std::string title;
  std::string kind;
};

/// Reads title and kind from an encoded board (SPEC.md B) and stops there: the cards that follow are not looked at.
BoardHeading read_heading(std::string_view board_json);

}  // namespace puffin::net
