#include "domain/board.hpp"

#include <stdexcept>

#include <gtest/gtest.h>

#include "support/board_builder.hpp"

namespace puffin::test {
namespace {

struct Fold : testing::Test {
  Fold() {
    game.stand("A", Column::to_do).stand("B", Column::in_progress).stand("Z", Column::to_do);
    game.accept("coach", protocol::ArchiveCard{card("Z"), {}});
  }

  /// An event that does not fit throws and changes nothing.
  void expect_misfit(const protocol::EventBody& body) {
    const auto before = game.board().snapshot();
    const auto seq = game.board().seq();
    EXPECT_THROW(game.happen("coach", body), std::logic_error) << body.index();
    EXPECT_EQ(game.board().snapshot(), before);
    EXPECT_EQ(game.board().seq(), seq);
  }

  BoardBuilder game;
};

TEST_F(Fold, events_that_do_not_fit_are_a_damaged_log) {
  using namespace protocol;
  expect_misfit(BoardCreated{BoardId("board"), "again", {}});
  expect_misfit(ParticipantJoined{person("coach"), "again", Seat::coach});
  expect_misfit(ParticipantLeft{person("stranger")});
  expect_misfit(CardAdded{card("A"), 9, Column::to_do, "V", "again", {}, {}});
  expect_misfit(CardAdded{card("N"), 1, Column::to_do, "V", "number of another", {}, {}});
  expect_misfit(CardEdited{card("X"), {}});
  expect_misfit(CardEdited{card("Z"), {}});
  expect_misfit(CardMoved{card("X"), Column::to_do, Column::in_progress, "V", {}, {}, {}});
  expect_misfit(CardMoved{card("A"), Column::verify, Column::done, "V", {}, {}, {}});
  expect_misfit(CardMoved{card("Z"), Column::to_do, Column::in_progress, "V", {}, {}, {}});
  expect_misfit(WipOverridden{card("A"), Column::verify, "reason", 1, 1});
  expect_misfit(OverLimitCleared{{card("X")}});
  expect_misfit(CardsReranked{Column::to_do, {{card("B"), "V"}}});
  expect_misfit(CardArchived{card("Z"), {}});
  expect_misfit(CardRestored{card("A"), Column::to_do, "V"});
  expect_misfit(CardAgreed{card("Z")});
  expect_misfit(CardUnblocked{card("B"), {}});
  game.accept("coach", BlockCard{card("B"), "no key", {}, {}, {}});
  expect_misfit(CardBlocked{card("B"), "twice", {}, {}, {}});
  expect_misfit(CommentAdded{card("Z"), CommentId("m"), {}, "late"});
}

TEST(Board, a_log_begins_with_its_board_and_has_no_gaps) {
  domain::Board board;
  protocol::Event event;
  event.seq = 1;
  event.body = protocol::BoardRenamed{"x"};
  EXPECT_THROW(board.apply(event), std::logic_error);
  event.body = protocol::BoardCreated{protocol::BoardId("b"), "x", {}};
  event.seq = 2;
  EXPECT_THROW(board.apply(event), std::logic_error);
  event.seq = 1;
  board.apply(event);
  EXPECT_THROW(board.apply(event), std::logic_error);
  EXPECT_EQ(board.seq(), 1U);
}

TEST_F(Fold, a_snapshot_takes_up_the_fold_where_it_was) {
  domain::Board again(game.board().snapshot(), game.board().seq());
  EXPECT_EQ(again.snapshot(), game.board().snapshot());
  const auto event =
      game.happen("learner", protocol::CardMoved{card("A"), Column::to_do, Column::in_progress, "V", {}, {}, {}});
  again.apply(event);
  EXPECT_EQ(again.snapshot(), game.board().snapshot());
  EXPECT_EQ(again.in_progress_of(person("learner")), 2);
}

TEST_F(Fold, a_snapshot_that_names_a_card_twice_is_damaged) {
  auto snapshot = game.board().snapshot();
  snapshot.cards.push_back(snapshot.cards.front());
  EXPECT_THROW(domain::Board(snapshot, 9), std::logic_error);
}

TEST_F(Fold, a_board_can_be_moved_its_cards_stay_where_they_are) {
  domain::Board first(game.board().snapshot(), game.board().seq());
  const auto* before = first.find_card(card("A"));
  const domain::Board second(std::move(first));
  EXPECT_EQ(second.find_card(card("A")), before);
  EXPECT_EQ(second.column(Column::to_do).front(), before);
  EXPECT_EQ(second.snapshot(), game.board().snapshot());
}

TEST_F(Fold, archived_cards_are_found_but_stand_nowhere) {
  EXPECT_EQ(game.ids(Column::to_do), std::vector<std::string>{"A"});
  EXPECT_EQ(game.at("Z").archived->by, person("coach"));
  EXPECT_EQ(game.board().card_count(), 3U);
}

}  // namespace
}  // namespace puffin::test
