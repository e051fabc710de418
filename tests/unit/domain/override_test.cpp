#include <gtest/gtest.h>

#include "wip_words.hpp"

namespace puffin::test {
namespace {

using protocol::RejectionCode;

TEST(Override, W5_an_override_with_reason_marks_the_card) {
  auto game = full_board();
  const auto events = game.accept("learner", with_override(pull("W"), "case is today"));
  ASSERT_EQ(events.size(), 2U);
  EXPECT_TRUE(std::holds_alternative<protocol::CardMoved>(events[0].body));
  const protocol::WipOverridden expected{card("W"), Column::in_progress, "case is today", 4, 3};
  EXPECT_EQ(std::get<protocol::WipOverridden>(events[1].body), expected);
  EXPECT_TRUE(game.at("W").over_limit);
}

TEST(Override, W5_the_reason_has_five_characters_at_least) {
  auto game = full_board();
  EXPECT_EQ(game.refuse("learner", with_override(pull("W"), "now!")).code, RejectionCode::reason_required);
  EXPECT_EQ(game.refuse("learner", with_override(pull("W"), "éééé")).code, RejectionCode::reason_required);
  game.accept("learner", with_override(pull("W"), "ééééé"));
}

TEST(Override, W5_an_override_that_is_not_needed_marks_nothing) {
  BoardBuilder game;
  game.stand("A", Column::to_do);
  EXPECT_EQ(game.accept("learner", with_override(pull("A"))).size(), 1U);
  EXPECT_FALSE(game.at("A").over_limit);
}

TEST(Override, C10_a_plain_reason_on_pull_and_deliver_stands_for_the_override) {
  auto game = full_board();
  auto pulled = pull("W");
  pulled.move.reason = "soon";
  EXPECT_EQ(game.refuse("learner", pulled).code, RejectionCode::reason_required);
  pulled.move.reason = "case is today";
  game.accept("learner", pulled);
  EXPECT_TRUE(game.at("W").over_limit);

  game.accept("coach", limit(Column::verify, 1));
  auto delivered = deliver("A");
  delivered.move.reason = "he is here today";
  game.accept("learner", delivered);
  EXPECT_TRUE(game.at("A").over_limit);
}

TEST(Override, C10_the_reason_of_a_reopen_is_no_override) {
  auto game = full_board();
  EXPECT_EQ(game.refuse("coach", reopen("D", "it came back")).code, RejectionCode::wip_full);
  game.accept("coach", with_override(reopen("D", "it came back"), "guests tomorrow"));
  EXPECT_TRUE(game.at("D").over_limit);
}

TEST(Override, W5_at_most_one_marked_card_per_column) {
  auto game = full_board();
  game.stand("X", Column::to_do);
  game.accept("learner", with_override(pull("W")));
  const auto no = game.refuse("coach", with_override(pull("X")));
  EXPECT_EQ(no.code, RejectionCode::override_cap);
  EXPECT_EQ(no.limits.at(0).count, 4);
  game.accept("coach", limit(Column::verify, 1));
  game.accept("coach", with_override(deliver("A")));  // another column has a place of its own
  EXPECT_TRUE(game.at("A").over_limit);
}

TEST(Override, W5_several_at_once_need_a_mark_each_for_those_that_are_too_many) {
  auto game = full_board();
  game.stand("X", Column::to_do);
  EXPECT_EQ(game.refuse("learner", together({pull("W"), pull("X")}, "both today")).code, RejectionCode::override_cap);
  game.accept("learner", put_back("A"));
  game.accept("learner", together({pull("W"), pull("X")}, "both today"));
  EXPECT_FALSE(game.at("W").over_limit) << "took the free seat";
  EXPECT_TRUE(game.at("X").over_limit);
}

TEST(Override, W5_a_board_without_overrides) {
  auto before = full_board();
  auto snapshot = before.board().snapshot();
  snapshot.override_cap = 0;
  const domain::Board strict(snapshot, before.board().seq());
  const auto decision = domain::decide(strict, person("learner"), protocol::Command(with_override(pull("W"))), {});
  EXPECT_EQ(std::get<protocol::Rejection>(decision).code, RejectionCode::override_not_allowed);
}

TEST(Override, W5_the_mark_goes_when_the_column_is_within_its_limit_again) {
  auto game = full_board();
  game.accept("learner", with_override(pull("W")));
  const auto events = game.accept("learner", put_back("A"));
  EXPECT_EQ(std::get<protocol::OverLimitCleared>(events.back().body).cards, std::vector{card("W")});
  EXPECT_FALSE(game.at("W").over_limit);
}

TEST(Override, W5_the_mark_goes_with_archiving_with_leaving_and_with_a_higher_limit) {
  auto archived = full_board();
  archived.accept("learner", with_override(pull("W")));
  archived.accept("learner", protocol::ArchiveCard{card("W"), {}});
  EXPECT_FALSE(archived.at("W").over_limit);

  auto left = full_board();
  left.accept("coach", limit(Column::in_progress, 1));
  left.accept("learner", with_override(pull("W")));
  left.accept("learner", deliver("W"));
  EXPECT_FALSE(left.at("W").over_limit);

  auto raised = full_board();
  raised.accept("learner", with_override(pull("W")));
  EXPECT_EQ(raised.accept("coach", protocol::SetWipLimit{Column::in_progress, 4, {}}).size(), 2U);
  EXPECT_FALSE(raised.at("W").over_limit);
}

TEST(Override, W5_a_marked_card_that_passes_the_next_limit_stays_marked) {
  auto game = full_board();
  game.accept("coach", limit(Column::verify, 1));
  game.accept("learner", with_override(pull("W")));
  const auto events = game.accept("learner", with_override(deliver("W")));
  EXPECT_TRUE(std::holds_alternative<protocol::WipOverridden>(events.back().body));
  EXPECT_TRUE(game.at("W").over_limit);
  EXPECT_TRUE(game.board().marked(Column::in_progress).empty());
  EXPECT_EQ(game.board().marked(Column::verify).size(), 1U);
}

TEST(Override, W5_the_mark_stays_behind_when_its_card_is_returned_into_a_column_that_is_over) {
  auto game = full_board();
  game.accept("coach", limit(Column::verify, 1));
  game.accept("learner", with_override(deliver("A")));
  game.accept("learner", pull("W"));
  game.accept("coach", give_back("A"));
  EXPECT_EQ(game.count(Column::in_progress), 4);
  EXPECT_FALSE(game.at("A").over_limit);
}

TEST(Override, W5_a_marked_card_that_leaves_makes_room_under_the_cap_in_the_same_act) {
  auto game = full_board();
  game.stand("X", Column::to_do).stand("Y", Column::to_do);
  game.accept("coach", limit(Column::verify, 1));
  game.accept("learner", with_override(pull("W")));
  game.accept("learner", together({deliver("W"), pull("X"), pull("Y")}, "all for today"));
  EXPECT_TRUE(game.at("W").over_limit);
  EXPECT_FALSE(game.at("X").over_limit) << "took the place of the one that left";
  EXPECT_TRUE(game.at("Y").over_limit);
}

}  // namespace
}  // namespace puffin::test
