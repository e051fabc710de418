#include <gtest/gtest.h>

#include "support/board_builder.hpp"

/// What was read at some seq is not changed past somebody else's later change (C21, B3, B9).
namespace puffin::test {
namespace {

using namespace protocol;

template <class Wish>
Command read_at(Wish wish, Seq seq) {
  Command command(std::move(wish));
  command.read_at = seq;
  return command;
}

class LateUndo : public ::testing::Test {
 protected:
  LateUndo() { game.stand("A", Column::to_do).stand("B", Column::to_do); }
  EditCard edit(CardChanges set) const { return {card("A"), std::move(set), game.board().seq()}; }
  BoardBuilder game;
};

TEST_F(LateUndo, B3_every_field_that_is_set_is_held_against_read_at) {
  CardChanges theirs;
  theirs.owner = person("coach");
  theirs.due = Date{"2026-12-01"};
  theirs.type = CardType::homework;
  theirs.expected_days = 3;
  for (const char* field : {"owner", "due", "type", "expected_days"}) {
    CardChanges set;
    if (field == std::string("owner")) set.owner = std::optional<ParticipantId>();
    if (field == std::string("due")) set.due = std::optional<Date>();
    if (field == std::string("type")) set.type = CardType::task;
    if (field == std::string("expected_days")) set.expected_days = std::optional<int>();
    const auto late = edit(set);
    game.accept("coach", EditCard{card("A"), theirs, std::nullopt});
    const auto no = game.refuse("learner", late);
    EXPECT_EQ(no.code, RejectionCode::stale);
    EXPECT_EQ(no.stale_text->field, field);
    EXPECT_EQ(no.stale_text->seq, game.board().seq());
    game.accept("learner", edit(set));
  }
}

TEST_F(LateUndo, B3_another_field_of_the_card_may_have_changed) {
  CardChanges mine;
  mine.due = Date{"2026-12-01"};
  const auto late = edit(mine);
  CardChanges theirs;
  theirs.title = "Theirs";
  game.accept("coach", EditCard{card("A"), theirs, std::nullopt});
  game.accept("learner", late);
  EXPECT_EQ(game.at("A").title, "Theirs");
}

TEST_F(LateUndo, C21_a_card_that_was_moved_and_came_back_is_not_moved_unseen) {
  game.accept("learner", pull("A"));
  const auto seen = game.board().seq();
  game.accept("learner", put_back("A"));
  game.accept("learner", pull("A"));
  EXPECT_EQ(game.refuse("learner", read_at(put_back("A"), seen)).code, RejectionCode::stale);
  game.accept("learner", read_at(put_back("A"), game.board().seq()));
}

TEST_F(LateUndo, C21_a_new_place_within_the_column_counts_and_a_comment_does_not) {
  game.accept("learner", pull("A"));
  game.accept("learner", pull("B"));
  const auto seen = game.board().seq();
  game.accept("coach", AddComment{card("A"), CommentId("c-1"), CommentKind::plain, "Good."});
  auto back = read_at(put_back("A"), seen);
  auto place = move("A", Column::in_progress, Column::in_progress);
  place.move.after = card("B");
  game.accept("coach", place);
  EXPECT_EQ(game.refuse("learner", back).code, RejectionCode::stale);
}

TEST_F(LateUndo, C21_of_several_moves_each_is_held) {
  game.accept("learner", pull("A"));
  const auto seen = game.board().seq();
  game.accept("coach", move("B", Column::to_do, Column::to_do));
  MoveCards swap{{put_back("A").move, pull("B").move}, std::nullopt};
  EXPECT_EQ(game.refuse("learner", read_at(swap, seen)).code, RejectionCode::stale);
  EXPECT_EQ(game.at("A").column, Column::in_progress);
}

TEST_F(LateUndo, C21_nobodys_words_are_put_away_unseen) {
  const auto seen = game.board().seq();
  game.accept("coach", AddComment{card("A"), CommentId("c-1"), CommentKind::plain, "Wait for me."});
  EXPECT_EQ(game.refuse("learner", read_at(ArchiveCard{card("A"), std::nullopt}, seen)).code, RejectionCode::stale);
  game.accept("learner", read_at(ArchiveCard{card("A"), std::nullopt}, game.board().seq()));
}

TEST_F(LateUndo, C21_another_blocker_than_the_one_that_was_seen_stays) {
  game.accept("learner", pull("A"));
  game.accept("learner", block("A"));
  const auto seen = game.board().seq();
  game.accept("coach", UnblockCard{card("A"), std::nullopt});
  game.accept("coach", block("A"));
  EXPECT_EQ(game.refuse("learner", read_at(UnblockCard{card("A"), std::nullopt}, seen)).code, RejectionCode::stale);
}

TEST_F(LateUndo, C21_E1_a_move_that_would_end_a_blocker_has_seen_it) {
  game.accept("learner", pull("A"));
  const auto seen = game.board().seq();
  game.accept("coach", block("A"));
  EXPECT_EQ(game.refuse("learner", read_at(put_back("A"), seen)).code, RejectionCode::stale);
  EXPECT_TRUE(game.at("A").blocker);
  game.accept("learner", read_at(deliver("A"), seen));
  EXPECT_TRUE(game.at("A").blocker);
}

TEST_F(LateUndo, C21_B9_settings_are_held_each_by_itself) {
  const auto seen = game.board().seq();
  game.accept("coach", RenameColumn{Column::verify, "Look at it"});
  game.accept("coach", limit(Column::verify, 5));
  const auto no = game.refuse("learner", read_at(RenameColumn{Column::verify, "Check"}, seen));
  EXPECT_EQ(no.code, RejectionCode::stale);
  EXPECT_EQ(no.stale_text->field, "verify.label");
  EXPECT_EQ(no.stale_text->seq, game.board().settings().seqs.at("verify.label"));
  game.accept("learner", read_at(SetColumnPolicy{Column::verify, "seen by both"}, seen));
  game.accept("learner", read_at(RenameColumn{Column::done, "Over"}, seen));
}

TEST_F(LateUndo, C21_without_read_at_the_last_one_stands) {
  game.accept("coach", RenameBoard{"One"});
  game.accept("learner", RenameBoard{"Two"});
  EXPECT_EQ(game.board().settings().title, "Two");
}

}  // namespace
}  // namespace puffin::test
