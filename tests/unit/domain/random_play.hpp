#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "support/board_builder.hpp"

/// Random commands that often make sense: small numbers pick people, cards and columns, so that a failing play can be
/// made smaller number by number.
namespace puffin::test {

using Choice = std::vector<std::uint8_t>;

class RandomPlay {
 public:
  RandomPlay();

  struct Turn {
    std::string actor;
    protocol::Command command;
    domain::Decision decision;
    protocol::BoardSnapshot before;
    protocol::BoardSnapshot after;
    std::vector<protocol::Event> events;
  };
  /// One person wishes one thing. Numbers that `choice` lacks count as 0.
  Turn play(const Choice& choice);

  [[nodiscard]] const BoardBuilder& game() const { return game_; }

 private:
  protocol::Command command_of(const Choice& choice);
  protocol::Command card_command_of(const Choice& choice, std::uint8_t kind);
  protocol::Command setting_of(const Choice& choice);
  protocol::Move move_of(const Choice& choice, std::size_t at);

  BoardBuilder game_;
  int made_ = 0;
};

}  // namespace puffin::test
