#include "domain/talk.hpp"

#include <algorithm>

#include "domain/refusals.hpp"
#include "domain/rights.hpp"
#include "domain/wip.hpp"
#include "protocol/cpp/limits.hpp"

namespace puffin::domain {

using namespace protocol;

namespace {

/// The event, and the marks that go because the card gives up its seat (W7); nothing of it is ever refused.
Decision with_seat(const Board& board, const Card& card, bool blocked, EventBody event) {
  auto after = standing_of(card);
  after.blocked = blocked;
  auto weighed = weigh(board, {Shift{card.id, standing_of(card), after, false, std::nullopt}});
  if (auto* no = std::get_if<Rejection>(&weighed)) return std::move(*no);
  std::vector<EventBody> events{std::move(event)};
  auto& cleared = std::get<Weighed>(weighed).cleared;
  if (!cleared.empty()) events.emplace_back(OverLimitCleared{std::move(cleared)});
  return events;
}

}  // namespace

Decision decide_talk(const Board& board, const BlockCard& command) {
  const auto* card = board.find_card(command.card);
  if (auto no = refusal::absent(card, command.card)) return *std::move(no);
  if (card->column != Column::in_progress && card->column != Column::verify) return refusal::blocked_only_in_work();
  if (card->blocker) {
    return refusal::stale(*card, "This card is blocked already; read what holds it and add a comment.");
  }
  if (command.remover && !is_seated(board, *command.remover)) return refusal::unknown_person(*command.remover);
  return with_seat(board, *card, true,
                   CardBlocked{command.card, command.reason, command.category, command.remover, command.check_date});
}

Decision decide_talk(const Board& board, const UnblockCard& command) {
  const auto* card = board.find_card(command.card);
  if (auto no = refusal::absent(card, command.card)) return *std::move(no);
  if (!card->blocker) return refusal::stale(*card, "Nothing blocks this card any more; go on with it.");
  return with_seat(board, *card, false, CardUnblocked{command.card, command.resolution});
}

Decision decide_talk(const Board& board, const AddComment& command) {
  const auto* card = board.find_card(command.card);
  if (auto no = refusal::absent(card, command.card)) return *std::move(no);
  if (std::ranges::find(card->comments, command.comment, &Comment::id) != card->comments.end()) {
    return refusal::id_taken(command.comment.text);
  }
  if (card->comments.size() >= limits::comments_per_card) {
    return refusal::too_long("comment", card->comments.size() + 1, limits::comments_per_card,
                             "This card holds as many comments as a card can; go on talking on another card.");
  }
  return std::vector<EventBody>{CommentAdded{command.card, command.comment, command.kind, command.text}};
}

}  // namespace puffin::domain
