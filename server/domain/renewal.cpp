#include "domain/renewal.hpp"

#include <algorithm>
#include <optional>

namespace puffin::domain {

using namespace protocol;

namespace {

bool is_closed(const Engagement& engagement, int contract_goal) {
  bool was_adopted = false;
  for (const Goal& goal : engagement.goals) {
    if (goal.contract_goal != contract_goal) continue;
    if (goal.status == GoalStatus::proposed || goal.status == GoalStatus::adopted) return false;
    was_adopted = was_adopted || goal.adopted_at.has_value();
  }
  return was_adopted;
}

bool is_done(const std::vector<Card>& cards, const DeliverableId& deliverable) {
  bool any = false;
  for (const Card& card : cards) {
    if (card.deliverable != deliverable || card.archived) continue;
    if (card.column != Column::done) return false;
    any = true;
  }
  return any;
}

/// Where an old goal stands in the new terms.
std::optional<int> place_of(const std::vector<int>& open_goals, int old_index) {
  const auto found = std::ranges::find(open_goals, old_index);
  if (found == open_goals.end()) return std::nullopt;
  return static_cast<int>(found - open_goals.begin());
}

}  // namespace

std::vector<int> open_contract_goals(const Engagement& engagement) {
  std::vector<int> open;
  for (int index = 0; index < static_cast<int>(engagement.contract.terms.goals.size()); ++index) {
    if (!is_closed(engagement, index)) open.push_back(index);
  }
  return open;
}

Terms renewed_terms(const Board& board, const std::vector<int>& open_goals) {
  const auto& before = board.settings().engagement->contract.terms;
  const auto cards = board.snapshot().cards;
  Terms terms = before;
  terms.payments.clear();
  terms.goals.clear();
  for (const int index : open_goals) terms.goals.push_back(before.goals[static_cast<std::size_t>(index)]);
  terms.deliverables.clear();
  for (Deliverable one : before.deliverables) {
    if (is_done(cards, one.id)) continue;
    if (one.goal) {
      one.goal = place_of(open_goals, *one.goal);
      if (!one.goal) continue;
    }
    terms.deliverables.push_back(std::move(one));
  }
  return terms;
}

std::vector<GoalEdited> moved_goals(const Engagement& engagement, const std::vector<int>& open_goals) {
  std::vector<GoalEdited> moved;
  for (const Goal& goal : engagement.goals) {
    if (!goal.contract_goal) continue;
    const auto place = place_of(open_goals, *goal.contract_goal);
    if (place == goal.contract_goal) continue;
    GoalChanges changes;
    changes.contract_goal = place;
    moved.push_back({goal.id, std::move(changes)});
  }
  return moved;
}

}  // namespace puffin::domain
