#include "domain/cards.hpp"

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

std::optional<std::string> reason_of(const std::optional<Override>& override_limit) {
  if (!override_limit) return std::nullopt;
  return override_limit->reason;
}

void append_marks(std::vector<EventBody>& events, Weighed weighed) {
  for (auto& overridden : weighed.overridden) {
    if (overridden) events.emplace_back(*std::move(overridden));
  }
  if (!weighed.cleared.empty()) events.emplace_back(OverLimitCleared{std::move(weighed.cleared)});
}

/// The no to a card that is made in `in_progress`: it is pulled as it comes (C13, C14).
std::optional<Rejection> refuse_pulled(const Board& board, const ParticipantId& actor, const AddCard& command,
                                       const std::optional<ParticipantId>& owner, Instant now) {
  if (auto no = refuse_by_move_policy(board, actor, owner)) return no;
  if (contract_gate(board, now) == ContractGate::waiting) return refuse_waiting(board);
  if (!is_ready_gate_hard(board)) return std::nullopt;
  Card card;
  card.title = command.title;
  card.owner = owner;
  return refusal::not_ready(missing_before_pull(board, card));
}

std::optional<Rejection> refuse_adding(const Board& board, const ParticipantId& actor, const AddCard& command,
                                       const std::optional<ParticipantId>& owner, Instant now) {
  if (board.find_card(command.card) != nullptr) return refusal::id_taken(command.card.text);
  if (command.after && board.find_card(*command.after) == nullptr) return refusal::unknown_card(*command.after);
  if (owner && !may_own_cards(board, *owner)) return refusal::unknown_person(*owner);
  if (command.column == Column::verify || command.column == Column::done) {
    return refusal::skip(Column::to_do, command.column);
  }
  if (command.column == Column::in_progress) {
    if (auto no = refuse_pulled(board, actor, command, owner, now)) return no;
  }
  if (board.card_count() >= limits::cards_per_board) {
    return refusal::too_long("card", board.card_count() + 1, limits::cards_per_board,
                             "This board holds as many cards as a board can; begin another one beside it.");
  }
  return std::nullopt;
}

}  // namespace

Decision decide_card(const Board& board, const ParticipantId& actor, const AddCard& command, Instant now) {
  const auto owner = command.owner.value_or(actor);
  if (auto no = refuse_adding(board, actor, command, owner, now)) return *std::move(no);
  auto weighed = weigh(board, {Shift{command.card, std::nullopt, Standing{command.column, owner, false}, true,
                                     reason_of(command.override_limit)}});
  if (auto* no = std::get_if<Rejection>(&weighed)) return std::move(*no);

  std::vector<EventBody> events;
  auto place = Arrangement(board).place(nullptr, command.column, command.after);
  if (place.reranked) events.emplace_back(*std::move(place.reranked));
  events.emplace_back(CardAdded{command.card, board.settings().next_number, command.column, std::move(place.rank),
                                command.title, owner, command.card_type});
  append_marks(events, std::move(std::get<Weighed>(weighed)));
  return events;
}

Decision decide_card(const Board& board, const ArchiveCard& command) {
  const auto* card = board.find_card(command.card);
  if (card == nullptr) return refusal::unknown_card(command.card);
  if (card->archived) return refusal::stale(*card, "This card is archived already; there is nothing left to do.");
  auto weighed = weigh(board, {Shift{card->id, standing_of(*card), std::nullopt, true, std::nullopt}});
  if (auto* no = std::get_if<Rejection>(&weighed)) return std::move(*no);

  std::vector<EventBody> events{CardArchived{card->id, command.reason}};
  append_marks(events, std::move(std::get<Weighed>(weighed)));
  if (card->blocker) events.emplace_back(CardUnblocked{card->id, std::nullopt});
  return events;
}

Decision decide_card(const Board& board, const RestoreCard& command) {
  const auto* card = board.find_card(command.card);
  if (card == nullptr) return refusal::unknown_card(command.card);
  if (!card->archived) return refusal::stale(*card, "This card stands on the board already; look where it is.");
  const auto to = command.column.value_or(Column::to_do);
  if (to != card->column && to != Column::to_do) return refusal::skip(card->column, to);
  auto weighed =
      weigh(board,
            {Shift{card->id, std::nullopt, Standing{to, card->owner, false}, true, reason_of(command.override_limit)}});
  if (auto* no = std::get_if<Rejection>(&weighed)) return std::move(*no);

  std::vector<EventBody> events;
  Arrangement arrangement(board);
  const bool back = command.column == card->column;
  auto place = back ? arrangement.place_back(*card) : arrangement.place(card, to, std::nullopt);
  if (place.reranked) events.emplace_back(*std::move(place.reranked));
  events.emplace_back(CardRestored{card->id, to, std::move(place.rank)});
  append_marks(events, std::move(std::get<Weighed>(weighed)));
  return events;
}

Decision decide_card(const Board& board, const ParticipantId& actor, const AgreeCard& command) {
  const auto* card = board.find_card(command.card);
  if (card == nullptr) return refusal::unknown_card(command.card);
  if (card->archived) return refusal::card_archived();
  if (std::ranges::find(card->agreed, actor, &Agreement::by) != card->agreed.end()) {
    return refusal::stale(*card, "You have agreed to this card already; there is nothing left to do.");
  }
  return std::vector<EventBody>{CardAgreed{card->id}};
}

}  // namespace puffin::domain
