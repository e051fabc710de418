#include "wishes.hpp"

#include <vector>

#include "support/board_builder.hpp"

namespace puffin::test {
namespace {

using protocol::CardId;
using protocol::Column;
using protocol::Command;

const std::vector<std::string> people{"ann", "ben", "cid"};

std::vector<const protocol::Card*> cards_in(const domain::Board& board, Column column) {
  const auto& cards = board.column(column);
  return {cards.begin(), cards.end()};
}

std::optional<CardId> any_neighbour(Chance& chance, const domain::Board& board, Column column) {
  const auto cards = cards_in(board, column);
  if (cards.empty() || chance.percent(30)) return std::nullopt;
  return chance.one_of(cards)->id;
}

std::optional<protocol::Override> maybe_override(Chance& chance) {
  if (chance.percent(80)) return std::nullopt;
  return protocol::Override{"it cannot wait"};
}

protocol::Move any_move(Chance& chance, const domain::Board& board, const protocol::Card& card, Column to) {
  protocol::Move move;
  move.card = card.id;
  move.from = chance.percent(95) ? card.column : Column::verify;
  move.to = to;
  move.after = any_neighbour(chance, board, to);
  if (chance.percent(90)) move.reason = "because of what we saw";
  if (chance.percent(90)) move.evidence = "a photo";
  if (to == Column::done) move.verification = protocol::Verification{"seen", std::vector(card.done_when.size(), true)};
  return move;
}

/// One step along the board, or back; mostly forward.
Column next_column(Chance& chance, Column from) {
  const bool forward = chance.percent(75);
  switch (from) {
    case Column::to_do:
      return forward ? Column::in_progress : Column::to_do;
    case Column::in_progress:
      return forward ? Column::verify : Column::to_do;
    case Column::verify:
      return forward ? Column::done : Column::in_progress;
    case Column::done:
      return forward ? Column::done : Column::in_progress;
  }
  return from;
}

Command add_wish(Chance& chance, const domain::Board& board, const std::string& name) {
  protocol::AddCard add;
  add.card = CardId(name);
  add.title = "Card " + name;
  add.column = chance.percent(70) ? Column::to_do : Column::in_progress;
  add.after = any_neighbour(chance, board, add.column);
  add.owner = std::optional(person(chance.one_of(people)));
  add.override_limit = maybe_override(chance);
  return add;
}

Command swap_wish(Chance& chance, const domain::Board& board, const protocol::Card& card) {
  const auto waiting = cards_in(board, Column::to_do);
  if (card.column != Column::in_progress || waiting.empty()) return protocol::AgreeCard{card.id};
  protocol::MoveCards swap;
  swap.moves.push_back(any_move(chance, board, card, Column::to_do));
  swap.moves.push_back(any_move(chance, board, *chance.one_of(waiting), Column::in_progress));
  return swap;
}

Command edit_wish(Chance& chance, const domain::Board& board, const protocol::Card& card, const std::string& name) {
  protocol::EditCard edit;
  edit.card = card.id;
  if (chance.percent(60)) edit.set.title = "Title by " + name;
  if (chance.percent(30)) edit.set.description = "Why, says " + name;
  if (chance.percent(40) || (!edit.set.title && !edit.set.description)) {
    edit.set.owner = std::optional(person(chance.one_of(people)));
  }
  if (chance.percent(50)) edit.read_at = board.seq();
  return edit;
}

Command talk_wish(Chance& chance, const protocol::Card& card, const std::string& name) {
  switch (chance.below(4)) {
    case 0:
      return protocol::BlockCard{card.id, "waiting for the printer", {}, {}, {}};
    case 1:
      return protocol::UnblockCard{card.id, "it came"};
    case 2:
      return protocol::AddComment{card.id, protocol::CommentId(name), {}, "What did you expect?"};
    default:
      return protocol::AgreeCard{card.id};
  }
}

Command limit_wish(Chance& chance) {
  const std::vector<std::optional<int>> limits{std::nullopt, 1, 2, 3};
  switch (chance.below(4)) {
    case 0:
      return protocol::SetPersonWipLimit{chance.one_of(limits)};
    case 1:
      return protocol::SetBoardWipLimit{chance.one_of(limits)};
    case 2:
      return limit(Column::verify, chance.one_of(limits));
    default:
      return limit(Column::in_progress, chance.one_of(limits));
  }
}

Command shelf_wish(Chance& chance, const protocol::Card& card) {
  if (!card.archived) return protocol::ArchiveCard{card.id, "no longer needed"};
  protocol::RestoreCard restore;
  restore.card = card.id;
  if (chance.percent(70)) restore.column = card.column;
  restore.override_limit = maybe_override(chance);
  return restore;
}

}  // namespace

Command any_wish(Chance& chance, const domain::Board& board, const std::string& name) {
  const auto cards = board.snapshot().cards;
  const std::size_t kind = chance.below(100);
  if (cards.empty() || kind < 20) return add_wish(chance, board, name);
  const protocol::Card& card = chance.one_of(cards);
  if (kind < 65) {
    protocol::MoveCard move{any_move(chance, board, card, next_column(chance, card.column)), maybe_override(chance)};
    return move;
  }
  if (kind < 72) return swap_wish(chance, board, card);
  if (kind < 80) return edit_wish(chance, board, card, name);
  if (kind < 88) return talk_wish(chance, card, name);
  if (kind < 94) return shelf_wish(chance, card);
  if (kind < 98) return limit_wish(chance);
  return protocol::RenameBoard{"Renamed by " + name};
}

}  // namespace puffin::test
