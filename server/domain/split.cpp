#include "domain/split.hpp"

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

/// The new card as it will be, without its place.
Card other_half(const Board& board, const Card& card, const SplitCard& command) {
  Card half;
  half.id = command.new_card;
  half.title = command.title;
  half.type = card.type;
  if (card.owner && may_own_cards(board, *card.owner)) half.owner = card.owner;
  half.goal = card.goal;
  half.deliverable = card.deliverable;
  half.outside_contract = card.outside_contract;
  half.labels = card.labels;
  half.done_when = command.done_when;
  return half;
}

/// The lines that stay; nothing when one that is to go is not there.
std::optional<std::vector<std::string>> lines_that_stay(const Card& card, const SplitCard& command) {
  auto stay = card.done_when;
  for (const auto& line : command.done_when) {
    const auto found = std::ranges::find(stay, line);
    if (found == stay.end()) return std::nullopt;
    stay.erase(found);
  }
  return stay;
}

std::optional<Rejection> refuse_splitting(const Board& board, const Card* card, const SplitCard& command) {
  if (auto no = refusal::absent(card, command.card)) return no;
  if (board.find_card(command.new_card) != nullptr) return refusal::id_taken(command.new_card.text);
  const auto changed = card->text_seqs.find("done_when");
  const bool is_old = command.read_at && changed != card->text_seqs.end() && changed->second > *command.read_at;
  if (is_old || !lines_that_stay(*card, command)) {
    return refusal::stale(*card, "The lines of this card have changed; look at them and split again.");
  }
  if (board.card_count() < limits::cards_per_board) return std::nullopt;
  return refusal::too_many("card", board.card_count(), limits::cards_per_board);
}

std::variant<Weighed, Rejection> weigh_in(const Board& board, const Card& half, Column column) {
  return weigh(board, {Shift{half.id, std::nullopt, Standing{column, half.owner, false}, true, std::nullopt}});
}

/// Whether the new card may stand in work at once, beside the one it comes from.
bool may_stay_in_work(const Board& board, const ParticipantId& actor, const Card& card, const Card& half, Instant now) {
  if (card.column != Column::in_progress || contract_gate(board, now) != ContractGate::open) return false;
  if (card.co_owner != actor && refuse_by_move_policy(board, actor, half.owner)) return false;
  if (is_ready_gate_hard(board) && !missing_before_pull(board, half).empty()) return false;
  return std::holds_alternative<Weighed>(weigh_in(board, half, Column::in_progress));
}

/// What the new card shares with the old one, as far as there is anything.
std::optional<CardChanges> shared_fields(const Card& half) {
  CardChanges set;
  if (!half.done_when.empty()) set.done_when = half.done_when;
  if (half.goal) set.goal = half.goal;
  if (half.deliverable) set.deliverable = half.deliverable;
  if (!half.outside_contract.empty()) set.outside_contract = half.outside_contract;
  if (!half.labels.empty()) set.labels = half.labels;
  if (set == CardChanges{}) return std::nullopt;
  return set;
}

}  // namespace

Decision decide_split(const Board& board, const ParticipantId& actor, const SplitCard& command, Instant now) {
  const auto* card = board.find_card(command.card);
  if (auto no = refuse_splitting(board, card, command)) return *std::move(no);
  const auto half = other_half(board, *card, command);
  const auto column = may_stay_in_work(board, actor, *card, half, now) ? Column::in_progress : Column::to_do;
  auto weighed = weigh_in(board, half, column);
  if (auto* no = std::get_if<Rejection>(&weighed)) return std::move(*no);

  std::vector<EventBody> events;
  const auto after = card->column == column ? std::optional(card->id) : std::nullopt;
  auto place = Arrangement(board).place(nullptr, column, after);
  if (place.reranked) events.emplace_back(*std::move(place.reranked));
  events.emplace_back(CardAdded{half.id, board.settings().next_number, column, std::move(place.rank), half.title,
                                half.owner, half.type, card->id});
  if (auto set = shared_fields(half)) events.emplace_back(CardEdited{half.id, *std::move(set)});
  if (!command.done_when.empty()) {
    CardChanges set;
    set.done_when = lines_that_stay(*card, command);
    events.emplace_back(CardEdited{card->id, std::move(set)});
  }
  auto& cleared = std::get<Weighed>(weighed).cleared;
  if (!cleared.empty()) events.emplace_back(OverLimitCleared{std::move(cleared)});
  return events;
}

}  // namespace puffin::domain
