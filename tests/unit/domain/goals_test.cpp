#include <gtest/gtest.h>

#include "support/engagement_words.hpp"

// G6: the coachee's objectives, not the coach's.
namespace puffin::test {
namespace {

using namespace protocol;

TEST(Goals, G6_only_their_owner_adopts_them) {
  auto game = active_engagement();
  auto proposed = goal("g");
  proposed.owner = person("learner");
  game.accept("coach", proposed);
  EXPECT_EQ(game.refuse("coach", AdoptGoal{GoalId("g")}).code, RejectionCode::not_permitted);
  game.accept("learner", AdoptGoal{GoalId("g")});
  EXPECT_EQ(engagement(game).goals.front().status, GoalStatus::adopted);
  EXPECT_EQ(game.refuse("learner", AdoptGoal{GoalId("g")}).code, RejectionCode::not_permitted);
}

TEST(Goals, G6_adopted_they_are_worded_and_closed_by_their_owner_alone) {
  auto game = active_engagement();
  game.accept("learner", goal("g"));
  GoalChanges set;
  set.title = "I wait two breaths";
  game.accept("coach", EditGoal{GoalId("g"), set});
  game.accept("learner", AdoptGoal{GoalId("g")});
  EXPECT_EQ(game.refuse("coach", EditGoal{GoalId("g"), set}).code, RejectionCode::not_permitted);
  EXPECT_EQ(game.refuse("coach", CloseGoal{GoalId("g"), GoalStatus::achieved, std::nullopt}).code,
            RejectionCode::not_permitted);
  EXPECT_EQ(game.refuse("learner", CloseGoal{GoalId("g"), GoalStatus::adopted, std::nullopt}).path, "status");
  game.accept("learner", CloseGoal{GoalId("g"), GoalStatus::partly, "Four a week"});
}

TEST(Goals, G6_a_proposal_is_dropped_by_its_owner_or_taken_back_by_its_proposer) {
  auto game = active_engagement();
  const auto dropped = [](const char* id) { return CloseGoal{GoalId(id), GoalStatus::dropped, std::nullopt}; };
  game.accept("learner", goal("own"));
  EXPECT_EQ(game.refuse("coach", dropped("own")).code, RejectionCode::not_permitted);
  game.accept("learner", dropped("own"));
  auto offered = goal("offered");
  offered.owner = person("learner");
  game.accept("coach", offered);
  game.accept("coach", dropped("offered"));
}

TEST(Goals, G6_what_nobody_adopted_was_not_achieved) {
  auto game = active_engagement();
  game.accept("learner", goal("g"));
  EXPECT_EQ(game.refuse("learner", CloseGoal{GoalId("g"), GoalStatus::achieved, std::nullopt}).path, "status");
}

TEST(Goals, G6_one_puts_a_signed_goal_into_practice_that_is_there) {
  auto game = active_engagement();
  auto command = goal("g");
  command.contract_goal = 2;
  EXPECT_EQ(game.refuse("learner", command).path, "contract_goal");
  command.contract_goal = 1;
  game.accept("learner", command);
}

TEST(Goals, C4_an_id_is_used_once_and_an_unknown_one_is_named) {
  auto game = active_engagement();
  game.accept("learner", goal("g"));
  EXPECT_EQ(game.refuse("learner", goal("g")).code, RejectionCode::id_taken);
  EXPECT_EQ(game.refuse("learner", AdoptGoal{GoalId("h")}).code, RejectionCode::not_found);
}

class Measures : public testing::Test {
 protected:
  Measures() { game.accept("learner", goal("g")); }

  BoardBuilder game = active_engagement();
};

TEST_F(Measures, G6_the_target_lies_in_the_direction_chosen) {
  auto command = measure("m", "g");
  command.terms.target = mark("2027-01-29", "21");
  EXPECT_EQ(game.refuse("learner", command).path, "terms.target");
  command.terms.target = mark("2027-01-29", "20.5");
  EXPECT_EQ(game.refuse("learner", command).path, "terms.target");
  command.terms.direction = Direction::down;
  game.accept("learner", command);
}

TEST_F(Measures, G6_the_target_comes_after_the_baseline) {
  auto command = measure("m", "g");
  command.terms.target.date = Date{"2026-11-01"};
  EXPECT_EQ(game.refuse("learner", command).path, "terms.target");
}

TEST_F(Measures, G6_holding_needs_a_band) {
  auto command = measure("m", "g");
  command.terms.direction = Direction::hold;
  EXPECT_EQ(game.refuse("learner", command).path, "terms.band");
  command.terms.band = Band{{"9"}, {"3"}};
  EXPECT_EQ(game.refuse("learner", command).path, "terms.band");
  command.terms.band = Band{{"3"}, {"9"}};
  game.accept("learner", command);
}

TEST_F(Measures, G6_points_stand_by_date_then_as_they_came) {
  game.accept("learner", measure("m", "g"));
  const auto point = [&](const char* id, const char* day) {
    game.accept("coach", AddPoint{MeasureId("m"), PointId(id), Date{day}, Decimal{"30"}, std::nullopt});
  };
  point("second", "2026-11-09");
  point("third", "2026-11-09");
  point("first", "2026-11-03");
  std::vector<std::string> ids;
  for (const auto& one : engagement(game).measures.front().points) ids.push_back(one.id.text);
  EXPECT_EQ(ids, (std::vector<std::string>{"first", "second", "third"}));
}

TEST(Plan, G6_a_card_serves_a_goal_and_a_deliverable_that_are_there) {
  auto game = active_engagement();
  game.accept("learner", add("A"));
  EditCard edit{card("A"), {}, std::nullopt};
  edit.set.goal = GoalId("g");
  EXPECT_EQ(game.refuse("learner", edit).code, RejectionCode::not_found);
  game.accept("learner", goal("g"));
  game.accept("learner", edit);
  EditCard other{card("A"), {}, std::nullopt};
  other.set.deliverable = DeliverableId("no such");
  EXPECT_EQ(game.refuse("learner", other).code, RejectionCode::not_found);
  other.set.deliverable = DeliverableId("guide");
  game.accept("learner", other);
  EXPECT_EQ(game.at("A").goal, GoalId("g"));
}

}  // namespace
}  // namespace puffin::test
