#include "domain/newcomers.hpp"

#include "domain/engagement.hpp"
#include "domain/engagement_seats.hpp"
#include "domain/records.hpp"
#include "domain/refusals.hpp"

namespace puffin::domain {

using namespace protocol;

namespace {

// A coach gives each of them attention; more people are another engagement.
constexpr std::size_t most_coachees = 8;

}  // namespace

bool may_come_in(const Board& board, Seat seat, const std::optional<ProposalId>& proposal) {
  const auto& engagement = board.settings().engagement;
  if (!engagement || seated_as(board, Seat::coachee).empty()) return true;
  if (!proposal) return false;
  const auto* asked = find_record(engagement->proposals, *proposal);
  return asked != nullptr && asked->seat == seat && is_consented(board, *asked);
}

Decision decide_newcomer(const Board& board, const AdmitByLink& command) {
  if (!may_come_in(board, command.who.seat, command.proposal)) return refusal::consent_needed();
  const bool is_coachee = board.settings().engagement && command.who.seat == Seat::coachee;
  if (is_coachee && seated_as(board, Seat::coachee).size() >= most_coachees) {
    return refusal::too_long("participant", most_coachees + 1, most_coachees,
                             "All seats of coachees are taken here; begin another engagement beside it.");
  }
  auto seated = decide(board, command.who.participant, SystemCommand{command.who});
  auto* events = std::get_if<std::vector<EventBody>>(&seated);
  if (events != nullptr && is_coachee && command.answers) {
    events->emplace_back(ReadinessAnswered{command.answers->want, command.answers->improve});
  }
  return seated;
}

}  // namespace puffin::domain
