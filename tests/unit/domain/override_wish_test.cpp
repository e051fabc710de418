#include <gtest/gtest.h>

#include "wip_words.hpp"

// C15: where both agree before a limit is passed, one asks with a reason and the other answers.
namespace puffin::test {
namespace {

using namespace protocol;

BoardBuilder full_board_of_both() {
  auto game = full_board();
  PolicyChanges set;
  set.override_mode = OverrideMode::both_agree;
  game.accept("coach", SetPolicies{set});
  return game;
}

AskOverride wish_for(const char* id, Column to = Column::in_progress) { return {card(id), to, "guests tomorrow"}; }

TEST(BothAgree, C15_no_command_passes_a_limit_by_itself) {
  auto game = full_board_of_both();
  const auto no = game.refuse("learner", with_override(pull("W")));
  EXPECT_EQ(no.code, RejectionCode::override_not_allowed);
  EXPECT_NE(no.message.find("ask the other one"), std::string::npos);
  EXPECT_EQ(game.refuse("learner", pull("W")).code, RejectionCode::wip_full);
}

TEST(BothAgree, C15_one_asks_with_a_reason_and_the_other_lets_the_card_in) {
  auto game = full_board_of_both();
  game.accept("learner", wish_for("W"));
  EXPECT_EQ(game.at("W").column, Column::to_do);
  ASSERT_TRUE(game.at("W").override_wish.has_value());
  EXPECT_EQ(game.at("W").override_wish->by, person("learner"));
  EXPECT_EQ(game.at("W").override_wish->reason, "guests tomorrow");
  const auto events = game.accept("coach", AnswerOverride{card("W"), true});
  ASSERT_EQ(events.size(), 3U);
  EXPECT_TRUE(std::holds_alternative<OverrideAnswered>(events[0].body));
  const WipOverridden expected{card("W"), Column::in_progress, "guests tomorrow", 4, 3};
  EXPECT_EQ(std::get<WipOverridden>(events[2].body), expected);
  EXPECT_EQ(game.at("W").column, Column::in_progress);
  EXPECT_TRUE(game.at("W").over_limit);
  EXPECT_FALSE(game.at("W").override_wish);
}

TEST(BothAgree, C15_nobody_agrees_with_themselves_but_takes_it_back) {
  auto game = full_board_of_both();
  game.accept("learner", wish_for("W"));
  EXPECT_EQ(game.refuse("learner", AnswerOverride{card("W"), true}).code, RejectionCode::not_permitted);
  game.accept("learner", AnswerOverride{card("W"), false});
  EXPECT_FALSE(game.at("W").override_wish);
  EXPECT_EQ(game.refuse("coach", AnswerOverride{card("W"), true}).code, RejectionCode::not_permitted);
}

TEST(BothAgree, C15_a_no_leaves_the_card_where_it_is) {
  auto game = full_board_of_both();
  game.accept("learner", wish_for("W"));
  EXPECT_EQ(game.accept("coach", AnswerOverride{card("W"), false}).size(), 1U);
  EXPECT_EQ(game.at("W").column, Column::to_do);
  EXPECT_FALSE(game.at("W").override_wish);
}

TEST(BothAgree, C15_with_a_free_seat_the_card_moves_at_once) {
  auto game = full_board_of_both();
  game.accept("learner", put_back("A"));
  game.accept("learner", wish_for("W"));
  EXPECT_EQ(game.at("W").column, Column::in_progress);
  EXPECT_FALSE(game.at("W").over_limit);
}

TEST(BothAgree, C15_a_wish_is_refused_as_its_move_would_be) {
  auto game = full_board_of_both();
  EXPECT_EQ(game.refuse("learner", wish_for("W", Column::done)).code, RejectionCode::skip_not_allowed);
  EXPECT_EQ(game.refuse("learner", AskOverride{card("W"), Column::in_progress, "now!"}).code,
            RejectionCode::reason_required);
  EXPECT_EQ(game.refuse("learner", wish_for("nowhere")).code, RejectionCode::not_found);
  game.accept("learner", wish_for("W"));
  game.accept("coach", AnswerOverride{card("W"), true});
  game.stand("X", Column::to_do);
  EXPECT_EQ(game.refuse("learner", wish_for("X")).code, RejectionCode::override_cap);
}

TEST(BothAgree, C15_the_yes_is_decided_by_the_board_as_it_stands_then) {
  auto game = full_board_of_both();
  game.stand("X", Column::to_do);
  game.accept("learner", wish_for("W"));
  game.accept("learner", wish_for("X"));
  game.accept("coach", AnswerOverride{card("W"), true});
  EXPECT_EQ(game.refuse("coach", AnswerOverride{card("X"), true}).code, RejectionCode::override_cap);
  EXPECT_TRUE(game.at("X").override_wish) << "it waits";
}

TEST(BothAgree, C15_the_wish_ends_when_the_card_moves_or_goes) {
  auto game = full_board_of_both();
  game.accept("learner", wish_for("W"));
  game.accept("learner", put_back("A"));
  game.accept("learner", pull("W"));
  EXPECT_FALSE(game.at("W").override_wish);
  game.accept("learner", put_back("W"));
  game.accept("learner", pull("A"));
  game.accept("learner", wish_for("W"));
  game.accept("learner", ArchiveCard{card("W"), std::nullopt});
  EXPECT_FALSE(game.at("W").override_wish);
}

TEST(BothAgree, C15_a_board_of_another_mode_asks_nobody) {
  auto game = full_board();
  EXPECT_EQ(game.refuse("learner", wish_for("W")).code, RejectionCode::not_permitted);
}

}  // namespace
}  // namespace puffin::test
