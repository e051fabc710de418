#include "domain/commitments.hpp"

#include "domain/records.hpp"
#include "domain/refusals.hpp"
#include "domain/sessions.hpp"
#include "domain/zone.hpp"
#include "protocol/cpp/limits.hpp"

namespace puffin::domain {

using namespace protocol;

namespace {

/// A picked day means its end, a picked session its start; neither means the start of the next session.
std::optional<Instant> due_of(const Act& act, const MakeCommitment& command) {
  const auto& engagement = act.engagement();
  if (command.due) return end_of_day(engagement.intent.time_zone, *command.due);
  if (command.due_session) return find_record(engagement.sessions, *command.due_session)->planned_start;
  const auto* next = next_session(engagement, act.now);
  return next == nullptr ? std::nullopt : std::optional(next->planned_start);
}

std::optional<Rejection> refuse_state(const Commitment& commitment, const SettleCommitment& command, Instant now) {
  const auto bad = [](const char* message) { return refusal::bad_command("state", message); };
  const bool delivered_in_time = commitment.delivered_at && *commitment.delivered_at <= commitment.due_at;
  switch (command.state) {
    case CommitmentState::open:
      return bad("It is open already; say how it went.");
    case CommitmentState::kept:
      if (!delivered_in_time) return bad("A promise is kept when its card was delivered by its day.");
      break;
    case CommitmentState::late:
      if (!commitment.delivered_at || delivered_in_time) return bad("Late means delivered, but after its day.");
      break;
    case CommitmentState::not_kept:
      if (commitment.delivered_at) return bad("Its card was delivered; say kept or late.");
      break;
    case CommitmentState::renegotiated:
      if (now > commitment.due_at) return bad("Its day has passed; say how it went and promise anew.");
      break;
    case CommitmentState::dropped_agreed:
      break;
  }
  return std::nullopt;
}

}  // namespace

Decision decide(const Act& act, const MakeCommitment& command) {
  const auto& engagement = act.engagement();
  const auto* card = act.board.find_card(command.card);
  if (card == nullptr) return refusal::unknown_card(command.card);
  if (card->archived) return refusal::card_archived();
  if (find_record(engagement.commitments, command.commitment) != nullptr) {
    return refusal::id_taken(command.commitment.text);
  }
  for (const Commitment& one : engagement.commitments) {
    if (one.card == command.card && one.state == CommitmentState::open) return refusal::promised_already();
  }
  if (engagement.commitments.size() >= limits::commitments) {
    return refusal::too_many("commitment", engagement.commitments.size(), limits::commitments);
  }
  if (command.session && find_record(engagement.sessions, *command.session) == nullptr) {
    return refusal::unknown_session(*command.session);
  }
  if (command.due_session && find_record(engagement.sessions, *command.due_session) == nullptr) {
    return refusal::unknown_session(*command.due_session);
  }
  const auto due = due_of(act, command);
  if (!due) return refusal::bad_command("due", "No next session is planned; choose a day for this promise.");
  if (*due <= act.now) return refusal::bad_command("due", "This day has passed; choose one that is still to come.");
  return std::vector<EventBody>{CommitmentMade{command.commitment, command.card, command.session, *due,
                                               command.confidence, command.energy, command.if_then.value_or("")}};
}

Decision decide(const Act& act, const AgreeCommitment& command) {
  const auto* commitment = find_record(act.engagement().commitments, command.commitment);
  if (commitment == nullptr) return refusal::unknown_commitment(command.commitment);
  if (holds(commitment->agreed_by, act.actor)) return refusal::answered_already();
  return std::vector<EventBody>{CommitmentAgreed{command.commitment}};
}

Decision decide(const Act& act, const SettleCommitment& command) {
  const auto* commitment = find_record(act.engagement().commitments, command.commitment);
  if (commitment == nullptr) return refusal::unknown_commitment(command.commitment);
  if (commitment->state != CommitmentState::open) return refusal::answered_already();
  if (auto no = refuse_state(*commitment, command, act.now)) return *std::move(no);
  const bool asks_why = command.state == CommitmentState::late || command.state == CommitmentState::not_kept;
  if (asks_why && !command.reason) return refusal::reason_required();
  return std::vector<EventBody>{CommitmentSettled{command.commitment, command.state, command.reason,
                                                  command.note.value_or(""), command.learned.value_or("")}};
}

}  // namespace puffin::domain
