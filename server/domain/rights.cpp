#include "domain/rights.hpp"

#include "domain/refusals.hpp"

namespace puffin::domain {

using namespace protocol;

namespace {

bool is_a_remark(const Command& command) {
  return std::holds_alternative<AddComment>(command) || std::holds_alternative<AnswerComment>(command) ||
         std::holds_alternative<TakeBackComment>(command) || std::holds_alternative<ThankCard>(command) ||
         std::holds_alternative<TakeBackThanks>(command);
}

}  // namespace

std::optional<Rejection> refuse_by_seat(const Board& board, const ParticipantId& actor, const Command& command) {
  const auto* participant = board.find_participant(actor);
  if (participant == nullptr || !participant->active) return refusal::no_seat();
  switch (participant->seat) {
    case Seat::coach:
    case Seat::coachee:
      return std::nullopt;
    case Seat::second_coach:
      if (is_a_remark(command)) return std::nullopt;
      return refusal::seat_comments_only();
    case Seat::sponsor:
      if (std::holds_alternative<SignContract>(command)) return std::nullopt;
      break;
    case Seat::observer:
      break;
  }
  return refusal::seat_looks_on();
}

bool may_own_cards(const Board& board, const ParticipantId& person) {
  const auto* participant = board.find_participant(person);
  return participant != nullptr && participant->active &&
         (participant->seat == Seat::coach || participant->seat == Seat::coachee);
}

bool is_seated(const Board& board, const ParticipantId& person) {
  const auto* participant = board.find_participant(person);
  return participant != nullptr && participant->active;
}

}  // namespace puffin::domain
