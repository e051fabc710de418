#include <gtest/gtest.h>

#include "support/board_builder.hpp"

namespace puffin::test {
namespace {

using protocol::GoalId;
using protocol::GoalStatus;
using protocol::RejectionCode;

/// Proposed by somebody, for somebody to own.
protocol::AddGoal goal(const std::string& id, const std::string& owner) {
  protocol::AddGoal command;
  command.goal = GoalId(id);
  command.title = "I ask before I answer";
  command.owner = person(owner);
  return command;
}

protocol::CloseGoal close(const std::string& id, GoalStatus status) { return {GoalId(id), status, "We know more now."}; }

const protocol::Goal& only(const BoardBuilder& game) { return game.board().settings().engagement->goals.front(); }

TEST(Goals, G6_only_its_owner_adopts_a_goal) {
  BoardBuilder game(protocol::BoardKind::engagement);
  game.accept("coach", goal("g", "learner"));
  EXPECT_EQ(game.refuse("coach", protocol::AdoptGoal{GoalId("g")}).code, RejectionCode::not_permitted);
  game.accept("learner", protocol::AdoptGoal{GoalId("g")});
  EXPECT_EQ(only(game).status, GoalStatus::adopted);
}

TEST(Goals, G6_only_its_owner_says_how_an_adopted_goal_ended) {
  BoardBuilder game(protocol::BoardKind::engagement);
  game.accept("coach", goal("g", "learner"));
  game.accept("learner", protocol::AdoptGoal{GoalId("g")});
  EXPECT_EQ(game.refuse("coach", close("g", GoalStatus::dropped)).code, RejectionCode::not_permitted);
  game.accept("learner", close("g", GoalStatus::partly));
  EXPECT_EQ(only(game).status, GoalStatus::partly);
  EXPECT_EQ(only(game).result, "We know more now.");
}

TEST(Goals, G6_a_proposal_is_dropped_by_its_owner_or_taken_back_by_its_proposer) {
  BoardBuilder game(protocol::BoardKind::engagement);
  game.accept("learner", goal("own", "learner"));
  EXPECT_EQ(game.refuse("coach", close("own", GoalStatus::dropped)).code, RejectionCode::not_permitted);
  game.accept("learner", close("own", GoalStatus::dropped));
  game.accept("coach", goal("offered", "learner"));
  game.accept("coach", close("offered", GoalStatus::dropped));
}

TEST(Goals, G6_what_nobody_adopted_was_not_achieved) {
  BoardBuilder game(protocol::BoardKind::engagement);
  game.accept("coach", goal("g", "learner"));
  EXPECT_EQ(game.refuse("learner", close("g", GoalStatus::achieved)).code, RejectionCode::bad_command);
  EXPECT_EQ(game.refuse("learner", close("g", GoalStatus::adopted)).code, RejectionCode::bad_command);
  EXPECT_EQ(only(game).status, GoalStatus::proposed);
}

}  // namespace
}  // namespace puffin::test
