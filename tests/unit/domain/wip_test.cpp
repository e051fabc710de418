#include <gtest/gtest.h>

#include "wip_words.hpp"

namespace puffin::test {
namespace {

using protocol::RejectionCode;
using protocol::Seat;

TEST(Wip, W1_a_new_board_has_its_default_limits) {
  BoardBuilder game;
  const auto& settings = game.board().settings();
  EXPECT_EQ(settings.columns[0].limit, std::nullopt);
  EXPECT_EQ(settings.columns[1].limit, 3);
  EXPECT_EQ(settings.columns[2].limit, 3);
  EXPECT_EQ(settings.columns[3].limit, std::nullopt);
  EXPECT_EQ(settings.person_limit, std::nullopt);
  EXPECT_EQ(settings.board_limit, std::nullopt);
  EXPECT_EQ(settings.override_cap, 1);
}

TEST(Wip, W1_archived_cards_do_not_count_and_blocked_ones_do) {
  auto game = full_board();
  game.accept("coach", protocol::BlockCard{card("A"), "no key", {}, {}, {}});
  EXPECT_EQ(game.refuse("learner", pull("W")).code, RejectionCode::wip_full);
  game.accept("coach", protocol::ArchiveCard{card("A"), "not needed"});
  game.accept("learner", pull("W"));
}

TEST(Wip, W1_a_limit_is_one_to_ninety_nine_or_none) {
  BoardBuilder game;
  for (const int wrong : {0, -1, 100}) {
    EXPECT_EQ(game.refuse("coach", limit(Column::verify, wrong)).code, RejectionCode::bad_command);
    EXPECT_EQ(game.refuse("coach", protocol::SetPersonWipLimit{wrong}).path, "limit");
    EXPECT_EQ(game.refuse("coach", protocol::SetBoardWipLimit{wrong}).path, "limit");
  }
  for (const std::optional<int> fine : {std::optional<int>(1), std::optional<int>(99), std::optional<int>()}) {
    game.accept("coach", limit(Column::verify, fine));
    EXPECT_EQ(game.board().settings().columns[2].limit, fine);
  }
}

TEST(Wip, W2_the_no_names_column_count_limit_and_cards_oldest_first) {
  auto game = full_board();
  game.accept("learner", put_back("A"));
  game.accept("learner", pull("A"));  // now the youngest
  const auto no = game.refuse("learner", pull("W"));
  EXPECT_EQ(no.code, RejectionCode::wip_full);
  EXPECT_EQ(no.message, "All seats are taken. What could we finish first?");
  ASSERT_EQ(no.limits.size(), 1U);
  EXPECT_EQ(no.limits[0].column, Column::in_progress);
  EXPECT_EQ(no.limits[0].count, 3);
  EXPECT_EQ(no.limits[0].limit, 3);
  EXPECT_EQ(texts(no.limits[0].cards), (std::vector<std::string>{"B", "C", "A"}));
  EXPECT_EQ(game.at("W").column, Column::to_do);
}

TEST(Wip, W2_no_side_door_into_a_full_column) {
  auto game = full_board();
  game.accept("coach", protocol::ArchiveCard{card("A"), {}});
  game.accept("learner", pull("W"));
  const protocol::RestoreCard restore{card("A"), Column::in_progress, {}};
  EXPECT_EQ(game.refuse("coach", restore).code, RejectionCode::wip_full);
  EXPECT_EQ(game.refuse("coach", add("N", Column::in_progress)).code, RejectionCode::wip_full);
  EXPECT_EQ(game.refuse("coach", reopen("D")).code, RejectionCode::wip_full);
  game.accept("coach", limit(Column::verify, 1));
  EXPECT_EQ(game.refuse("learner", deliver("B")).code, RejectionCode::wip_full);
  game.accept("coach", limit(Column::to_do, 1));
  game.accept("coach", add("M"));
  EXPECT_EQ(game.refuse("coach", add("O")).code, RejectionCode::wip_full);
  EXPECT_EQ(game.refuse("coach", put_back("B")).code, RejectionCode::wip_full);
  EXPECT_EQ(game.refuse("coach", protocol::RestoreCard{card("A"), {}, {}}).code, RejectionCode::wip_full);
  game.accept("coach", limit(Column::done, 1));
  EXPECT_EQ(game.refuse("coach", verify("V")).code, RejectionCode::wip_full);
}

TEST(Wip, W2_two_after_the_last_seat_the_first_gets_it) {
  auto game = full_board();
  game.stand("X", Column::to_do);
  game.accept("coach", put_back("A"));
  game.accept("learner", pull("W"));
  const auto no = game.refuse("coach", pull("X"));
  EXPECT_EQ(texts(no.limits[0].cards), (std::vector<std::string>{"B", "C", "W"}));
}

TEST(Wip, W3_never_checked_reorder_edit_leaving_archiving_return_unblocking) {
  auto game = full_board();
  game.accept("coach", protocol::BlockCard{card("B"), "no key", {}, {}, {}});
  game.accept("coach", limit(Column::in_progress, 1));
  game.accept("coach", move("C", Column::in_progress, Column::in_progress));
  protocol::EditCard edit{card("A"), {}, {}};
  edit.set.title = "A new title";
  game.accept("coach", edit);
  game.accept("coach", protocol::UnblockCard{card("B"), {}});
  game.accept("coach", give_back("V"));
  EXPECT_EQ(game.count(Column::in_progress), 4);
  EXPECT_FALSE(game.at("V").over_limit) << "a return is no override";
  game.accept("learner", deliver("A"));
  game.accept("learner", put_back("B"));
  game.accept("learner", protocol::ArchiveCard{card("C"), {}});
  EXPECT_EQ(game.count(Column::in_progress), 1);
}

TEST(Wip, W4_a_swap_is_one_act) {
  auto game = full_board();
  const auto events = game.accept("learner", together({put_back("A"), pull("W")}));
  EXPECT_EQ(events.size(), 2U);
  EXPECT_EQ(game.at("A").column, Column::to_do);
  EXPECT_EQ(game.at("W").column, Column::in_progress);
  game.accept("learner", together({pull("A"), put_back("W")}));  // their order does not matter
  EXPECT_EQ(game.count(Column::in_progress), 3);
}

TEST(Wip, W4_a_swap_may_keep_a_column_that_is_over_as_it_is) {
  auto game = full_board();
  game.accept("coach", limit(Column::in_progress, 1));
  game.accept("learner", together({put_back("A"), pull("W")}));
  EXPECT_EQ(game.count(Column::in_progress), 3);
  EXPECT_TRUE(game.board().marked(Column::in_progress).empty());
}

TEST(Wip, W4_a_return_in_the_act_is_forgiven_but_opens_no_seat) {
  auto game = full_board();
  game.accept("learner", together({give_back("V"), pull("W"), deliver("A")}));
  EXPECT_EQ(game.count(Column::in_progress), 4);
  game.stand("X", Column::to_do).stand("V2", Column::verify);
  EXPECT_EQ(game.refuse("learner", together({give_back("V2"), pull("X")})).code, RejectionCode::wip_full);
}

TEST(Wip, W4_all_or_nothing) {
  auto game = full_board();
  game.stand("X", Column::to_do);
  const auto before = game.board().snapshot();
  const auto no = game.refuse("learner", together({put_back("A"), pull("W"), pull("X")}));
  EXPECT_EQ(no.code, RejectionCode::wip_full);
  EXPECT_EQ(no.limits[0].count, 3);
  EXPECT_EQ(game.refuse("learner", together({put_back("A"), move("W", Column::to_do, Column::done)})).code,
            RejectionCode::skip_not_allowed);
  EXPECT_EQ(game.board().snapshot(), before);
}

TEST(Wip, W4_one_act_moves_a_card_once) {
  auto game = full_board();
  const auto no = game.refuse("learner", together({deliver("A"), verify("A")}));
  EXPECT_EQ(no.code, RejectionCode::bad_command);
  EXPECT_EQ(no.path, "moves[1].card");
}

TEST(Wip, W6_lowering_below_the_count_needs_a_reason_and_moves_no_card) {
  auto game = full_board();
  const protocol::SetWipLimit silent{Column::in_progress, 2, {}};
  EXPECT_EQ(game.refuse("coach", silent).code, RejectionCode::reason_required);
  game.accept("coach", limit(Column::in_progress, 2, "less at once"));
  EXPECT_EQ(game.count(Column::in_progress), 3);
  game.accept("learner", put_back("A"));
  EXPECT_EQ(game.refuse("learner", pull("W")).code, RejectionCode::wip_full) << "full, though no longer over";
  game.accept("learner", put_back("B"));
  game.accept("learner", pull("W"));
}

TEST(Wip, W6_raising_or_lowering_above_the_count_needs_no_reason) {
  auto game = full_board();
  game.accept("coach", protocol::SetWipLimit{Column::in_progress, 9, {}});
  game.accept("coach", protocol::SetWipLimit{Column::in_progress, 3, {}});
  game.accept("coach", limit(Column::in_progress, 1));
  game.accept("coach", protocol::SetWipLimit{Column::in_progress, 2, {}});
  game.accept("coach", protocol::SetWipLimit{Column::in_progress, {}, {}});
}

TEST(Wip, W8_the_person_limit_counts_the_owners_cards_in_progress) {
  BoardBuilder game;
  game.seat("other", Seat::coachee).accept("coach", protocol::SetPersonWipLimit{2});
  game.stand("A", Column::in_progress).stand("B", Column::in_progress).stand("C", Column::to_do);
  game.stand("D", Column::done).stand("E", Column::to_do, "other");
  const auto no = game.refuse("coach", pull("C"));
  EXPECT_EQ(no.code, RejectionCode::person_wip_full);
  EXPECT_EQ(no.limits.at(0).person, person("learner"));
  EXPECT_EQ(no.limits.at(0).column, std::nullopt);
  EXPECT_EQ(texts(no.limits.at(0).cards), (std::vector<std::string>{"A", "B"}));
  EXPECT_EQ(game.refuse("coach", reopen("D")).code, RejectionCode::person_wip_full);
  game.accept("other", pull("E"));
}

TEST(Wip, W8_the_person_limit_holds_for_a_new_owner_of_a_card_in_progress) {
  BoardBuilder game;
  game.seat("other", Seat::coachee).accept("coach", protocol::SetPersonWipLimit{1});
  game.stand("A", Column::in_progress).stand("B", Column::in_progress, "other").stand("C", Column::to_do, "other");
  protocol::EditCard hand_over{card("B"), {}, {}};
  hand_over.set.owner = person("learner");
  EXPECT_EQ(game.refuse("coach", hand_over).code, RejectionCode::person_wip_full);
  hand_over.card = card("C");
  game.accept("coach", hand_over);  // not in progress
  hand_over.card = card("B");
  hand_over.set.owner = person("coach");
  game.accept("coach", hand_over);
  hand_over.set.owner = std::optional<protocol::ParticipantId>();
  game.accept("coach", hand_over);
  EXPECT_EQ(game.board().in_progress_of(person("other")), 0);
}

TEST(Wip, W8_every_broken_limit_is_named_the_first_gives_the_code) {
  auto game = full_board();
  game.accept("coach", protocol::SetPersonWipLimit{2});
  game.accept("coach", protocol::SetBoardWipLimit{4});
  const auto no = game.refuse("learner", pull("W"));
  EXPECT_EQ(no.code, RejectionCode::wip_full);
  ASSERT_EQ(no.limits.size(), 3U);
  EXPECT_EQ(no.limits[1].code, RejectionCode::person_wip_full);
  EXPECT_EQ(no.limits[2].code, RejectionCode::board_wip_full);
  EXPECT_EQ(no.limits[2].count, 4);
}

TEST(Wip, W8_the_mark_waits_for_the_person_as_well) {
  BoardBuilder game;
  game.seat("other", Seat::coachee).accept("coach", protocol::SetPersonWipLimit{1});
  game.stand("A", Column::in_progress).stand("B", Column::to_do).stand("C", Column::in_progress, "other");
  game.accept("learner", with_override(pull("B")));
  game.accept("other", put_back("C"));
  EXPECT_TRUE(game.at("B").over_limit);
  protocol::EditCard hand_over{card("A"), {}, {}};
  hand_over.set.owner = person("other");
  game.accept("coach", hand_over);
  EXPECT_FALSE(game.at("B").over_limit);
}

TEST(Wip, W9_the_board_limit_counts_both_columns_in_work_and_is_checked_on_entering_them) {
  BoardBuilder game;
  game.accept("coach", protocol::SetBoardWipLimit{3});
  game.stand("A", Column::in_progress).stand("B", Column::in_progress).stand("V", Column::verify);
  game.stand("W", Column::to_do).stand("D", Column::done);
  const auto no = game.refuse("learner", pull("W"));
  EXPECT_EQ(no.code, RejectionCode::board_wip_full);
  EXPECT_EQ(texts(no.limits.at(0).cards), (std::vector<std::string>{"A", "B", "V"}));
  EXPECT_EQ(game.refuse("learner", reopen("D")).code, RejectionCode::board_wip_full);
  game.accept("learner", deliver("A"));
  game.accept("coach", give_back("A"));
  game.accept("learner", with_override(pull("W")));
  EXPECT_TRUE(game.at("W").over_limit);
  game.accept("coach", move("D", Column::done, Column::done));
  EXPECT_TRUE(game.at("W").over_limit) << "still passes the board's limit";
  game.accept("coach", verify("V"));
  EXPECT_FALSE(game.at("W").over_limit);
}

TEST(Wip, W10_full_verify_blocks_delivering) {
  BoardBuilder game;
  game.accept("coach", limit(Column::verify, 1));
  game.stand("A", Column::in_progress).stand("V", Column::verify);
  EXPECT_EQ(game.refuse("learner", deliver("A")).limits.at(0).column, Column::verify);
  game.accept("coach", verify("V"));
  game.accept("learner", deliver("A"));
}

}  // namespace
}  // namespace puffin::test
