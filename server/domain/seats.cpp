#include <algorithm>

#include "domain/decide.hpp"
#include "domain/newcomers.hpp"
#include "domain/refusals.hpp"
#include "domain/rights.hpp"
#include "domain/sessions.hpp"
#include "protocol/cpp/limits.hpp"

/// The server's own wishes: a board's beginning, who sits at it, and what was left. Whether somebody may ask for them
/// (an account, an invite) has been decided before they come here, so the actor's seat is not looked at.
namespace puffin::domain {

using namespace protocol;

namespace {

Decision decide_own(const Board& board, const ParticipantId& actor, const CreateBoard& command) {
  if (board.seq() > 0) return refusal::id_taken(command.board.text);
  std::vector<EventBody> events{BoardCreated{command.board, command.title, command.kind}};
  if (command.maker_name) events.emplace_back(ParticipantJoined{actor, *command.maker_name, Seat::coach});
  return events;
}

Decision decide_own(const Board& board, const ParticipantId&, const SeatParticipant& command) {
  if (board.seq() == 0) return refusal::unknown_board();
  if (is_seated(board, command.participant)) return refusal::id_taken(command.participant.text);
  const auto& participants = board.settings().participants;
  const auto seated = static_cast<std::size_t>(std::ranges::count(participants, true, &Participant::active));
  if (seated >= limits::participants_per_board) {
    return refusal::too_long("participant", seated + 1, limits::participants_per_board,
                             "All seats of this board are taken; give one up before inviting somebody else.");
  }
  return std::vector<EventBody>{ParticipantJoined{command.participant, command.name, command.seat}};
}

Decision decide_own(const Board& board, const ParticipantId&, const UnseatParticipant& command) {
  if (!is_seated(board, command.participant)) return refusal::unknown_person(command.participant);
  return std::vector<EventBody>{ParticipantLeft{command.participant}};
}

Decision decide_own(const Board& board, const ParticipantId&, const AdmitByLink& command) {
  return decide_newcomer(board, command);
}

Decision decide_own(const Board& board, const ParticipantId&, const CloseLeftSession& command) {
  return decide_left_open(board, command);
}

}  // namespace

Decision decide(const Board& board, const ParticipantId& actor, const SystemCommand& command) {
  return std::visit([&](const auto& wish) { return decide_own(board, actor, wish); }, command);
}

}  // namespace puffin::domain
