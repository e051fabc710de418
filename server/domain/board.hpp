#pragma once

#include <array>
#include <cstddef>
#include <unordered_map>
#include <vector>

#include "domain/text_history.hpp"
#include "protocol/cpp/board.hpp"
#include "protocol/cpp/event.hpp"

namespace puffin::domain {

/// A column's place in an array of four.
inline std::size_t index_of(protocol::Column column) { return static_cast<std::size_t>(column); }

/// A board in memory: the fold of its log. Single-threaded; owned by one room, or by a test.
/// Invariants: every card stands in exactly one column or is archived; the cards of a column are kept in rank order;
/// `seq` is that of the last event applied.
/// The lists point into the cards, so a board can be moved but not copied; a copy is Board(b.snapshot(), b.seq()).
class Board {
 public:
  /// The board before its first event.
  Board() = default;
  /// Takes up a fold where a snapshot left it. A snapshot that names a card twice throws std::logic_error.
  Board(protocol::BoardSnapshot snapshot, protocol::Seq seq);
  Board(Board&&) = default;
  Board& operator=(Board&&) = default;
  Board(const Board&) = delete;
  Board& operator=(const Board&) = delete;
  ~Board() = default;

  /// The only place where state changes. Total: an event that does not fit (unknown card, wrong seq) throws
  /// std::logic_error and means a damaged log, never a client's doing.
  void apply(const protocol::Event& event);

  [[nodiscard]] protocol::BoardSnapshot snapshot() const;
  [[nodiscard]] protocol::Seq seq() const { return seq_; }
  [[nodiscard]] const protocol::BoardSnapshot& settings() const { return settings_; }  ///< all but the cards
  /// Nothing when there is no such card; archived cards are found too. Card pointers stay valid until the board goes.
  [[nodiscard]] const protocol::Card* find_card(const protocol::CardId& id) const;
  /// Nothing when there never was such a participant; one who left is found too.
  [[nodiscard]] const protocol::Participant* find_participant(const protocol::ParticipantId& id) const;
  /// The cards that stand in a column, in rank order, archived ones not among them.
  [[nodiscard]] const std::vector<const protocol::Card*>& column(protocol::Column column) const;
  /// The cards of a column that carry the mark `over_limit`, in no order.
  [[nodiscard]] const std::vector<const protocol::Card*>& marked(protocol::Column column) const;
  /// How many cards of this owner stand in `in_progress`.
  [[nodiscard]] int in_progress_of(const protocol::ParticipantId& owner) const;
  /// What was changed lately in the texts that are written together.
  [[nodiscard]] const TextHistory& text_history() const { return text_history_; }
  [[nodiscard]] std::size_t card_count() const { return cards_.size(); }  ///< archived ones too

 private:
  class Fold;

  using CardList = std::vector<const protocol::Card*>;

  /// Writes a card into the lists, or takes it out; in between its column, rank, owner, mark and archiving may change.
  void enlist(const protocol::Card& card);
  void delist(const protocol::Card& card);

  protocol::Seq seq_ = 0;
  protocol::BoardSnapshot settings_;
  std::unordered_map<protocol::CardId, protocol::Card> cards_;  // its nodes never move
  TextHistory text_history_;

  // Made from the cards, kept in step by enlist and delist, so that a move costs the same on a large board.
  std::array<CardList, 4> columns_;
  std::array<CardList, 4> marked_;
  std::unordered_map<protocol::ParticipantId, int> in_progress_of_;
};

/// The order of cards in a column (B1): by rank, equal ranks by id.
bool stands_before(const protocol::Card& one, const protocol::Card& other);

}  // namespace puffin::domain
