#include <algorithm>

#include <gtest/gtest.h>

#include "protocol/cpp/limits.hpp"
#include "support/board_builder.hpp"

namespace puffin::test {
namespace {

using Ids = std::vector<std::string>;

protocol::MoveCard below(protocol::MoveCard command, const std::string& anchor) {
  command.move.after = card(anchor);
  return command;
}

struct Places : testing::Test {
  Places() {
    for (const auto* id : {"A", "B", "C"}) game.stand(id, Column::in_progress);
    game.stand("W", Column::to_do);
    game.accept("coach", limit(Column::in_progress, std::nullopt));
  }
  protocol::MoveCard within(const std::string& id) { return move(id, Column::in_progress, Column::in_progress); }

  BoardBuilder game;
};

TEST_F(Places, a_card_lands_on_top_or_below_its_anchor) {
  game.accept("coach", pull("W"));
  EXPECT_EQ(game.ids(Column::in_progress), (Ids{"W", "A", "B", "C"}));
  game.accept("coach", below(within("W"), "B"));
  EXPECT_EQ(game.ids(Column::in_progress), (Ids{"A", "B", "W", "C"}));
  game.accept("coach", below(within("A"), "C"));
  EXPECT_EQ(game.ids(Column::in_progress), (Ids{"B", "W", "C", "A"}));
}

TEST_F(Places, an_anchor_that_has_left_the_column_means_the_bottom) {
  game.accept("learner", deliver("B"));
  game.accept("coach", below(pull("W"), "B"));
  EXPECT_EQ(game.ids(Column::in_progress), (Ids{"A", "C", "W"}));
  game.accept("learner", protocol::ArchiveCard{card("C"), {}});
  game.accept("coach", below(within("A"), "C"));
  EXPECT_EQ(game.ids(Column::in_progress), (Ids{"W", "A"}));
}

TEST_F(Places, staying_where_one_is_keeps_the_rank) {
  const auto rank = game.at("B").rank;
  game.accept("coach", below(within("B"), "A"));
  game.accept("coach", below(within("B"), "B"));
  EXPECT_EQ(game.at("B").rank, rank);
  EXPECT_EQ(game.ids(Column::in_progress), (Ids{"A", "B", "C"}));
}

TEST_F(Places, moves_of_one_act_see_each_other) {
  game.stand("X", Column::to_do).stand("Y", Column::to_do);
  const protocol::MoveCards act{{below(pull("W"), "A").move, below(pull("X"), "W").move, below(pull("Y"), "X").move,
                                 below(within("A"), "Y").move},
                                {}};
  game.accept("coach", act);
  EXPECT_EQ(game.ids(Column::in_progress), (Ids{"W", "X", "Y", "A", "B", "C"}));
}

TEST_F(Places, new_cards_take_an_anchor_too) {
  auto command = add("N", Column::in_progress);
  command.after = card("A");
  game.accept("coach", command);
  EXPECT_EQ(game.ids(Column::in_progress), (Ids{"A", "N", "B", "C"}));
  command = add("M", Column::in_progress);
  command.after = card("W");
  game.accept("coach", command);
  EXPECT_EQ(game.ids(Column::in_progress), (Ids{"A", "N", "B", "C", "M"}));
  command = add("O");
  command.after = card("unknown");
  EXPECT_EQ(game.refuse("coach", command).code, protocol::RejectionCode::not_found);
}

TEST_F(Places, B1_ten_thousand_cards_squeezed_between_the_same_two) {
  int reranked = 0;
  std::size_t longest = 0;
  for (int i = 0; i < 10'000; ++i) {
    // B and C take turns directly below A, so that each lands between A and the other.
    const auto* mover = i % 2 == 0 ? "C" : "B";
    for (const auto& event : game.accept("coach", below(within(mover), "A"))) {
      reranked += std::holds_alternative<protocol::CardsReranked>(event.body) ? 1 : 0;
    }
    longest = std::max(longest, game.at(mover).rank.size());
    ASSERT_EQ(game.ids(Column::in_progress)[1], mover);
  }
  EXPECT_GT(reranked, 10);
  EXPECT_LE(longest, protocol::limits::rank);
}

TEST_F(Places, B1_cards_of_equal_rank_are_ranked_anew_when_one_must_go_between) {
  auto snapshot = game.board().snapshot();
  for (auto& each : snapshot.cards) each.rank = "V";
  domain::Board board(snapshot, game.board().seq());
  const auto decision = domain::decide(board, person("coach"), protocol::Command(below(pull("W"), "A")), {});
  auto seq = board.seq();
  for (const auto& body : std::get<std::vector<protocol::EventBody>>(decision)) {
    board.apply({++seq, {}, person("coach"), {}, {}, body});
  }
  Ids ids;
  for (const auto* each : board.column(Column::in_progress)) ids.push_back(each->id.text);
  EXPECT_EQ(ids, (Ids{"A", "W", "B", "C"}));
}

}  // namespace
}  // namespace puffin::test
