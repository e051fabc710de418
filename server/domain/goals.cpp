#include "domain/goals.hpp"

#include "domain/engagement_seats.hpp"
#include "domain/records.hpp"
#include "domain/refusals.hpp"
#include "domain/rights.hpp"
#include "protocol/cpp/limits.hpp"

namespace puffin::domain {

using namespace protocol;

namespace {

/// Its owner closes a goal; whoever proposed it takes it back while nobody has adopted it.
std::optional<Rejection> refuse_closing(const Act& act, const Goal& goal) {
  if (goal.owner == act.actor) return std::nullopt;
  if (goal.status == GoalStatus::proposed && goal.proposed_by == act.actor) return std::nullopt;
  return refusal::owners_goal();
}

std::optional<Rejection> refuse_contract_goal(const Act& act, const std::optional<int>& index) {
  const auto& goals = act.engagement().contract.terms.goals;
  if (!index || static_cast<std::size_t>(*index) < goals.size()) return std::nullopt;
  return refusal::bad_command("contract_goal", "The contract has no such goal; choose one of those that were signed.");
}

}  // namespace

Decision decide(const Act& act, const AddGoal& command) {
  const auto& goals = act.engagement().goals;
  if (find_record(goals, command.goal) != nullptr) return refusal::id_taken(command.goal.text);
  if (goals.size() >= limits::goals) return refusal::too_many("goal", goals.size(), limits::goals);
  if (auto no = refuse_contract_goal(act, command.contract_goal)) return *std::move(no);
  const auto owner = command.owner.value_or(act.actor);
  if (!may_own_cards(act.board, owner)) return refusal::unknown_person(owner);
  Goal goal;
  goal.id = command.goal;
  goal.title = command.title;
  goal.why = command.why.value_or("");
  goal.owner = owner;
  goal.proposed_by = act.actor;
  goal.contract_goal = command.contract_goal;
  goal.target_date = command.target_date;
  return std::vector<EventBody>{GoalAdded{std::move(goal)}};
}

Decision decide(const Act& act, const EditGoal& command) {
  if (auto no = refuse_wording(act, command.goal)) return *std::move(no);
  if (command.set.contract_goal) {
    if (auto no = refuse_contract_goal(act, *command.set.contract_goal)) return *std::move(no);
  }
  return std::vector<EventBody>{GoalEdited{command.goal, command.set}};
}

std::optional<Rejection> refuse_wording(const Act& act, const GoalId& id) {
  const auto* goal = find_record(act.engagement().goals, id);
  if (goal == nullptr) return refusal::unknown_goal(id);
  if (goal->status == GoalStatus::proposed || goal->owner == act.actor) return std::nullopt;
  return refusal::owners_goal();
}

Decision decide(const Act& act, const AdoptGoal& command) {
  const auto* goal = find_record(act.engagement().goals, command.goal);
  if (goal == nullptr) return refusal::unknown_goal(command.goal);
  if (goal->owner != act.actor) return refusal::owners_goal();
  if (goal->status != GoalStatus::proposed) return refusal::answered_already();
  return std::vector<EventBody>{GoalAdopted{command.goal}};
}

Decision decide(const Act& act, const CloseGoal& command) {
  const auto* goal = find_record(act.engagement().goals, command.goal);
  if (goal == nullptr) return refusal::unknown_goal(command.goal);
  if (auto no = refuse_closing(act, *goal)) return *std::move(no);
  if (command.status == GoalStatus::proposed || command.status == GoalStatus::adopted) {
    return refusal::bad_command("status", "Say how it ended: achieved, partly, not reached or dropped.");
  }
  if (goal->status == GoalStatus::proposed && command.status != GoalStatus::dropped) {
    return refusal::bad_command("status", "A goal nobody adopted can only be dropped; its owner adopts it first.");
  }
  return std::vector<EventBody>{GoalClosed{command.goal, command.status, command.result.value_or("")}};
}

}  // namespace puffin::domain
