#pragma once

#include <vector>

#include "domain/board.hpp"

/// What a renewed contract begins with (SPEC.md G10).
namespace puffin::domain {

/// The goals of the terms that are still open, by their index: nobody put them into practice yet, or somebody works on
/// them. Closed is one whose adopted goals all are.
std::vector<int> open_contract_goals(const protocol::Engagement& engagement);

/// The terms of the present contract without its payments, its closed goals, and the deliverables that served those or
/// are done: at least one card works towards them, and all that do are in `done`.
protocol::Terms renewed_terms(const Board& board, const std::vector<int>& open_goals);

/// For every goal that named one of the old contract's goals and names another now, or none.
std::vector<protocol::GoalEdited> moved_goals(const protocol::Engagement& engagement,
                                              const std::vector<int>& open_goals);

}  // namespace puffin::domain
