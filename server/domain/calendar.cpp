#include "domain/calendar.hpp"

namespace puffin::domain {

using namespace protocol;

namespace {

bool is_awaited(const Card& card) { return card.due && !card.archived && card.column != Column::done; }

CalendarEntry due_entry(const BoardSnapshot& board, const Card& card, const LastChanges& changes,
                        const std::string& board_url) {
  const auto change = changes.of(card);
  CalendarEntry entry;
  entry.uid = "due-" + card.id.text + "@" + board.id.text + ".puffin";
  entry.title = "Due: " + card.title;
  entry.link = board_url + "/c/" + card.id.text;
  entry.description = "C-" + std::to_string(card.number) + "\n" + entry.link;
  entry.when = *card.due;
  entry.changed_at = change.at;
  entry.sequence = change.seq;
  return entry;
}

/// Sessions that were held stay: a calendar tells of the past, too.
CalendarEntry session_entry(const BoardSnapshot& board, const Session& session, const LastChanges& changes,
                            const std::string& board_url) {
  const auto change = changes.of(session);
  CalendarEntry entry;
  entry.uid = "session-" + session.id.text + "@" + board.id.text + ".puffin";
  entry.title = "Session: " + board.title;
  entry.link = board_url;
  entry.description = board_url;
  entry.when = Span{session.planned_start, session.planned_start + std::chrono::minutes(session.planned_minutes)};
  entry.changed_at = change.at;
  entry.sequence = change.seq;
  entry.cancelled = session.state == SessionState::cancelled;
  return entry;
}

}  // namespace

void LastChanges::note(const Event& event) {
  const Change change{event.seq, event.at};
  if (const auto* edited = std::get_if<CardEdited>(&event.body)) {
    if (edited->set.title || edited->set.due) changes_.insert_or_assign(edited->card, change);
  } else if (const auto* planned = std::get_if<SessionPlanned>(&event.body)) {
    sessions_.insert_or_assign(planned->session, change);
  } else if (const auto* moved = std::get_if<SessionMoved>(&event.body)) {
    sessions_.insert_or_assign(moved->session, change);
  } else if (const auto* cancelled = std::get_if<SessionCancelled>(&event.body)) {
    sessions_.insert_or_assign(cancelled->session, change);
  }
}

LastChanges::Change LastChanges::of(const Card& card) const {
  const auto found = changes_.find(card.id);
  return found == changes_.end() ? Change{0, card.created_at} : found->second;
}

LastChanges::Change LastChanges::of(const Session& session) const {
  const auto found = sessions_.find(session.id);
  return found == sessions_.end() ? Change{0, session.planned_start} : found->second;
}

std::vector<CalendarEntry> calendar_entries(const BoardSnapshot& board, const LastChanges& changes,
                                            const std::string& board_url) {
  std::vector<CalendarEntry> entries;
  for (const auto& card : board.cards) {
    if (is_awaited(card)) entries.push_back(due_entry(board, card, changes, board_url));
  }
  if (!board.engagement) return entries;
  for (const auto& session : board.engagement->sessions) {
    entries.push_back(session_entry(board, session, changes, board_url));
  }
  return entries;
}

}  // namespace puffin::domain
