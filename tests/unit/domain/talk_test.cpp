#include <gtest/gtest.h>

#include "protocol/cpp/limits.hpp"
#include "support/board_builder.hpp"

namespace puffin::test {
namespace {

using protocol::RejectionCode;

TEST(Blockers, only_cards_in_work_are_blocked) {
  BoardBuilder game;
  game.stand("A", Column::to_do).stand("B", Column::in_progress).stand("C", Column::verify).stand("D", Column::done);
  EXPECT_EQ(game.refuse("coach", block("A")).code, RejectionCode::not_permitted);
  EXPECT_EQ(game.refuse("coach", block("D")).code, RejectionCode::not_permitted);
  game.accept("coach", block("B"));
  game.accept("coach", block("C"));
}

TEST(Blockers, one_at_a_time_with_all_that_was_said) {
  BoardBuilder game;
  game.stand("A", Column::in_progress);
  auto command = block("A");
  command.remover = person("coach");
  command.check_date = protocol::Date{"2026-11-09"};
  const auto event = game.accept("learner", command).front();
  const protocol::Blocker expected{"waiting for a key", command.category,  command.remover,
                                   command.check_date,  person("learner"), event.at};
  EXPECT_EQ(game.at("A").blocker, expected);
  EXPECT_EQ(game.refuse("coach", block("A")).present, game.at("A"));
  game.accept("coach", protocol::UnblockCard{card("A"), "got the key"});
  EXPECT_EQ(game.refuse("learner", protocol::UnblockCard{card("A"), {}}).code, RejectionCode::stale);
}

TEST(Blockers, whoever_is_to_remove_it_sits_at_the_board) {
  BoardBuilder game;
  game.stand("A", Column::in_progress);
  auto command = block("A");
  command.remover = person("stranger");
  EXPECT_EQ(game.refuse("coach", command).code, RejectionCode::not_found);
}

TEST(Comments, are_kept_in_order_and_an_id_is_used_once) {
  BoardBuilder game;
  game.stand("A", Column::done);
  const auto question = protocol::CommentKind::question;
  game.accept("coach", protocol::AddComment{card("A"), protocol::CommentId("m1"), question, "What did you see?"});
  game.accept("learner", protocol::AddComment{card("A"), protocol::CommentId("m2"), {}, "Silence helped."});
  ASSERT_EQ(game.at("A").comments.size(), 2U);
  EXPECT_EQ(game.at("A").comments[0].kind, protocol::CommentKind::question);
  EXPECT_EQ(game.at("A").comments[1].by, person("learner"));
  EXPECT_EQ(game.refuse("coach", protocol::AddComment{card("A"), protocol::CommentId("m1"), {}, "again"}).id, "m1");
}

TEST(Comments, a_card_holds_five_hundred) {
  BoardBuilder game;
  game.stand("A", Column::to_do);
  for (std::size_t i = 0; i < protocol::limits::comments_per_card; ++i) {
    game.accept("coach", protocol::AddComment{card("A"), protocol::CommentId(std::to_string(i)), {}, "and"});
  }
  const auto no = game.refuse("coach", protocol::AddComment{card("A"), protocol::CommentId("more"), {}, "and"});
  EXPECT_EQ(no.code, RejectionCode::too_long);
  EXPECT_EQ(no.limit, 500U);
}

}  // namespace
}  // namespace puffin::test
