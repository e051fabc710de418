#include "domain/imports.hpp"

#include <algorithm>

#include "domain/arrangement.hpp"
#include "domain/contract_gate.hpp"
#include "domain/move_policy.hpp"
#include "domain/ready.hpp"
#include "domain/refusals.hpp"
#include "domain/rights.hpp"
#include "domain/wip.hpp"
#include "protocol/cpp/limits.hpp"

namespace puffin::domain {

using namespace protocol;

namespace {

std::optional<Rejection> refuse_comments(const std::vector<ImportedComment>& comments) {
  for (auto at = comments.begin(); at != comments.end(); ++at) {
    const bool twice = std::any_of(comments.begin(), at, [&](const auto& one) { return one.comment == at->comment; });
    if (twice) return refusal::id_taken(at->comment.text);
  }
  return std::nullopt;
}

/// The no to a card that would stand past to_do (C13, C14, G5).
std::optional<Rejection> refuse_begun(const Board& board, const ParticipantId& actor, const ImportCard& command,
                                      Instant now) {
  if (command.column == Column::to_do) return std::nullopt;
  const bool pulled = command.column == Column::in_progress;
  if (pulled) {
    if (auto no = refuse_by_move_policy(board, actor, command.owner)) return no;
  }
  if (contract_gate(board, now) == ContractGate::waiting) return refuse_waiting(board);
  if (!pulled || !is_ready_gate_hard(board)) return std::nullopt;
  Card card;
  card.title = command.title;
  card.owner = command.owner;
  card.done_when = command.done_when;
  card.first_step = command.first_step;
  auto missing = missing_before_pull(board, card);
  if (missing.empty()) return std::nullopt;
  return refusal::not_ready(std::move(missing));
}

std::optional<Rejection> refuse_import(const Board& board, const ParticipantId& actor, const ImportCard& command,
                                       Instant now) {
  if (board.find_card(command.card) != nullptr) return refusal::id_taken(command.card.text);
  if (command.owner && !may_own_cards(board, *command.owner)) return refusal::unknown_person(*command.owner);
  if (auto no = refuse_comments(command.comments)) return no;
  if (auto no = refuse_begun(board, actor, command, now)) return no;
  if (board.card_count() >= limits::cards_per_board) {
    return refusal::too_long("card", board.card_count() + 1, limits::cards_per_board,
                             "This board holds as many cards as a board can; begin another one beside it.");
  }
  return std::nullopt;
}

}  // namespace

Decision decide_import(const Board& board, const ParticipantId& actor, const ImportCard& command, Instant now) {
  if (auto no = refuse_import(board, actor, command, now)) return *std::move(no);
  auto weighed = weigh(
      board, {Shift{command.card, std::nullopt, Standing{command.column, command.owner, false}, true, std::nullopt}});
  if (auto* no = std::get_if<Rejection>(&weighed)) return std::move(*no);

  const auto& standing = board.column(command.column);
  std::optional<CardId> last;
  if (!standing.empty()) last = standing.back()->id;
  std::vector<EventBody> events;
  auto place = Arrangement(board).place(nullptr, command.column, last);
  if (place.reranked) events.emplace_back(*std::move(place.reranked));
  events.emplace_back(CardImported{command.card, board.settings().next_number, command.column, std::move(place.rank),
                                   command.title, command.description, command.done_when, command.first_step,
                                   command.owner, command.due, command.comments});
  auto& cleared = std::get<Weighed>(weighed).cleared;
  if (!cleared.empty()) events.emplace_back(OverLimitCleared{std::move(cleared)});
  return events;
}

}  // namespace puffin::domain
