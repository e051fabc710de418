#pragma once

#include "support/board_builder.hpp"

/// Words for the tests of limits.
namespace puffin::test {

/// in_progress 3 of 3, one waiting card W, V in verify, D done; all of them the learner's.
inline BoardBuilder full_board() {
  BoardBuilder game;
  for (const auto* id : {"A", "B", "C"}) game.stand(id, Column::in_progress);
  game.stand("W", Column::to_do).stand("V", Column::verify).stand("D", Column::done);
  return game;
}

inline std::vector<std::string> texts(const std::vector<protocol::CardId>& ids) {
  std::vector<std::string> texts;
  for (const auto& id : ids) texts.push_back(id.text);
  return texts;
}

/// Several moves in one act.
inline protocol::MoveCards together(std::vector<protocol::MoveCard> moves, std::optional<std::string> reason = {}) {
  protocol::MoveCards act;
  for (auto& one : moves) act.moves.push_back(std::move(one.move));
  if (reason) act.override_limit = protocol::Override{*reason};
  return act;
}

}  // namespace puffin::test
