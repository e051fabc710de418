#include "domain/arrangement.hpp"

#include <algorithm>
#include <tuple>

#include "domain/rank.hpp"
#include "protocol/cpp/limits.hpp"

namespace puffin::domain {

using namespace protocol;

Arrangement::Place Arrangement::place(const Card* card, Column to, const std::optional<CardId>& after) {
  carry_out_last();
  return place_between(card, to, neighbours(card, to, after));
}

Arrangement::Place Arrangement::place_back(const Card& card) {
  carry_out_last();
  const auto& list = order(card.column);
  const auto at = index_in(list, card);
  return place_between(&card, card.column, {at > 0 ? list[at - 1] : nullptr, at < list.size() ? list[at] : nullptr});
}

Arrangement::Place Arrangement::place_between(const Card* card, Column to, const Neighbours& between) {
  const auto* above = between.above == nullptr ? nullptr : &rank_of(*between.above);
  const auto* below = between.below == nullptr ? nullptr : &rank_of(*between.below);
  Place place;
  const bool fits_already = card != nullptr && card->column == to && (above == nullptr || *above < rank_of(*card)) &&
                            (below == nullptr || rank_of(*card) < *below);
  const bool room = above == nullptr || below == nullptr || *above < *below;
  if (fits_already) {
    place.rank = rank_of(*card);
  } else if (room) {
    place.rank = rank_between(between);
  }
  if (place.rank.empty() || place.rank.size() > limits::rank) {
    place.reranked = rank_anew(to);
    place.rank = rank_between(between);
  }
  last_card_ = card;
  last_spot_ = Spot{to, place.rank};
  return place;
}

const Arrangement::CardList& Arrangement::order(Column column) const {
  const auto& changed = orders_[index_of(column)];
  return changed ? *changed : board_.column(column);
}

bool Arrangement::stands_in(const Card& card, Column column) const {
  const auto spot = spots_.find(&card);
  if (spot != spots_.end()) return spot->second.column == column;
  return !card.archived && card.column == column;
}

const std::string& Arrangement::rank_of(const Card& card) const {
  if (spots_.empty()) return card.rank;
  const auto spot = spots_.find(&card);
  return spot == spots_.end() ? card.rank : spot->second.rank;
}

std::size_t Arrangement::index_in(const CardList& list, const Card& card) const {
  const auto before = [this](const Card* one, const Card* other) {
    return std::tie(rank_of(*one), one->id) < std::tie(rank_of(*other), other->id);
  };
  return static_cast<std::size_t>(std::ranges::lower_bound(list, &card, before) - list.begin());
}

Arrangement::Neighbours Arrangement::neighbours(const Card* card, Column to, const std::optional<CardId>& after) const {
  const auto& list = order(to);
  std::size_t below = 0;
  if (after) {
    const auto* anchor = board_.find_card(*after);
    below = stands_in(*anchor, to) ? index_in(list, *anchor) + 1 : list.size();
  }
  // The card itself is no neighbour of its own.
  std::size_t above = below;
  if (above > 0 && list[above - 1] == card) --above;
  if (below < list.size() && list[below] == card) ++below;
  return {above > 0 ? list[above - 1] : nullptr, below < list.size() ? list[below] : nullptr};
}

std::string Arrangement::rank_between(const Neighbours& neighbours) const {
  const auto rank = [this](const Card* card) { return card == nullptr ? std::string_view() : rank_of(*card); };
  return domain::rank_between(rank(neighbours.above), rank(neighbours.below));
}

CardsReranked Arrangement::rank_anew(Column column) {
  const auto& list = order(column);
  auto keys = even_ranks(list.size());
  CardsReranked reranked{column, {}};
  for (std::size_t i = 0; i < list.size(); ++i) {
    spots_.insert_or_assign(list[i], Spot{column, keys[i]});
    reranked.ranks.push_back({list[i]->id, std::move(keys[i])});
  }
  return reranked;
}

void Arrangement::carry_out_last() {
  if (last_card_ == nullptr) return;
  for (const auto column : all_columns) {
    if (!stands_in(*last_card_, column)) continue;
    auto list = order(column);
    std::erase(list, last_card_);
    orders_[index_of(column)] = std::move(list);
  }
  const auto to = last_spot_.column;
  auto list = order(to);
  spots_.insert_or_assign(last_card_, std::move(last_spot_));
  list.insert(list.begin() + static_cast<std::ptrdiff_t>(index_in(list, *last_card_)), last_card_);
  orders_[index_of(to)] = std::move(list);
  last_card_ = nullptr;
}

}  // namespace puffin::domain
