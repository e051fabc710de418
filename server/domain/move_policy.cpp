#include "domain/move_policy.hpp"

#include "domain/engagement_seats.hpp"
#include "domain/refusals.hpp"
#include "domain/rights.hpp"
#include "domain/sessions.hpp"

namespace puffin::domain {

using namespace protocol;

namespace {

bool in_session(const Board& board) {
  const auto& engagement = board.settings().engagement;
  return engagement && open_session(*engagement) != nullptr;
}

std::optional<Rejection> refuse_ordering(const Board& board, const ParticipantId& actor) {
  if (seat_of(board, actor) != Seat::coach || in_session(board)) return std::nullopt;
  return refusal::coachees_order();
}

/// Whether the card's owner has a say in the step at all; leaving verify and done is for the others (Verify).
bool is_owners_step(const Card& card, Step step) {
  if (step == Step::reorder) return card.column == Column::in_progress || card.column == Column::verify;
  return step == Step::pull || step == Step::deliver || step == Step::put_back;
}

}  // namespace

std::optional<Rejection> refuse_by_move_policy(const Board& board, const ParticipantId& actor,
                                               const std::optional<ParticipantId>& owner) {
  const auto policy = board.settings().policies.move;
  if (policy == MovePolicy::anyone || !owner || *owner == actor || !may_own_cards(board, *owner)) return std::nullopt;
  if (policy == MovePolicy::owner_only) return refusal::owners_card();
  if (in_session(board)) return std::nullopt;
  return refusal::owners_card_outside_session();
}

std::optional<Rejection> refuse_by_move_policy(const Board& board, const ParticipantId& actor, const Card& card,
                                               Step step) {
  if (board.settings().policies.move == MovePolicy::anyone) return std::nullopt;
  if (step == Step::reorder && card.column == Column::to_do) return refuse_ordering(board, actor);
  if (!is_owners_step(card, step) || card.co_owner == actor) return std::nullopt;
  return refuse_by_move_policy(board, actor, card.owner);
}

}  // namespace puffin::domain
