#pragma once

#include "domain/decide.hpp"

namespace puffin::domain {

/// Somebody's wish about the engagement around a board, at an instant; the board has one. Lives as long as its parts.
struct Act {
  const Board& board;
  const protocol::ParticipantId& actor;
  protocol::Instant now;

  [[nodiscard]] const protocol::Engagement& engagement() const { return *board.settings().engagement; }
};

}  // namespace puffin::domain
