#include "domain/engagement_cards.hpp"

#include "domain/records.hpp"
#include "domain/refusals.hpp"
#include "domain/rights.hpp"

namespace puffin::domain {

using namespace protocol;

Decision decide_talk(const Board& board, const ParticipantId& actor, const InspectCard& command) {
  const auto* card = board.find_card(command.card);
  if (auto no = refusal::absent(card, command.card)) return *std::move(no);
  if (holds(card->inspected_by, actor)) return refusal::answered_already();
  return std::vector<EventBody>{CardInspected{command.card}};
}

Decision decide_talk(const Board& board, const AskHelp& command) {
  const auto* card = board.find_card(command.card);
  if (auto no = refusal::absent(card, command.card)) return *std::move(no);
  if (command.person && !is_seated(board, *command.person)) return refusal::unknown_person(*command.person);
  return std::vector<EventBody>{HelpAsked{command.card, command.person, command.text}};
}

Decision decide_talk(const Board& board, const AnswerHelp& command) {
  const auto* card = board.find_card(command.card);
  if (auto no = refusal::absent(card, command.card)) return *std::move(no);
  if (!card->help) return refusal::answered_already();
  return std::vector<EventBody>{HelpAnswered{command.card}};
}

}  // namespace puffin::domain
