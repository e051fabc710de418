#include "domain/move_checks.hpp"

#include "domain/refusals.hpp"
#include "domain/texts.hpp"
#include "domain/verify.hpp"
#include "protocol/cpp/limits.hpp"

namespace puffin::domain {

using namespace protocol;

namespace {

std::optional<Rejection> refuse_place(const Board& board, const Move& move) {
  const auto* card = board.find_card(move.card);
  if (card == nullptr) return refusal::unknown_card(move.card);
  if (card->archived) return refusal::card_archived();
  if (card->column != move.from) {
    return refusal::stale(*card, "This card was moved meanwhile; look where it stands now and choose again.");
  }
  if (move.after && board.find_card(*move.after) == nullptr) return refusal::unknown_card(*move.after);
  return std::nullopt;
}

std::optional<Rejection> refuse_evidence(const Card& card, const Move& move, Step step, const std::string& path) {
  if (step != Step::deliver) {
    if (!move.evidence) return std::nullopt;
    return refusal::bad_command(path + "evidence", "A line of evidence goes with delivering a card to Verify.");
  }
  if (!is_said(move.evidence) && card.evidence.empty()) return refusal::evidence_required();
  if (move.evidence && card.evidence.size() >= limits::evidence_lines) {
    return refusal::too_long(path + "evidence", card.evidence.size() + 1, limits::evidence_lines,
                             "The card holds twenty lines of evidence; join some before adding another.");
  }
  return std::nullopt;
}

std::optional<Rejection> refuse_step(const Board& board, const ParticipantId& actor, const Card& card,
                                     const Move& move, Step step, const std::string& path) {
  if (needs_reason(step) && !is_said(move.reason)) return refusal::reason_required();
  if (move.verification && step != Step::verify && step != Step::give_back) {
    return refusal::bad_command(path + "verification", "A verification goes with a card that leaves Verify.");
  }
  if (step == Step::verify) {
    if (auto no = refuse_verification(board, actor, card, move.verification)) return no;
  }
  return refuse_evidence(card, move, step, path);
}

}  // namespace

bool contract_gate_closed(const Board& board) {
  const auto& engagement = board.settings().engagement;
  return engagement && engagement->state != EngagementState::active;
}

std::optional<Rejection> refuse_move(const Board& board, const ParticipantId& actor, const Move& move,
                                     const std::string& path) {
  if (auto no = refuse_place(board, move)) return no;
  if (move.from == Column::to_do && move.to != Column::to_do && contract_gate_closed(board)) {
    return refusal::no_contract();
  }
  const auto step = step_between(move.from, move.to);
  if (!step) return refusal::skip(move.from, move.to);
  return refuse_step(board, actor, *board.find_card(move.card), move, *step, path);
}

}  // namespace puffin::domain
