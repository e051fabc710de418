#include "domain/engagement_fold.hpp"
#include "domain/fold_parts.hpp"

namespace puffin::domain {

using namespace protocol;

namespace {

Session& session_of(Engagement& engagement, const SessionId& id, const Event& event) {
  return record_of(engagement.sessions, id, event);
}

/// The one entry of this person, made if there is none.
template <class Entry>
Entry& entry_of(std::vector<Entry>& entries, const ParticipantId& by) {
  const auto found = std::ranges::find(entries, by, &Entry::by);
  if (found != entries.end()) return *found;
  entries.push_back({});
  entries.back().by = by;
  return entries.back();
}

void attend(Session& session, const ParticipantId& who) {
  if (std::ranges::find(session.attendees, who) == session.attendees.end()) session.attendees.push_back(who);
}

}  // namespace

void fold(Engagement& engagement, const Event& event, const SessionPlanned& planned) {
  Session session;
  session.id = planned.session;
  session.type = planned.session_type;
  session.planned_start = planned.planned_start;
  session.planned_minutes = planned.planned_minutes;
  add_record(engagement.sessions, std::move(session), event);
}

void fold(Engagement& engagement, const Event& event, const SessionMoved& moved) {
  auto& session = session_of(engagement, moved.session, event);
  session.postponed.push_back({session.planned_start, moved.reason, event.by});
  session.planned_start = moved.planned_start;
}

void fold(Engagement& engagement, const Event& event, const SessionCancelled& cancelled) {
  auto& session = session_of(engagement, cancelled.session, event);
  session.state = SessionState::cancelled;
  session.cancelled_because = cancelled.reason;
}

void fold(Engagement& engagement, const Event& event, const SessionOpened& opened) {
  auto& session = session_of(engagement, opened.session, event);
  session.state = SessionState::open;
  session.opened_at = event.at;
  attend(session, event.by);
}

void fold(Engagement& engagement, const Event& event, const SessionJoined& joined) {
  attend(session_of(engagement, joined.session, event), event.by);
}

void fold(Engagement& engagement, const Event& event, const StepBegun& begun) {
  auto& session = session_of(engagement, begun.session, event);
  session.steps.push_back({begun.step, event.at});
  session.voice.reset();
}

void fold(Engagement& engagement, const Event& event, const VoiceGiven& given) {
  session_of(engagement, given.session, event).voice = given.to;
}

void fold(Engagement& engagement, const Event& event, const CheckInGiven& given) {
  auto& check_in = entry_of(session_of(engagement, given.session, event).check_ins, event.by);
  check_in.passed = given.passed;
  check_in.shared = given.shared;
}

void fold(Engagement& engagement, const Event& event, const OutcomeRecorded& recorded) {
  session_of(engagement, recorded.session, event)
      .outcomes.push_back({recorded.card, recorded.outcome, recorded.note, event.by, event.at});
}

void fold(Engagement& engagement, const Event& event, const StepNoted& noted) {
  session_of(engagement, noted.session, event).notes.push_back({noted.step, event.by, event.at, noted.text});
}

void fold(Engagement& engagement, const Event& event, const ReflectionReady& ready) {
  entry_of(session_of(engagement, ready.session, event).reflections, event.by);
}

void fold(Engagement& engagement, const Event& event, const ReflectionRevealed& revealed) {
  auto& reflection = entry_of(session_of(engagement, revealed.session, event).reflections, event.by);
  reflection.revealed = true;
  reflection.lines = revealed.lines;
}

void fold(Engagement& engagement, const Event& event, const PulseSent& sent) {
  auto& pulse = entry_of(session_of(engagement, sent.session, event).pulses, event.by);
  pulse.value = sent.value;
  pulse.note = sent.note;
}

void fold(Engagement& engagement, const Event& event, const SummaryCorrected& corrected) {
  auto& session = session_of(engagement, corrected.session, event);
  session.summary = corrected.summary;
  session.confirmed_by.clear();
}

void fold(Engagement& engagement, const Event& event, const SummaryConfirmed& confirmed) {
  session_of(engagement, confirmed.session, event).confirmed_by.push_back(event.by);
}

void fold(Engagement& engagement, const Event& event, const SessionClosed& closed) {
  auto& session = session_of(engagement, closed.session, event);
  session.state = SessionState::closed;
  session.closed_at = event.at;
  session.voice.reset();
}

void fold(Engagement& engagement, const Event& event, const AddendumAdded& added) {
  session_of(engagement, added.session, event).addenda.push_back({event.by, event.at, added.text});
}

void note_act(Engagement& engagement, const Event& event) {
  for (Session& session : engagement.sessions) {
    if (session.state == SessionState::open) session.last_act_at = event.at;
  }
}

}  // namespace puffin::domain
