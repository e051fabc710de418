#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "domain/board.hpp"
#include "protocol/cpp/command.hpp"
#include "protocol/cpp/rejection.hpp"

namespace puffin::domain {

/// What only the server itself may wish: making a board, giving or taking seats, ending what was left.
struct CreateBoard {
  protocol::BoardId board;
  std::string title;
  protocol::BoardKind kind = protocol::BoardKind::plain;
  /// Given: the actor, by this name, sits at it as coach from the first moment, so that no board is nobody's.
  std::optional<std::string> maker_name = std::nullopt;
};
struct SeatParticipant {
  protocol::ParticipantId participant;
  std::string name;
  protocol::Seat seat = protocol::Seat::coachee;
};
struct UnseatParticipant {
  protocol::ParticipantId participant;
};
/// Somebody who opened a link and said yes; the actor is who comes.
struct AdmitByLink {
  SeatParticipant who;
  std::optional<protocol::ProposalId> proposal = std::nullopt;      ///< what the link was made by
  std::optional<protocol::AnswerReadiness> answers = std::nullopt;  ///< kept only from an engagement's coachee
};
/// A session that was left open is over after a silence (S10).
struct CloseLeftSession {
  protocol::SessionId session;
  protocol::Instant now;
};
using SystemCommand = std::variant<CreateBoard, SeatParticipant, UnseatParticipant, AdmitByLink, CloseLeftSession>;

using Decision = std::variant<std::vector<protocol::EventBody>, protocol::Rejection>;

/// command + board + instant -> events | rejection. Pure: no clock, no randomness, no state of its own. The events are
/// in the order in which they are to be applied; at least one when accepted. `actor` comes from the login, never from
/// the message. Rules: SPEC.md C and DOMAIN rules W1..W6, W8..W10, Verify.
Decision decide(const Board& board, const protocol::ParticipantId& actor, const protocol::Command& command,
                protocol::Instant now);
Decision decide(const Board& board, const protocol::ParticipantId& actor, const SystemCommand& command);

}  // namespace puffin::domain
