#include "domain/move_checks.hpp"

#include "domain/contract_gate.hpp"
#include "domain/move_policy.hpp"
#include "domain/ready.hpp"
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

std::optional<Rejection> refuse_step(const Board& board, const ParticipantId& actor, const Card& card, const Move& move,
                                     Step step, const std::string& path) {
  if (step == Step::pull && is_ready_gate_hard(board)) {
    if (auto missing = missing_before_pull(board, card); !missing.empty())
      return refusal::not_ready(std::move(missing));
  }
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

std::optional<Rejection> refuse_move(const Board& board, const ParticipantId& actor, const Move& move,
                                     const std::string& path, Instant now) {
  if (auto no = refuse_place(board, move)) return no;
  const auto& card = *board.find_card(move.card);
  const auto step = step_between(move.from, move.to);
  if (step) {
    if (auto no = refuse_by_move_policy(board, actor, card, *step)) return no;
  }
  if (auto no = refuse_move_by_gate(board, move, now)) return no;
  if (!step) return refusal::skip(move.from, move.to);
  return refuse_step(board, actor, card, move, *step, path);
}

}  // namespace puffin::domain
