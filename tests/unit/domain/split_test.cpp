#include <gtest/gtest.h>

#include "support/board_builder.hpp"

namespace puffin::test {
namespace {

using namespace protocol;

/// A card in a column with three done-when lines and a label.
BoardBuilder board_with(Column column) {
  BoardBuilder game;
  game.stand("A", column);
  game.accept("coach", AddLabel{LabelId("l1"), "Asking", LabelColor::moss});
  EditCard edit{card("A"), {}, {}};
  edit.set.done_when = {{"one", "two", "three"}};
  edit.set.labels = {{LabelId("l1")}};
  game.accept("learner", edit);
  return game;
}

SplitCard split(std::vector<std::string> lines) { return {card("A"), card("B"), "The rest", std::move(lines), {}}; }

TEST(Split, C20_the_named_lines_go_with_the_new_card) {
  auto game = board_with(Column::to_do);
  game.stand("Z", Column::to_do);
  game.accept("learner", split({"two"}));
  EXPECT_EQ(game.at("A").done_when, (std::vector<std::string>{"one", "three"}));
  const auto& half = game.at("B");
  EXPECT_EQ(half.done_when, (std::vector<std::string>{"two"}));
  EXPECT_EQ(half.owner, game.at("A").owner);
  EXPECT_EQ(half.labels, game.at("A").labels);
  EXPECT_EQ(half.split_from, card("A"));
  EXPECT_EQ(game.ids(Column::to_do), (std::vector<std::string>{"A", "B", "Z"}));
}

TEST(Split, C20_stays_in_work_while_a_seat_is_free) {
  auto game = board_with(Column::in_progress);
  game.accept("learner", split({"two"}));
  EXPECT_EQ(game.at("B").column, Column::in_progress);
  EXPECT_TRUE(game.at("B").started_at);
}

TEST(Split, C20_goes_to_the_first_column_where_no_seat_is_free) {
  auto game = board_with(Column::in_progress);
  game.accept("coach", limit(Column::in_progress, 1));
  game.accept("learner", split({"two"}));
  EXPECT_EQ(game.at("B").column, Column::to_do);
  EXPECT_EQ(game.count(Column::in_progress), 1);
}

TEST(Split, C20_is_refused_where_no_column_has_a_seat) {
  auto game = board_with(Column::to_do);
  game.accept("coach", limit(Column::to_do, 1));
  EXPECT_EQ(game.refuse("learner", split({"two"})).code, RejectionCode::wip_full);
  EXPECT_EQ(game.at("A").done_when.size(), 3U);
}

TEST(Split, C20_of_a_card_in_verify_begins_anew) {
  auto game = board_with(Column::verify);
  game.accept("learner", split({"three"}));
  EXPECT_EQ(game.at("B").column, Column::to_do);
}

TEST(Split, C20_lines_that_changed_meanwhile_are_stale) {
  auto game = board_with(Column::to_do);
  EXPECT_EQ(game.refuse("learner", split({"four"})).code, RejectionCode::stale);
  EXPECT_EQ(game.refuse("learner", split({"two", "two"})).code, RejectionCode::stale);
  auto old = split({"two"});
  old.read_at = 1;
  EXPECT_EQ(game.refuse("learner", old).code, RejectionCode::stale);
}

TEST(Split, C20_the_move_policy_decides_who_may_begin_the_new_half_at_once) {
  auto game = board_with(Column::in_progress);
  PolicyChanges strict;
  strict.move = MovePolicy::owner_only;
  game.accept("coach", SetPolicies{strict});
  game.accept("coach", split({"two"}));
  EXPECT_EQ(game.at("B").column, Column::to_do);
}

}  // namespace
}  // namespace puffin::test
