#include "domain/verify.hpp"

#include <algorithm>

#include "domain/refusals.hpp"

namespace puffin::domain {

using namespace protocol;

std::optional<Rejection> refuse_verification(const Board& board, const ParticipantId& actor, const Card& card,
                                             const std::optional<Verification>& verification) {
  if (card.owner == actor || card.co_owner == actor) {
    if (board.settings().verify_policy != VerifyPolicy::self_with_evidence) return refusal::verify_not_allowed();
    if (card.evidence.empty()) return refusal::evidence_required();
  }
  const auto answers = verification ? verification->criteria_met : std::vector<bool>();
  std::vector<std::uint64_t> open;
  for (std::size_t line = 0; line < std::max(answers.size(), card.done_when.size()); ++line) {
    if (line >= answers.size() || !answers[line]) open.push_back(line);
  }
  if (!open.empty()) return refusal::criteria_not_met(std::move(open));
  return std::nullopt;
}

}  // namespace puffin::domain
