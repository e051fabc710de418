#pragma once

#include <variant>

#include "domain/decide.hpp"
#include "protocol/cpp/command.hpp"

namespace puffin::live {

/// What somebody wishes: a client's command, or one of the server's own.
using Wish = std::variant<protocol::Command, domain::SystemCommand>;

inline domain::Decision decide_wish(const domain::Board& board, const protocol::ParticipantId& by, const Wish& wish,
                                    protocol::Instant now) {
  if (const auto* command = std::get_if<protocol::Command>(&wish)) return domain::decide(board, by, *command, now);
  return domain::decide(board, by, std::get<domain::SystemCommand>(wish));
}

/// The one thing a sponsor does, who sees no live board (E3).
inline bool is_signature(const Wish& wish) {
  const auto* command = std::get_if<protocol::Command>(&wish);
  return command != nullptr && std::holds_alternative<protocol::SignContract>(*command);
}

}  // namespace puffin::live
