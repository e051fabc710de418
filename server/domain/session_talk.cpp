#include "domain/session_talk.hpp"

#include "domain/engagement_seats.hpp"
#include "domain/records.hpp"
#include "domain/refusals.hpp"
#include "domain/sessions.hpp"
#include "protocol/cpp/limits.hpp"

namespace puffin::domain {

using namespace protocol;

namespace {

const Session& session_of(const Act& act, const SessionId& id) { return *find_record(act.engagement().sessions, id); }

template <class Entry>
const Entry* entry_of(const std::vector<Entry>& entries, const ParticipantId& by) {
  const auto found = std::ranges::find(entries, by, &Entry::by);
  return found == entries.end() ? nullptr : &*found;
}

/// An open session, or one that is over: its summary is worked on either way.
std::optional<Rejection> refuse_unheld(const Act& act, const SessionId& id) {
  const auto* session = find_record(act.engagement().sessions, id);
  if (session == nullptr) return refusal::unknown_session(id);
  const bool held = session->state == SessionState::open || session->state == SessionState::closed;
  return held ? std::nullopt : std::optional(refusal::session_not_open());
}

}  // namespace

Decision decide(const Act& act, const GiveVoice& command) {
  if (auto no = refuse_outside(act.engagement(), command.session)) return *std::move(no);
  if (command.to && !holds(session_of(act, command.session).attendees, *command.to)) {
    return refusal::unknown_person(*command.to);
  }
  return std::vector<EventBody>{VoiceGiven{command.session, command.to}};
}

Decision decide(const Act& act, const GiveCheckIn& command) {
  if (auto no = refuse_outside(act.engagement(), command.session)) return *std::move(no);
  const auto& session = session_of(act, command.session);
  if (!holds(session.attendees, act.actor)) return refusal::takes_no_part();
  if (session.voice && *session.voice != act.actor) return refusal::anothers_voice();
  auto shared = command.passed ? std::nullopt : command.shared;
  return std::vector<EventBody>{CheckInGiven{command.session, command.passed, std::move(shared)}};
}

Decision decide(const Act& act, const RecordOutcome& command) {
  if (auto no = refuse_outside(act.engagement(), command.session)) return *std::move(no);
  if (act.board.find_card(command.card) == nullptr) return refusal::unknown_card(command.card);
  const auto& outcomes = session_of(act, command.session).outcomes;
  if (outcomes.size() >= limits::outcomes) return refusal::too_many("card", outcomes.size(), limits::outcomes);
  return std::vector<EventBody>{OutcomeRecorded{command.session, command.card, command.outcome, command.note}};
}

Decision decide(const Act& act, const NoteStep& command) {
  if (auto no = refuse_outside(act.engagement(), command.session)) return *std::move(no);
  const auto& session = session_of(act, command.session);
  if (!holds(session.attendees, act.actor)) return refusal::takes_no_part();
  const auto script = script_of(session.type);
  if (std::ranges::find(script, command.step) == script.end()) {
    return refusal::bad_command("step", "This kind of session has no such step; choose one of its own.");
  }
  if (session.notes.size() >= limits::step_notes) {
    return refusal::too_many("note", session.notes.size(), limits::step_notes);
  }
  return std::vector<EventBody>{StepNoted{command.session, command.step, command.text}};
}

bool all_reflections_ready(const Session& session) {
  return std::ranges::all_of(session.attendees,
                             [&](const ParticipantId& who) { return entry_of(session.reflections, who) != nullptr; });
}

Decision decide(const Act& act, const ReadyReflection& command) {
  if (auto no = refuse_outside(act.engagement(), command.session)) return *std::move(no);
  const auto& session = session_of(act, command.session);
  if (!holds(session.attendees, act.actor)) return refusal::takes_no_part();
  if (entry_of(session.reflections, act.actor) != nullptr) return refusal::answered_already();
  return std::vector<EventBody>{ReflectionReady{command.session}};
}

Decision decide(const Act& act, const RevealReflection& command) {
  if (auto no = refuse_unheld(act, command.session)) return *std::move(no);
  const auto& session = session_of(act, command.session);
  const auto* own = entry_of(session.reflections, act.actor);
  const bool over = session.state == SessionState::closed;
  if (own == nullptr || (!over && !all_reflections_ready(session))) return refusal::not_all_ready();
  if (own->revealed) return refusal::answered_already();
  return std::vector<EventBody>{ReflectionRevealed{command.session, command.lines}};
}

Decision decide(const Act& act, const SendPulse& command) {
  if (auto no = refuse_unheld(act, command.session)) return *std::move(no);
  if (seat_of(act.board, act.actor) != Seat::coachee) return refusal::coachee_alone();
  if (entry_of(session_of(act, command.session).pulses, act.actor) != nullptr) return refusal::answered_already();
  return std::vector<EventBody>{PulseSent{command.session, command.value, command.note.value_or("")}};
}

bool summary_is_settled(const Board& board, const Session& session) {
  if (session.state != SessionState::closed) return false;
  const auto& confirmed = session.confirmed_by;
  const auto sits_as = [&](Seat seat) {
    return [&board, seat](const ParticipantId& who) { return seat_of(board, who) == seat; };
  };
  const auto waits = [&](const ParticipantId& who) {
    const auto seat = seat_of(board, who);
    return (seat == Seat::coach || seat == Seat::coachee) && !holds(confirmed, who);
  };
  return std::ranges::any_of(confirmed, sits_as(Seat::coach)) &&
         std::ranges::any_of(confirmed, sits_as(Seat::coachee)) && std::ranges::none_of(session.attendees, waits);
}

Decision decide(const Act& act, const CorrectSummary& command) {
  if (auto no = refuse_unheld(act, command.session)) return *std::move(no);
  if (summary_is_settled(act.board, session_of(act, command.session))) return refusal::summary_confirmed();
  if (seat_of(act.board, act.actor) != Seat::coachee) return refusal::coachee_alone();
  return std::vector<EventBody>{SummaryCorrected{command.session, command.summary}};
}

Decision decide(const Act& act, const ConfirmSummary& command) {
  if (auto no = refuse_unheld(act, command.session)) return *std::move(no);
  if (holds(session_of(act, command.session).confirmed_by, act.actor)) return refusal::answered_already();
  return std::vector<EventBody>{SummaryConfirmed{command.session}};
}

}  // namespace puffin::domain
