#include "domain/talk.hpp"

#include <algorithm>

#include "domain/refusals.hpp"
#include "domain/rights.hpp"
#include "protocol/cpp/limits.hpp"

namespace puffin::domain {

using namespace protocol;

namespace {

std::optional<Rejection> refuse_absent(const Card* card, const CardId& id) {
  if (card == nullptr) return refusal::unknown_card(id);
  if (card->archived) return refusal::card_archived();
  return std::nullopt;
}

}  // namespace

Decision decide_talk(const Board& board, const BlockCard& command) {
  const auto* card = board.find_card(command.card);
  if (auto no = refuse_absent(card, command.card)) return *std::move(no);
  if (card->column != Column::in_progress && card->column != Column::verify) return refusal::blocked_only_in_work();
  if (card->blocker) {
    return refusal::stale(*card, "This card is blocked already; read what holds it and add a comment.");
  }
  if (command.remover && !is_seated(board, *command.remover)) return refusal::unknown_person(*command.remover);
  return std::vector<EventBody>{
      CardBlocked{command.card, command.reason, command.category, command.remover, command.check_date}};
}

Decision decide_talk(const Board& board, const UnblockCard& command) {
  const auto* card = board.find_card(command.card);
  if (auto no = refuse_absent(card, command.card)) return *std::move(no);
  if (!card->blocker) return refusal::stale(*card, "Nothing blocks this card any more; go on with it.");
  return std::vector<EventBody>{CardUnblocked{command.card, command.resolution}};
}

Decision decide_talk(const Board& board, const AddComment& command) {
  const auto* card = board.find_card(command.card);
  if (auto no = refuse_absent(card, command.card)) return *std::move(no);
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
