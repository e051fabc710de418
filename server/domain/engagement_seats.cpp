#include "domain/engagement_seats.hpp"

#include "domain/rights.hpp"

namespace puffin::domain {

using namespace protocol;

std::vector<ParticipantId> seated_as(const Board& board, Seat seat) {
  std::vector<ParticipantId> people;
  for (const Participant& one : board.settings().participants) {
    if (one.active && one.seat == seat) people.push_back(one.id);
  }
  return people;
}

std::optional<Seat> seat_of(const Board& board, const ParticipantId& who) {
  if (!is_seated(board, who)) return std::nullopt;
  return board.find_participant(who)->seat;
}

bool is_coachee(const Board& board, const ParticipantId& who) { return seat_of(board, who) == Seat::coachee; }

std::vector<ParticipantId> signatories(const Board& board) {
  auto people = seated_as(board, Seat::coach);
  const auto add = [&](Seat seat) {
    for (auto& one : seated_as(board, seat)) people.push_back(std::move(one));
  };
  add(Seat::coachee);
  if (board.settings().engagement->contract.terms.kind == ContractKind::organisation) add(Seat::sponsor);
  return people;
}

}  // namespace puffin::domain
