#include "domain/ready.hpp"

namespace puffin::domain {

using namespace protocol;

std::vector<std::string> missing_before_pull(const Board& board, const Card& card) {
  std::vector<std::string> missing;
  const auto need = [&](bool there, const char* field) {
    if (!there) missing.emplace_back(field);
  };
  need(!card.title.empty(), "title");
  need(card.owner.has_value(), "owner");
  need(!card.done_when.empty(), "done_when");
  need(!board.settings().engagement || card.goal || !card.outside_contract.empty(), "goal");
  need(!card.first_step.empty(), "first_step");
  return missing;
}

bool is_ready_gate_hard(const Board& board) { return board.settings().policies.ready_gate == ReadyGate::hard; }

}  // namespace puffin::domain
