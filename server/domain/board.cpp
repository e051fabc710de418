#include "domain/board.hpp"

#include <algorithm>
#include <stdexcept>
#include <tuple>
#include <utility>

namespace puffin::domain {

using protocol::Card;
using protocol::Column;

namespace {

bool pointee_stands_before(const Card* one, const Card* other) { return stands_before(*one, *other); }

}  // namespace

bool stands_before(const Card& one, const Card& other) {
  return std::tie(one.rank, one.id) < std::tie(other.rank, other.id);
}

Board::Board(protocol::BoardSnapshot snapshot, protocol::Seq seq) : seq_(seq), settings_(std::move(snapshot)) {
  // Not only cleared: its room would weigh as much as the cards themselves.
  auto cards = std::exchange(settings_.cards, {});
  cards_.reserve(cards.size());
  for (auto& card : cards) {
    const auto id = card.id;
    const auto [place, is_new] = cards_.emplace(id, std::move(card));
    if (!is_new) throw std::logic_error("a snapshot holds the card " + id.text + " twice");
    enlist(place->second);
  }
}

protocol::BoardSnapshot Board::snapshot() const {
  auto whole = settings_;
  whole.cards.reserve(cards_.size());
  for (const auto& [id, card] : cards_) whole.cards.push_back(card);
  std::ranges::sort(whole.cards, {}, &Card::number);
  return whole;
}

const Card* Board::find_card(const protocol::CardId& id) const {
  const auto found = cards_.find(id);
  return found == cards_.end() ? nullptr : &found->second;
}

const protocol::Participant* Board::find_participant(const protocol::ParticipantId& id) const {
  const auto found = std::ranges::find(settings_.participants, id, &protocol::Participant::id);
  return found == settings_.participants.end() ? nullptr : &*found;
}

const Board::CardList& Board::column(Column column) const { return columns_[index_of(column)]; }

const Board::CardList& Board::marked(Column column) const { return marked_[index_of(column)]; }

int Board::in_progress_of(const protocol::ParticipantId& owner) const {
  const auto found = in_progress_of_.find(owner);
  return found == in_progress_of_.end() ? 0 : found->second;
}

void Board::enlist(const Card& card) {
  if (card.archived) return;
  auto& column = columns_[index_of(card.column)];
  column.insert(std::ranges::upper_bound(column, &card, pointee_stands_before), &card);
  if (card.over_limit) marked_[index_of(card.column)].push_back(&card);
  if (card.owner && card.column == Column::in_progress) ++in_progress_of_[*card.owner];
}

void Board::delist(const Card& card) {
  if (card.archived) return;
  auto& column = columns_[index_of(card.column)];
  column.erase(std::ranges::lower_bound(column, &card, pointee_stands_before));
  if (card.over_limit) std::erase(marked_[index_of(card.column)], &card);
  if (card.owner && card.column == Column::in_progress) --in_progress_of_[*card.owner];
}

}  // namespace puffin::domain
