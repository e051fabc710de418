#pragma once

#include <string>

#include "chance.hpp"
#include "domain/board.hpp"
#include "protocol/cpp/command.hpp"

namespace puffin::test {

/// A wish of somebody who sees `board`: often sensible, sometimes out of date, sometimes against the rules. `name`
/// is new and names a new card or comment.
protocol::Command any_wish(Chance& chance, const domain::Board& board, const std::string& name);

}  // namespace puffin::test
