#include "domain/transitions.hpp"

#include <map>

#include <gtest/gtest.h>

#include "support/board_builder.hpp"

namespace puffin::test {
namespace {

using protocol::RejectionCode;

protocol::Command with_everything(Column from, Column to) {
  auto command = move("A", from, to);
  command.move.reason = "because";
  if (to == Column::verify && from == Column::in_progress) command.move.evidence = "a photo";
  if (to == Column::done && from == Column::verify) command.move.verification = protocol::Verification{};
  return command;
}

TEST(Moves, C9_all_sixteen_pairs_of_columns) {
  const std::map<std::pair<Column, Column>, domain::Step> table{
      {{Column::to_do, Column::in_progress}, domain::Step::pull},
      {{Column::in_progress, Column::verify}, domain::Step::deliver},
      {{Column::verify, Column::done}, domain::Step::verify},
      {{Column::verify, Column::in_progress}, domain::Step::give_back},
      {{Column::in_progress, Column::to_do}, domain::Step::put_back},
      {{Column::done, Column::in_progress}, domain::Step::reopen}};
  for (const auto from : protocol::all_columns) {
    for (const auto to : protocol::all_columns) {
      SCOPED_TRACE(std::string(to_word(from)) + " -> " + std::string(to_word(to)));
      BoardBuilder game;
      game.stand("A", from);
      const auto step = domain::step_between(from, to);
      if (from == to) {
        EXPECT_EQ(step, domain::Step::reorder);
      } else if (const auto row = table.find({from, to}); row != table.end()) {
        EXPECT_EQ(step, row->second);
      } else {
        EXPECT_FALSE(step);
        const auto no = game.refuse("coach", with_everything(from, to));
        EXPECT_EQ(no.code, RejectionCode::skip_not_allowed);
        EXPECT_EQ(no.from, from);
        EXPECT_EQ(no.to, to);
        EXPECT_EQ(game.at("A").column, from);
        continue;
      }
      game.accept("coach", with_everything(from, to));
      EXPECT_EQ(game.at("A").column, to);
    }
  }
}

TEST(Moves, C9_going_back_needs_a_reason) {
  for (auto [column, command] : {std::pair{Column::verify, give_back("A")},
                                 std::pair{Column::in_progress, put_back("A")}, std::pair{Column::done, reopen("A")}}) {
    for (const std::optional<std::string>& reason : {std::optional<std::string>(), std::optional<std::string>(" \t")}) {
      BoardBuilder game;
      game.stand("A", column);
      auto silent = command;
      silent.move.reason = reason;
      EXPECT_EQ(game.refuse("learner", silent).code, RejectionCode::reason_required);
      game.accept("learner", command);
    }
  }
}

TEST(Moves, C9_delivering_needs_evidence_on_the_card_or_with_the_move) {
  BoardBuilder game;
  game.stand("A", Column::in_progress).stand("B", Column::in_progress);
  const auto bare = move("A", Column::in_progress, Column::verify);
  EXPECT_EQ(game.refuse("learner", bare).code, RejectionCode::evidence_required);
  EXPECT_EQ(game.refuse("learner", deliver("A", "  ")).code, RejectionCode::evidence_required);

  protocol::EditCard edit{card("A"), {}, {}};
  edit.set.evidence = {{"the tally sheet"}};
  game.accept("learner", edit);
  game.accept("learner", bare);
  EXPECT_EQ(game.at("A").evidence, std::vector<std::string>{"the tally sheet"});

  game.accept("learner", deliver("B", "a photo"));
  EXPECT_EQ(game.at("B").evidence, std::vector<std::string>{"a photo"});
  EXPECT_EQ(game.at("B").text_seqs.at("evidence"), game.board().seq());
}

TEST(Moves, C9_a_card_holds_twenty_lines_of_evidence) {
  BoardBuilder game;
  game.stand("A", Column::in_progress);
  protocol::EditCard edit{card("A"), {}, {}};
  edit.set.evidence = std::vector<std::string>(20, "line");
  game.accept("learner", edit);
  const auto no = game.refuse("learner", deliver("A"));
  EXPECT_EQ(no.code, RejectionCode::too_long);
  EXPECT_EQ(no.path, "evidence");
  EXPECT_EQ(no.length, 21U);
  EXPECT_EQ(no.limit, 20U);
  game.accept("learner", move("A", Column::in_progress, Column::verify));
}

TEST(Moves, C9_words_that_belong_to_another_step_are_refused_not_lost) {
  BoardBuilder game;
  game.stand("A", Column::to_do).stand("B", Column::in_progress);
  auto pulled = pull("A");
  pulled.move.evidence = "too early";
  EXPECT_EQ(game.refuse("learner", pulled).path, "evidence");
  auto delivered = deliver("B");
  delivered.move.verification = protocol::Verification{};
  EXPECT_EQ(game.refuse("learner", delivered).path, "verification");
}

TEST(Moves, a_from_that_is_not_true_any_more_is_stale_and_shows_the_present_card) {
  BoardBuilder game;
  game.stand("A", Column::to_do);
  game.accept("learner", pull("A"));
  const auto no = game.refuse("coach", pull("A"));
  EXPECT_EQ(no.code, RejectionCode::stale);
  ASSERT_TRUE(no.present);
  EXPECT_EQ(*no.present, game.at("A"));
}

TEST(Moves, unknown_cards_are_not_found) {
  BoardBuilder game;
  game.stand("A", Column::to_do);
  EXPECT_EQ(game.refuse("coach", pull("X")).id, "X");
  auto below_nothing = pull("A");
  below_nothing.move.after = card("Y");
  const auto no = game.refuse("coach", below_nothing);
  EXPECT_EQ(no.code, RejectionCode::not_found);
  EXPECT_EQ(no.id, "Y");
}

TEST(Moves, an_archived_card_does_not_move) {
  BoardBuilder game;
  game.stand("A", Column::to_do);
  game.accept("coach", protocol::ArchiveCard{card("A"), {}});
  EXPECT_EQ(game.refuse("coach", pull("A")).code, RejectionCode::not_permitted);
}

TEST(Moves, C8_an_engagement_without_contract_lets_nothing_leave_to_do) {
  BoardBuilder game(protocol::BoardKind::engagement);
  game.stand("A", Column::to_do).stand("B", Column::in_progress);
  EXPECT_EQ(game.refuse("learner", pull("A")).code, RejectionCode::no_contract);
  // The gate comes before the transition.
  EXPECT_EQ(game.refuse("coach", move("A", Column::to_do, Column::done)).code, RejectionCode::no_contract);
  EXPECT_EQ(game.refuse("coach", add("C", Column::in_progress)).code, RejectionCode::no_contract);
  game.accept("coach", add("D"));
  game.accept("learner", move("A", Column::to_do, Column::to_do));
  game.accept("learner", deliver("B"));
}

TEST(Moves, B4_instants_tell_the_way_of_a_card) {
  BoardBuilder game;
  game.accept("learner", add("A"));
  EXPECT_EQ(game.at("A").started_at, std::nullopt);
  const auto pulled = game.accept("learner", pull("A")).front().at;
  EXPECT_EQ(game.at("A").started_at, pulled);
  EXPECT_EQ(game.at("A").entered_at, pulled);
  game.accept("learner", put_back("A"));
  EXPECT_EQ(game.at("A").started_at, std::nullopt);

  const auto again = game.accept("learner", pull("A")).front().at;
  game.accept("learner", deliver("A"));
  game.accept("coach", give_back("A"));
  game.accept("learner", deliver("A"));
  const auto finished = game.accept("coach", verify("A")).front().at;
  EXPECT_EQ(game.at("A").started_at, again);
  EXPECT_EQ(game.at("A").finished_at, finished);

  game.accept("coach", move("A", Column::done, Column::done));
  EXPECT_EQ(game.at("A").finished_at, finished) << "a new place in the column is no new entry";
  EXPECT_EQ(game.at("A").entered_at, finished);
  game.accept("coach", reopen("A"));
  EXPECT_EQ(game.at("A").finished_at, std::nullopt);
  EXPECT_EQ(game.at("A").started_at, again);

  game.accept("learner", add("B", Column::in_progress));
  EXPECT_EQ(game.at("B").started_at, game.at("B").created_at);
}

TEST(Moves, E1_leaving_work_ends_the_blocker_in_the_same_act) {
  const protocol::BlockCard block{card("A"), "waiting for a key", {}, {}, {}};
  BoardBuilder game;
  game.stand("A", Column::in_progress);
  game.accept("learner", block);
  game.accept("learner", deliver("A"));
  EXPECT_TRUE(game.at("A").blocker) << "still in work";
  EXPECT_EQ(game.accept("coach", verify("A")).size(), 2U);
  EXPECT_FALSE(game.at("A").blocker);

  game.stand("B", Column::in_progress);
  game.accept("learner", protocol::BlockCard{card("B"), "no time", {}, {}, {}});
  const auto events = game.accept("learner", put_back("B"));
  EXPECT_TRUE(std::holds_alternative<protocol::CardUnblocked>(events.back().body));
  EXPECT_FALSE(game.at("B").blocker);
}

}  // namespace
}  // namespace puffin::test
