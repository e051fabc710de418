#include "domain/moves.hpp"

#include <algorithm>
#include <span>

#include "domain/arrangement.hpp"
#include "domain/move_checks.hpp"
#include "domain/refusals.hpp"
#include "domain/wip.hpp"

namespace puffin::domain {

using namespace protocol;

namespace {

bool ends_blocker(const Card& card, Column to) { return card.blocker && (to == Column::to_do || to == Column::done); }

Shift shift_for(const Board& board, const Move& move, const std::optional<Override>& override_limit) {
  const auto step = *step_between(move.from, move.to);
  const auto& card = *board.find_card(move.card);
  auto after = standing_of(card);
  after.column = move.to;
  if (ends_blocker(card, move.to)) after.blocked = false;
  Shift shift{move.card, standing_of(card), after, checks_limits(step), std::nullopt};
  if (override_limit) {
    shift.override_reason = override_limit->reason;
  } else if (reason_overrides(step)) {
    shift.override_reason = move.reason;
  }
  return shift;
}

std::vector<EventBody> events_of(const Board& board, std::span<const Move> moves, Weighed weighed) {
  std::vector<EventBody> events;
  Arrangement arrangement(board);
  for (std::size_t i = 0; i < moves.size(); ++i) {
    const auto& move = moves[i];
    auto place = arrangement.place(board.find_card(move.card), move.to, move.after);
    if (place.reranked) events.emplace_back(*std::move(place.reranked));
    events.emplace_back(
        CardMoved{move.card, move.from, move.to, std::move(place.rank), move.reason, move.evidence, move.verification});
    if (weighed.overridden[i]) events.emplace_back(*std::move(weighed.overridden[i]));
  }
  if (!weighed.cleared.empty()) events.emplace_back(OverLimitCleared{std::move(weighed.cleared)});
  for (const auto& move : moves) {
    if (ends_blocker(*board.find_card(move.card), move.to)) events.emplace_back(CardUnblocked{move.card, std::nullopt});
  }
  return events;
}

/// `paths` names each move inside its command.
Decision decide_moves(const Board& board, const ParticipantId& actor, std::span<const Move> moves,
                      const std::optional<Override>& override_limit, std::span<const std::string> paths, Instant now,
                      const WipLimits& limits) {
  std::vector<Shift> shifts;
  shifts.reserve(moves.size());
  for (std::size_t i = 0; i < moves.size(); ++i) {
    if (std::ranges::find(shifts, moves[i].card, &Shift::card) != shifts.end()) {
      return refusal::bad_command(paths[i] + "card", "One act moves a card once; name each card a single time.");
    }
    if (auto no = refuse_move(board, actor, moves[i], paths[i], now)) return *std::move(no);
    shifts.push_back(shift_for(board, moves[i], override_limit));
  }
  auto weighed = weigh(board, shifts, limits);
  if (auto* no = std::get_if<Rejection>(&weighed)) return std::move(*no);
  return events_of(board, moves, std::move(std::get<Weighed>(weighed)));
}

}  // namespace

Decision decide_move(const Board& board, const ParticipantId& actor, const MoveCard& command, Instant now) {
  const std::string path;
  return decide_moves(board, actor, {&command.move, 1}, command.override_limit, {&path, 1}, now, wip_limits(board));
}

Decision decide_move(const Board& board, const ParticipantId& actor, const MoveCards& command, Instant now) {
  std::vector<std::string> paths;
  for (std::size_t i = 0; i < command.moves.size(); ++i) paths.push_back("moves[" + std::to_string(i) + "].");
  return decide_moves(board, actor, command.moves, command.override_limit, paths, now, wip_limits(board));
}

Decision decide_agreed_move(const Board& board, const ParticipantId& actor, const MoveCard& command, Instant now) {
  const std::string path;
  return decide_moves(board, actor, {&command.move, 1}, command.override_limit, {&path, 1}, now,
                      wip_limits(board, Agreed::both));
}

}  // namespace puffin::domain
