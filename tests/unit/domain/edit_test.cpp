#include <gtest/gtest.h>

#include "support/board_builder.hpp"

namespace puffin::test {
namespace {

using protocol::RejectionCode;

struct Words : testing::Test {
  Words() { game.stand("A", Column::to_do); }

  protocol::EditCard edit(protocol::CardChanges set, std::optional<protocol::Seq> read_at = {}) {
    return {card("A"), std::move(set), read_at};
  }

  BoardBuilder game;
};

TEST_F(Words, B3_a_text_changed_since_it_was_read_is_not_overwritten) {
  const auto read_at = game.board().seq();
  protocol::CardChanges first;
  first.description = "what I found";
  game.accept("learner", edit(first, read_at));

  protocol::CardChanges second;
  second.description = "what I think";
  const auto no = game.refuse("coach", edit(second, read_at));
  EXPECT_EQ(no.code, RejectionCode::stale);
  EXPECT_EQ(no.stale_text, (protocol::StaleText{"description", "what I found", read_at + 1}));
  EXPECT_EQ(game.at("A").description, "what I found");
  game.accept("coach", edit(second, game.board().seq()));
  EXPECT_EQ(game.at("A").description, "what I think");
}

TEST_F(Words, B3_another_text_of_the_card_does_not_stand_in_the_way) {
  const auto read_at = game.board().seq();
  protocol::CardChanges title;
  title.title = "New title";
  game.accept("learner", edit(title, read_at));
  protocol::CardChanges step;
  step.first_step = "ask one person";
  game.accept("coach", edit(step, read_at));
}

TEST_F(Words, B3_ones_own_change_counts_too_and_lists_are_told_line_by_line) {
  const auto read_at = game.board().seq();
  protocol::CardChanges lines;
  lines.done_when = {{"three days tallied", "totals written down"}};
  game.accept("learner", edit(lines, read_at));
  const auto no = game.refuse("learner", edit(lines, read_at));
  EXPECT_EQ(no.stale_text->field, "done_when");
  EXPECT_EQ(no.stale_text->text, "three days tallied\ntotals written down");
}

TEST_F(Words, B3_evidence_that_came_with_a_move_counts) {
  game.accept("learner", pull("A"));
  const auto read_at = game.board().seq();
  game.accept("learner", deliver("A", "a photo"));
  protocol::CardChanges set;
  set.evidence = {{"a film"}};
  const auto no = game.refuse("coach", edit(set, read_at));
  EXPECT_EQ(no.stale_text->field, "evidence");
  EXPECT_EQ(no.stale_text->text, "a photo");
}

TEST_F(Words, without_read_at_the_last_one_stands) {
  protocol::CardChanges set;
  set.title = "One";
  game.accept("learner", edit(set));
  set.title = "Two";
  game.accept("coach", edit(set));
  EXPECT_EQ(game.at("A").title, "Two");
}

TEST_F(Words, every_field_is_set_and_what_is_left_out_stays) {
  protocol::CardChanges all;
  all.title = "Tally my asks";
  all.description = "Three mornings.";
  all.done_when = {{"three days"}};
  all.first_step = "a card in the pocket";
  all.evidence = {{"a photo"}};
  all.owner = person("coach");
  all.due = protocol::Date{"2026-12-01"};
  all.type = protocol::CardType::observation;
  game.accept("learner", edit(all));
  protocol::CardChanges little;
  little.due = std::optional<protocol::Date>();
  game.accept("learner", edit(little));
  const auto& after = game.at("A");
  EXPECT_EQ(after.title, "Tally my asks");
  EXPECT_EQ(after.description, "Three mornings.");
  EXPECT_EQ(after.done_when, all.done_when);
  EXPECT_EQ(after.first_step, all.first_step);
  EXPECT_EQ(after.evidence, all.evidence);
  EXPECT_EQ(after.owner, person("coach"));
  EXPECT_EQ(after.due, std::nullopt);
  EXPECT_EQ(after.type, protocol::CardType::observation);
  EXPECT_EQ(after.text_seqs.size(), 9U);  // its place among them
}

TEST_F(Words, the_boards_own_words) {
  game.accept("coach", protocol::RenameBoard{"Asking before answering"});
  game.accept("coach", protocol::RenameColumn{Column::verify, "Look at it"});
  game.accept("coach", protocol::SetColumnPolicy{Column::verify, "evidence can be seen"});
  game.accept("coach", protocol::SetVerifyPolicy{protocol::VerifyPolicy::self_with_evidence});
  const auto& settings = game.board().settings();
  EXPECT_EQ(settings.title, "Asking before answering");
  EXPECT_EQ(settings.columns[2].label, "Look at it");
  EXPECT_EQ(settings.columns[2].policy, "evidence can be seen");
  EXPECT_EQ(settings.verify_policy, protocol::VerifyPolicy::self_with_evidence);
}

}  // namespace
}  // namespace puffin::test
