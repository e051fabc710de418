#pragma once

#include "domain/act.hpp"

/// Goals and their measures: the coachee's objectives, not the coach's (SPEC.md G6).
namespace puffin::domain {

Decision decide(const Act& act, const protocol::AddGoal& command);
Decision decide(const Act& act, const protocol::EditGoal& command);
Decision decide(const Act& act, const protocol::AdoptGoal& command);
Decision decide(const Act& act, const protocol::CloseGoal& command);

/// The no to wording this goal anew: once adopted, its owner alone words it.
std::optional<protocol::Rejection> refuse_wording(const Act& act, const protocol::GoalId& goal);

}  // namespace puffin::domain
