#pragma once

#include <array>
#include <cstddef>
#include <unordered_map>
#include <vector>

#include "protocol/cpp/board.hpp"
#include "protocol/cpp/event.hpp"

namespace puffin::domain {

/// A board in memory: the fold of its log. Single-threaded; owned by one room, or by a test.
/// Invariants: every card stands in exactly one column or is archived; the cards of a column are kept in rank order;
/// `seq` is that of the last event applied.
class Board {
 public:
  Board() = default;
  /// Takes up a fold where a snapshot left it.
  Board(const protocol::BoardSnapshot& snapshot, protocol::Seq seq);

  /// The only place where state changes. Total: an event that does not fit (unknown card, wrong seq) throws
  /// std::logic_error and means a damaged log, never a client's doing.
  void apply(const protocol::Event& event);

  [[nodiscard]] protocol::BoardSnapshot snapshot() const;
  [[nodiscard]] protocol::Seq seq() const { return seq_; }
  [[nodiscard]] const protocol::BoardSnapshot& settings() const { return settings_; }  ///< all but the cards
  /// Nothing when there is no such card; archived cards are found too.
  [[nodiscard]] const protocol::Card* find_card(const protocol::CardId& id) const;
  [[nodiscard]] const protocol::Participant* find_participant(const protocol::ParticipantId& id) const;
  /// The cards that stand in a column, in rank order, archived ones not among them.
  [[nodiscard]] const std::vector<const protocol::Card*>& column(protocol::Column column) const;
  [[nodiscard]] std::size_t card_count() const { return cards_.size(); }

 private:
  // (fields are the domain's own business)
  protocol::Seq seq_ = 0;
  protocol::BoardSnapshot settings_;
  std::unordered_map<protocol::CardId, protocol::Card> cards_;
  std::array<std::vector<const protocol::Card*>, 4> columns_;
};

}  // namespace puffin::domain
