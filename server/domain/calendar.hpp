#pragma once

#include <string>
#include <unordered_map>
#include <variant>
#include <vector>

#include "protocol/cpp/board.hpp"
#include "protocol/cpp/event.hpp"

/// What a board looks like in a calendar (H14). Only what everybody with a seat may read: no private note comes here.
namespace puffin::domain {

struct Span {
  protocol::Instant start;
  protocol::Instant end;
  friend bool operator==(const Span&, const Span&) = default;
};

/// One entry, whatever it comes from.
struct CalendarEntry {
  std::string uid;  ///< the same through all changes, and no other's in the world
  std::string title;
  std::string description;
  std::string link;
  std::variant<protocol::Date, Span> when;  ///< a whole day, or from when to when
  protocol::Instant changed_at;
  protocol::Seq sequence = 0;  ///< grows with every change
  bool cancelled = false;
};

/// When each card's title or due day, and each session's time, last changed: a reading of the log, event by event.
class LastChanges {
 public:
  struct Change {
    protocol::Seq seq = 0;
    protocol::Instant at;
  };
  void note(const protocol::Event& event);
  /// The card's making when it never changed since.
  [[nodiscard]] Change of(const protocol::Card& card) const;
  /// Nothing happened to it that was noted: the beginning of the log.
  [[nodiscard]] Change of(const protocol::Session& session) const;

 private:
  std::unordered_map<protocol::CardId, Change> changes_;
  std::unordered_map<protocol::SessionId, Change> sessions_;
};

/// All that a person's calendar shows of the board. `board_url`: the board's address; a card's lies below it.
std::vector<CalendarEntry> calendar_entries(const protocol::BoardSnapshot& board, const LastChanges& changes,
                                            const std::string& board_url);

}  // namespace puffin::domain
