#include "domain/engagement.hpp"

#include <algorithm>

#include "domain/engagement_seats.hpp"
#include "domain/records.hpp"
#include "domain/refusals.hpp"
#include "domain/zone.hpp"

namespace puffin::domain {

using namespace protocol;

namespace {}  // namespace

Decision decide(const Act&, const SetIntent& command) {
  if (command.set.time_zone && !is_zone(*command.set.time_zone)) {
    return refusal::bad_command("set.time_zone", "There is no such time zone; choose one like Europe/Lisbon.");
  }
  return std::vector<EventBody>{IntentSet{command.set}};
}

Decision decide(const Act& act, const AnswerReadiness& command) {
  if (!is_coachee(act.board, act.actor)) return refusal::coachee_alone();
  return std::vector<EventBody>{ReadinessAnswered{command.want, command.improve}};
}

Decision decide(const Act& act, const PauseEngagement& command) {
  if (!is_coachee(act.board, act.actor)) return refusal::coachee_alone();
  if (act.engagement().state != EngagementState::active) return refusal::nothing_to_pause();
  return std::vector<EventBody>{EngagementPaused{command.reason}};
}

Decision decide(const Act& act, const ResumeEngagement&) {
  if (!is_coachee(act.board, act.actor)) return refusal::coachee_alone();
  if (act.engagement().state != EngagementState::paused) return refusal::nothing_to_resume();
  return std::vector<EventBody>{EngagementResumed{}};
}

Decision decide(const Act& act, const EndEngagement& command) {
  if (act.engagement().state == EngagementState::closed) return refusal::ended_already();
  return std::vector<EventBody>{EngagementEnded{command.reason}};
}

Decision decide(const Act& act, const ProposeSeat& command) {
  if (seat_of(act.board, act.actor) != Seat::coach) return refusal::coach_alone();
  if (find_record(act.engagement().proposals, command.proposal) != nullptr) {
    return refusal::id_taken(command.proposal.text);
  }
  return std::vector<EventBody>{SeatProposed{command.proposal, command.seat, command.who}};
}

Decision decide(const Act& act, const ConsentSeat& command) {
  if (!is_coachee(act.board, act.actor)) return refusal::coachee_alone();
  const auto* proposal = find_record(act.engagement().proposals, command.proposal);
  if (proposal == nullptr) {
    return refusal::not_found(command.proposal.text, "Nobody asks for this seat any more; look at the list again.");
  }
  if (std::ranges::find(proposal->consented, act.actor) != proposal->consented.end() || proposal->declined) {
    return refusal::answered_already();
  }
  return std::vector<EventBody>{SeatConsented{command.proposal, command.consent}};
}

Decision decide(const Act& act, const ReleaseSentence& command) {
  if (!is_coachee(act.board, act.actor)) return refusal::coachee_alone();
  if (find_record(act.engagement().releases, command.release) != nullptr) {
    return refusal::id_taken(command.release.text);
  }
  return std::vector<EventBody>{SentenceReleased{command.release, command.text}};
}

Decision decide(const Act& act, const WithdrawSentence& command) {
  if (!is_coachee(act.board, act.actor)) return refusal::coachee_alone();
  if (find_record(act.engagement().releases, command.release) == nullptr) {
    return refusal::not_found(command.release.text, "This sentence is not released any more; there is nothing to do.");
  }
  return std::vector<EventBody>{SentenceWithdrawn{command.release}};
}

Decision decide(const Act&, const EraseMyTexts&) { return std::vector<EventBody>{TextsErased{}}; }

bool is_consented(const Board& board, const SeatProposal& proposal) {
  if (proposal.declined) return false;
  return std::ranges::all_of(seated_as(board, Seat::coachee), [&](const ParticipantId& who) {
    return std::ranges::find(proposal.consented, who) != proposal.consented.end();
  });
}

}  // namespace puffin::domain
