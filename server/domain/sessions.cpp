#include "domain/sessions.hpp"

#include <array>
#include <chrono>

#include "domain/records.hpp"
#include "domain/refusals.hpp"
#include "domain/texts.hpp"
#include "protocol/cpp/limits.hpp"

namespace puffin::domain {

using namespace protocol;

namespace {

constexpr std::array coaching{
    SessionStep::check_in, SessionStep::since_last_time, SessionStep::verify, SessionStep::in_progress,
    SessionStep::pull,     SessionStep::commit,          SessionStep::reflect};
constexpr std::array first{SessionStep::check_in, SessionStep::pull, SessionStep::commit, SessionStep::reflect};
constexpr std::array retro{SessionStep::check_in, SessionStep::since_last_time, SessionStep::retro, SessionStep::commit,
                           SessionStep::reflect};
constexpr std::array closing{SessionStep::check_in, SessionStep::tell_the_story, SessionStep::celebrate,
                             SessionStep::retro,    SessionStep::keep_alive,     SessionStep::choose,
                             SessionStep::reflect};

// A pair may pause over lunch; after this long nobody comes back to it.
constexpr std::chrono::hours silence_that_closes{3};

/// A planned session of this id, or the no.
std::variant<const Session*, Rejection> planned(const Act& act, const SessionId& id) {
  const auto* session = find_record(act.engagement().sessions, id);
  if (session == nullptr) return refusal::unknown_session(id);
  if (session->state != SessionState::planned) return refusal::session_not_planned();
  return session;
}

}  // namespace

std::span<const SessionStep> script_of(SessionType type) {
  switch (type) {
    case SessionType::first:
      return first;
    case SessionType::retro:
      return retro;
    case SessionType::closing:
      return closing;
    case SessionType::coaching:
      break;
  }
  return coaching;
}

const Session* open_session(const Engagement& engagement) {
  const auto found = std::ranges::find(engagement.sessions, SessionState::open, &Session::state);
  return found == engagement.sessions.end() ? nullptr : &*found;
}

std::optional<Instant> closes_itself_at(const Engagement& engagement) {
  const Session* open = open_session(engagement);
  if (open == nullptr) return std::nullopt;
  return open->last_act_at.value_or(*open->opened_at) + silence_that_closes;
}

const Session* next_session(const Engagement& engagement, Instant now) {
  const Session* next = nullptr;
  for (const Session& one : engagement.sessions) {
    if (one.state != SessionState::planned || one.planned_start <= now) continue;
    if (next == nullptr || one.planned_start < next->planned_start) next = &one;
  }
  return next;
}

std::optional<Rejection> refuse_outside(const Engagement& engagement, const SessionId& id) {
  const auto* session = find_record(engagement.sessions, id);
  if (session == nullptr) return refusal::unknown_session(id);
  if (session->state != SessionState::open) return refusal::session_not_open();
  return std::nullopt;
}

Decision decide(const Act& act, const PlanSession& command) {
  const auto& sessions = act.engagement().sessions;
  if (find_record(sessions, command.session) != nullptr) return refusal::id_taken(command.session.text);
  if (sessions.size() >= limits::sessions) return refusal::too_many("session", sessions.size(), limits::sessions);
  return std::vector<EventBody>{
      SessionPlanned{command.session, command.session_type, command.planned_start, command.planned_minutes}};
}

Decision decide(const Act& act, const MoveSession& command) {
  const auto found = planned(act, command.session);
  if (const auto* no = std::get_if<Rejection>(&found)) return *no;
  if (!is_said(command.reason)) return refusal::reason_required();
  return std::vector<EventBody>{SessionMoved{command.session, command.planned_start, command.reason}};
}

Decision decide(const Act& act, const CancelSession& command) {
  const auto found = planned(act, command.session);
  if (const auto* no = std::get_if<Rejection>(&found)) return *no;
  if (!is_said(command.reason)) return refusal::reason_required();
  return std::vector<EventBody>{SessionCancelled{command.session, command.reason}};
}

Decision decide(const Act& act, const OpenSession& command) {
  if (open_session(act.engagement()) != nullptr) return refusal::session_open_already();
  const auto found = planned(act, command.session);
  if (const auto* no = std::get_if<Rejection>(&found)) return *no;
  const auto& session = *std::get<const Session*>(found);
  return std::vector<EventBody>{SessionOpened{command.session},
                                StepBegun{command.session, script_of(session.type).front()}};
}

Decision decide(const Act& act, const JoinSession& command) {
  if (auto no = refuse_outside(act.engagement(), command.session)) return *std::move(no);
  const auto* session = find_record(act.engagement().sessions, command.session);
  if (holds(session->attendees, act.actor)) return refusal::answered_already();
  return std::vector<EventBody>{SessionJoined{command.session}};
}

Decision decide(const Act& act, const EnterStep& command) {
  if (auto no = refuse_outside(act.engagement(), command.session)) return *std::move(no);
  const auto* session = find_record(act.engagement().sessions, command.session);
  const auto script = script_of(session->type);
  if (std::ranges::find(script, command.step) == script.end()) {
    return refusal::bad_command("step", "This kind of session has no such step; choose one of its own.");
  }
  if (session->steps.size() >= limits::session_steps) {
    return refusal::too_many("step", session->steps.size(), limits::session_steps);
  }
  return std::vector<EventBody>{StepBegun{command.session, command.step}};
}

Decision decide(const Act& act, const CloseSession& command) {
  if (auto no = refuse_outside(act.engagement(), command.session)) return *std::move(no);
  return std::vector<EventBody>{SessionClosed{command.session}};
}

Decision decide_left_open(const Board& board, const CloseLeftSession& command) {
  const auto& engagement = board.settings().engagement;
  if (!engagement) return refusal::plain_board();
  if (auto no = refuse_outside(*engagement, command.session)) return *std::move(no);
  if (command.now < *closes_itself_at(*engagement)) return refusal::session_goes_on();
  return std::vector<EventBody>{SessionClosed{command.session}};
}

Decision decide(const Act& act, const AddAddendum& command) {
  const auto* session = find_record(act.engagement().sessions, command.session);
  if (session == nullptr) return refusal::unknown_session(command.session);
  if (session->state != SessionState::closed) return refusal::session_not_closed();
  if (session->addenda.size() >= limits::addenda) {
    return refusal::too_many("session", session->addenda.size(), limits::addenda);
  }
  return std::vector<EventBody>{AddendumAdded{command.session, command.text}};
}

}  // namespace puffin::domain
