#pragma once

#include <array>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "domain/board.hpp"

namespace puffin::domain {

/// Finds the ranks for the cards that one act places, one after the other; each placing sees the ones before it.
/// The board itself is not changed. A single placing copies nothing, so its cost hardly grows with the board.
class Arrangement {
 public:
  explicit Arrangement(const Board& board) : board_(board) {}

  struct Place {
    std::string rank;
    std::optional<protocol::CardsReranked> reranked;  ///< to be applied first
  };
  /// The place of a card (nothing for a new one) in column `to` below `after`, the top when that is nothing; the bottom
  /// when `after` stands elsewhere by now. `after` must be known to the board. A card whose rank from this column fits
  /// keeps it; a column whose ranks leave no short one is ranked anew (B1).
  Place place(const protocol::Card* card, protocol::Column to, const std::optional<protocol::CardId>& after);
  /// The same for an archived card that goes back to where it stood.
  Place place_back(const protocol::Card& card);

 private:
  using CardList = std::vector<const protocol::Card*>;
  struct Spot {
    protocol::Column column;
    std::string rank;
  };
  struct Neighbours {
    const protocol::Card* above = nullptr;
    const protocol::Card* below = nullptr;
  };

  [[nodiscard]] const CardList& order(protocol::Column column) const;
  [[nodiscard]] bool stands_in(const protocol::Card& card, protocol::Column column) const;
  [[nodiscard]] const std::string& rank_of(const protocol::Card& card) const;
  [[nodiscard]] std::size_t index_in(const CardList& list, const protocol::Card& card) const;
  Place place_between(const protocol::Card* card, protocol::Column to, const Neighbours& neighbours);
  [[nodiscard]] Neighbours neighbours(const protocol::Card* card, protocol::Column to,
                                      const std::optional<protocol::CardId>& after) const;
  [[nodiscard]] std::string rank_between(const Neighbours& neighbours) const;
  protocol::CardsReranked rank_anew(protocol::Column column);
  void carry_out_last();

  const Board& board_;
  // How this act has changed the order so far; empty while there is nothing but the board's own.
  std::array<std::optional<CardList>, 4> orders_;
  std::unordered_map<const protocol::Card*, Spot> spots_;
  // The last placing, carried out only when another follows.
  const protocol::Card* last_card_ = nullptr;
  Spot last_spot_{};
};

}  // namespace puffin::domain
