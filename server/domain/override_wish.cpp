#include "domain/override_wish.hpp"

#include <algorithm>

#include "domain/moves.hpp"
#include "domain/records.hpp"
#include "domain/refusals.hpp"

namespace puffin::domain {

using namespace protocol;

namespace {

/// The wished move, to the top of its column.
MoveCard wished_move(const Card& card, Column to, const std::string& reason) {
  MoveCard command;
  command.move.card = card.id;
  command.move.from = card.column;
  command.move.to = to;
  command.move.reason = reason;
  command.override_limit = Override{reason};
  return command;
}

bool passes_a_limit(const std::vector<EventBody>& events) {
  return std::ranges::any_of(events, [](const auto& body) { return std::holds_alternative<WipOverridden>(body); });
}

}  // namespace

Decision decide_override(const Board& board, const ParticipantId& actor, const AskOverride& command, Instant now) {
  if (board.settings().policies.override_mode != OverrideMode::both_agree) return refusal::no_override_to_ask();
  const auto* card = board.find_card(command.card);
  if (auto no = refusal::absent(card, command.card)) return *std::move(no);
  auto moved = decide_agreed_move(board, actor, wished_move(*card, command.to, command.reason), now);
  const auto* events = std::get_if<std::vector<EventBody>>(&moved);
  if (events == nullptr || !passes_a_limit(*events)) return moved;
  return std::vector<EventBody>{OverrideAsked{command.card, command.to, command.reason}};
}

Decision decide_override(const Board& board, const ParticipantId& actor, const AnswerOverride& command, Instant now) {
  const auto* card = board.find_card(command.card);
  if (auto no = refusal::absent(card, command.card)) return *std::move(no);
  if (!card->override_wish) return refusal::answered_already();
  const auto& wish = *card->override_wish;
  std::vector<EventBody> events{OverrideAnswered{command.card, command.agree}};
  if (!command.agree) return events;
  if (wish.by == actor) return refusal::others_answer();
  auto moved = decide_agreed_move(board, wish.by, wished_move(*card, wish.to, wish.reason), now);
  if (auto* no = std::get_if<Rejection>(&moved)) return std::move(*no);
  std::ranges::move(std::get<std::vector<EventBody>>(moved), std::back_inserter(events));
  return events;
}

}  // namespace puffin::domain
