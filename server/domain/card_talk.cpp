#include "domain/card_talk.hpp"

#include "domain/records.hpp"
#include "domain/refusals.hpp"
#include "domain/rights.hpp"

namespace puffin::domain {

using namespace protocol;

namespace {

template <class By>
bool has_one_by(const std::vector<By>& marks, const ParticipantId& person) {
  return std::ranges::find(marks, person, &By::by) != marks.end();
}

/// The no to an act on this comment; nothing when it stands there with its words.
std::optional<Rejection> refuse_comment(const Card& card, const CommentId& id) {
  const auto* comment = find_record(card.comments, id);
  if (comment == nullptr) return refusal::unknown_comment(id);
  if (comment->taken_back) return refusal::stale(card, "This comment was taken back already; nothing is left to do.");
  return std::nullopt;
}

}  // namespace

Decision decide_talk(const Board& board, const ParticipantId& actor, const WithdrawAgreement& command) {
  const auto* card = board.find_card(command.card);
  if (auto no = refusal::absent(card, command.card)) return *std::move(no);
  if (!has_one_by(card->agreed, actor)) {
    return refusal::stale(*card, "You have not agreed to this card; there is nothing to take back.");
  }
  return std::vector<EventBody>{AgreementWithdrawn{command.card}};
}

Decision decide_talk(const Board& board, const EditBlocker& command) {
  const auto* card = board.find_card(command.card);
  if (auto no = refusal::absent(card, command.card)) return *std::move(no);
  if (!card->blocker) return refusal::stale(*card, "Nothing blocks this card any more; go on with it.");
  const auto& remover = command.set.remover;
  if (remover && *remover && !is_seated(board, **remover)) return refusal::unknown_person(**remover);
  return std::vector<EventBody>{BlockerEdited{command.card, command.set}};
}

Decision decide_talk(const Board& board, const AnswerComment& command) {
  const auto* card = board.find_card(command.card);
  if (auto no = refusal::absent(card, command.card)) return *std::move(no);
  if (auto no = refuse_comment(*card, command.comment)) return *std::move(no);
  const auto* comment = find_record(card->comments, command.comment);
  if (comment->kind != CommentKind::question) return refusal::no_question();
  if (comment->answered.has_value() == command.answered) {
    return refusal::stale(*card, "This question stands so already; there is nothing left to do.");
  }
  return std::vector<EventBody>{CommentAnswered{command.card, command.comment, command.answered}};
}

Decision decide_talk(const Board& board, const ParticipantId& actor, const TakeBackComment& command) {
  const auto* card = board.find_card(command.card);
  if (auto no = refusal::absent(card, command.card)) return *std::move(no);
  if (auto no = refuse_comment(*card, command.comment)) return *std::move(no);
  if (find_record(card->comments, command.comment)->by != actor) return refusal::anothers_comment();
  return std::vector<EventBody>{CommentTakenBack{command.card, command.comment}};
}

Decision decide_talk(const Board& board, const ParticipantId& actor, const ThankCard& command) {
  const auto* card = board.find_card(command.card);
  if (auto no = refusal::absent(card, command.card)) return *std::move(no);
  if (has_one_by(card->thanks, actor)) {
    return refusal::stale(*card, "You have said thanks for this card already; it stands on the card.");
  }
  return std::vector<EventBody>{CardThanked{command.card, command.text}};
}

Decision decide_talk(const Board& board, const ParticipantId& actor, const TakeBackThanks& command) {
  const auto* card = board.find_card(command.card);
  if (auto no = refusal::absent(card, command.card)) return *std::move(no);
  if (!has_one_by(card->thanks, actor)) {
    return refusal::stale(*card, "No thanks of yours stand on this card; there is nothing to take back.");
  }
  return std::vector<EventBody>{ThanksTakenBack{command.card}};
}

}  // namespace puffin::domain
