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

}  // namespace

void LastChanges::note(const Event& event) {
  const auto* edited = std::get_if<CardEdited>(&event.body);
  if (edited == nullptr || !(edited->set.title || edited->set.due)) return;
  changes_.insert_or_assign(edited->card, Change{event.seq, event.at});
}

LastChanges::Change LastChanges::of(const Card& card) const {
  const auto found = changes_.find(card.id);
  return found == changes_.end() ? Change{0, card.created_at} : found->second;
}

std::vector<CalendarEntry> calendar_entries(const BoardSnapshot& board, const LastChanges& changes,
                                            const std::string& board_url) {
  std::vector<CalendarEntry> entries;
  for (const auto& card : board.cards) {
    if (is_awaited(card)) entries.push_back(due_entry(board, card, changes, board_url));
  }
  return entries;
}

}  // namespace puffin::domain
