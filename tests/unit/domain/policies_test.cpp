#include <gtest/gtest.h>

#include "support/board_builder.hpp"
#include "wip_words.hpp"

namespace puffin::test {
namespace {

using namespace protocol;

SetPolicies policy(MovePolicy move) {
  SetPolicies command;
  command.set.move = move;
  return command;
}
SetPolicies hard_gate() {
  SetPolicies command;
  command.set.ready_gate = ReadyGate::hard;
  return command;
}
SetPolicies no_overrides() {
  SetPolicies command;
  command.set.override_mode = OverrideMode::never;
  return command;
}
SetPolicies counting_blocked(bool counted) {
  SetPolicies command;
  command.set.count_blocked = counted;
  return command;
}
UnblockCard unblock(const std::string& id) { return {card(id), {}}; }

/// An engagement under way; A waits, B is worked on, V is delivered, all the learner's; M is the coach's own.
BoardBuilder engagement(std::optional<Date> end = std::nullopt) {
  BoardBuilder game(BoardKind::engagement);
  game.stand("A", Column::to_do).stand("W", Column::to_do).stand("B", Column::in_progress).stand("V", Column::verify);
  game.stand("M", Column::to_do, "coach");
  TermsChanges terms;
  if (end) terms.end = end;
  game.happen("coach", ContractEdited{terms, 1});
  game.happen("coach", ContractActivated{1});
  return game;
}
void open_session(BoardBuilder& game) {
  game.happen("coach", SessionPlanned{SessionId("s1"), SessionType::coaching, {}, 45});
  game.happen("coach", SessionOpened{SessionId("s1")});
}
/// The board's clock stands at 2026-11-02.
Date day(const char* text) { return Date(text); }

TEST(MovePolicy, C13_outside_a_session_a_card_is_moved_by_its_owner) {
  auto game = engagement();
  for (const auto& act : {pull("A"), deliver("B"), put_back("B"), move("B", Column::in_progress, Column::in_progress),
                          move("V", Column::verify, Column::verify)}) {
    const auto no = game.refuse("coach", act);
    EXPECT_EQ(no.code, RejectionCode::not_permitted);
    EXPECT_EQ(no.message, "This card is moved by its owner; in a session you can move it together.");
  }
  game.accept("learner", pull("A"));
  game.accept("coach", pull("M"));
}

TEST(MovePolicy, C13_in_a_session_both_move_it) {
  auto game = engagement();
  open_session(game);
  game.accept("coach", pull("A"));
  game.accept("coach", deliver("B"));
}

TEST(MovePolicy, C13_owner_only_holds_in_a_session_too_and_anyone_frees_all) {
  auto game = engagement();
  open_session(game);
  game.accept("coach", policy(MovePolicy::owner_only));
  EXPECT_EQ(game.refuse("coach", pull("A")).code, RejectionCode::not_permitted);
  game.accept("coach", policy(MovePolicy::anyone));
  game.accept("coach", pull("A"));
}

TEST(MovePolicy, C13_verify_return_and_reopen_stay_with_the_other_party) {
  auto game = engagement();
  game.accept("coach", give_back("V"));
  game.accept("learner", deliver("V"));
  game.accept("coach", verify("V"));
  game.accept("coach", policy(MovePolicy::owner_only));
  game.accept("coach", reopen("V"));
}

TEST(MovePolicy, C13_the_order_of_to_do_is_the_coachees_and_in_a_session_everybodys) {
  auto game = engagement();
  const auto reorder = move("A", Column::to_do, Column::to_do);
  game.accept("learner", reorder);
  EXPECT_EQ(game.refuse("coach", reorder).code, RejectionCode::not_permitted);
  open_session(game);
  game.accept("coach", reorder);
}

TEST(MovePolicy, C13_nobodys_card_and_that_of_one_who_left_are_moved_by_all) {
  auto game = engagement();
  game.happen("learner", CardEdited{card("A"), [] {
                                      CardChanges set;
                                      set.owner = std::optional<ParticipantId>();
                                      return set;
                                    }()});
  game.accept("coach", pull("A"));
  game.accept("coach", domain::UnseatParticipant{person("learner")});
  game.accept("coach", put_back("B"));
}

TEST(MovePolicy, C13_no_side_door_through_a_new_card) {
  auto game = engagement();
  auto act = add("N", Column::in_progress);
  act.owner = std::optional(person("learner"));
  EXPECT_EQ(game.refuse("coach", act).code, RejectionCode::not_permitted);
  game.accept("learner", act);
}

TEST(ReadyGate, C14_hard_names_what_is_missing) {
  auto game = engagement();
  game.accept("learner", pull("W"));
  game.accept("learner", hard_gate());
  const auto no = game.refuse("learner", pull("A"));
  EXPECT_EQ(no.code, RejectionCode::not_ready);
  EXPECT_EQ(no.missing, (std::vector<std::string>{"done_when", "goal", "first_step"}));
  EXPECT_EQ(game.refuse("learner", add("N", Column::in_progress)).code, RejectionCode::not_ready);

  EditCard edit{card("A"), {}, {}};
  edit.set.done_when = {{"two have seen it"}};
  edit.set.first_step = "ask one question";
  edit.set.outside_contract = "it came up at work";
  game.accept("learner", edit);
  game.accept("learner", pull("A"));
}

TEST(ReadyGate, C14_a_plain_board_asks_for_no_goal_but_for_an_owner) {
  BoardBuilder game;
  game.accept("learner", hard_gate());
  auto act = add("A");
  act.owner.emplace(std::nullopt);
  game.accept("learner", act);
  EXPECT_EQ(game.refuse("learner", pull("A")).missing, (std::vector<std::string>{"owner", "done_when", "first_step"}));
}

TEST(Policies, W5_where_overrides_are_never_a_reason_does_not_help) {
  auto game = full_board();
  game.accept("coach", no_overrides());
  auto act = pull("W");
  EXPECT_EQ(game.refuse("coach", act).code, RejectionCode::wip_full);
  act.override_limit = Override{"it is needed today"};
  EXPECT_EQ(game.refuse("coach", act).code, RejectionCode::override_not_allowed);
}

TEST(Policies, W7_a_blocked_card_that_does_not_count_frees_its_seat_everywhere) {
  auto game = full_board();
  game.accept("coach", SetPersonWipLimit{3});
  game.accept("coach", SetBoardWipLimit{4});
  game.accept("coach", block("A"));
  EXPECT_EQ(game.refuse("coach", pull("W")).code, RejectionCode::wip_full);
  game.accept("coach", counting_blocked(false));
  game.accept("coach", pull("W"));
  const auto no = game.refuse("coach", reopen("D"));
  ASSERT_EQ(no.limits.size(), 3U);
  EXPECT_EQ(no.limits.at(0).count, 3);
  EXPECT_EQ(texts(no.limits.at(0).cards), (std::vector<std::string>{"B", "C", "W"}));
}

TEST(Policies, W7_unblocking_is_never_refused_and_may_take_the_column_over) {
  auto game = full_board();
  game.accept("coach", counting_blocked(false));
  game.accept("coach", block("A"));
  game.accept("coach", pull("W"));
  game.accept("coach", unblock("A"));
  EXPECT_EQ(game.count(Column::in_progress), 4);
  EXPECT_FALSE(game.at("A").over_limit);
}

TEST(Policies, W7_a_mark_goes_when_blocking_makes_room) {
  auto game = full_board();
  game.accept("coach", counting_blocked(false));
  auto act = pull("W");
  act.override_limit = Override{"it is needed today"};
  game.accept("coach", act);
  ASSERT_TRUE(game.at("W").over_limit);
  game.accept("coach", block("A"));
  EXPECT_FALSE(game.at("W").over_limit);
}

TEST(Policies, W7_a_mark_goes_when_blocked_cards_count_no_more) {
  auto game = full_board();
  game.accept("coach", block("A"));
  auto act = pull("W");
  act.override_limit = Override{"it is needed today"};
  game.accept("coach", act);
  game.accept("coach", counting_blocked(false));
  EXPECT_FALSE(game.at("W").over_limit);
}

TEST(Policies, W6_W7_lowering_looks_at_the_seats_that_are_taken) {
  auto game = full_board();
  game.accept("coach", block("A"));
  EXPECT_EQ(game.refuse("coach", limit(Column::in_progress, 2, "")).code, RejectionCode::reason_required);
  game.accept("coach", counting_blocked(false));
  game.accept("coach", limit(Column::in_progress, 2, ""));
}

TEST(ContractGate, G5_the_last_day_belongs_to_the_contract) {
  auto game = engagement(day("2026-11-02"));
  game.accept("learner", pull("A"));
}

TEST(ContractGate, G5_after_the_last_day_what_was_begun_is_looked_at) {
  auto game = engagement(day("2026-10-20"));
  for (const auto& act : {pull("A"), deliver("B"), put_back("B")}) {
    const auto no = game.refuse("learner", act);
    EXPECT_EQ(no.code, RejectionCode::no_contract);
    EXPECT_NE(no.message.find("has ended"), std::string::npos);
    EXPECT_NE(no.message.find("renew"), std::string::npos);
  }
  EXPECT_EQ(game.refuse("learner", add("N")).code, RejectionCode::no_contract);
  EXPECT_EQ(game.refuse("learner", RenameBoard{"New"}).code, RejectionCode::no_contract);
  game.accept("coach", AddComment{card("B"), CommentId("m1"), {}, "What did you notice?"});
  game.accept("coach", PlanSession{SessionId("last"), SessionType::closing, {}, 45});
  game.accept("coach", give_back("V"));
}

TEST(ContractGate, G5_closing_lasts_fourteen_days_then_the_board_is_kept) {
  auto last = engagement(day("2026-10-19"));
  last.accept("coach", verify("V"));
  auto game = engagement(day("2026-10-18"));
  EXPECT_EQ(game.refuse("coach", verify("V")).code, RejectionCode::no_contract);
  EXPECT_EQ(game.refuse("coach", AddComment{card("B"), CommentId("m1"), {}, "?"}).code, RejectionCode::no_contract);
  game.accept("learner", EditReport{{}, std::nullopt});
  game.accept("learner", EraseMyTexts{});
  game.accept("coach", CompleteContract{});
  game.accept("coach", RenewContract{day("2026-11-03"), day("2026-12-03")});
  game.accept("coach", AddComment{card("B"), CommentId("m2"), {}, "On we go."});
}

TEST(ContractGate, G5_days_are_those_of_the_engagements_zone) {
  auto game = engagement(day("2026-11-01"));
  // The clock stands at 09:00 UTC on the second: in Honolulu it is 23:00 on the first.
  EXPECT_EQ(game.refuse("learner", pull("A")).code, RejectionCode::no_contract);
  IntentChanges zone;
  zone.time_zone = "Pacific/Honolulu";
  game.happen("coach", IntentSet{zone});
  game.accept("learner", pull("A"));
}

}  // namespace
}  // namespace puffin::test
