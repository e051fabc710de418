#include <gtest/gtest.h>

#include <utility>

#include "support/board_builder.hpp"

namespace puffin::test {
namespace {

using protocol::RejectionCode;
using protocol::Seat;

protocol::EditCard title_of(const std::string& id) {
  protocol::EditCard edit{card(id), {}, {}};
  edit.set.title = "Another title";
  return edit;
}

/// One of every command of the board itself, each acceptable to the board of `table_board`.
std::vector<protocol::Command> one_of_each() {
  return {add("N"),
          title_of("A"),
          pull("A"),
          protocol::MoveCards{{pull("A").move, put_back("B").move}, {}},
          protocol::ArchiveCard{card("A"), {}},
          protocol::RestoreCard{card("R"), {}, {}},
          protocol::AgreeCard{card("A")},
          protocol::BlockCard{card("B"), "no key", {}, {}, {}},
          protocol::UnblockCard{card("K"), {}},
          limit(Column::verify, 2),
          protocol::SetPersonWipLimit{3},
          protocol::SetBoardWipLimit{6},
          protocol::SetVerifyPolicy{},
          protocol::RenameBoard{"New"},
          protocol::RenameColumn{Column::done, "Finished"},
          protocol::SetColumnPolicy{Column::done, "seen by two"},
          protocol::InspectCard{card("A")},
          protocol::AskHelp{card("A"), std::nullopt, "Who could count with me?"},
          protocol::SetPolicies{},
          protocol::EditBlocker{card("K"), {"no key yet", {}, {}, {}}},
          protocol::SplitCard{card("A"), card("H"), "The other half", {}, {}},
          protocol::AddLabel{protocol::LabelId("l1"), "Asking", protocol::LabelColor::moss}};
}

BoardBuilder table_board() {
  BoardBuilder game;
  game.seat("second", Seat::second_coach).seat("payer", Seat::sponsor).seat("guest", Seat::observer);
  game.stand("A", Column::to_do).stand("B", Column::in_progress).stand("K", Column::in_progress);
  game.stand("R", Column::to_do);
  game.accept("coach", protocol::BlockCard{card("K"), "no key", {}, {}, {}});
  game.accept("coach", protocol::ArchiveCard{card("R"), {}});
  return game;
}

protocol::AddComment comment() { return {card("A"), protocol::CommentId("m1"), {}, "What did you notice?"}; }

TEST(Rights, E3_coach_and_coachee_do_everything) {
  for (const auto* who : {"coach", "learner"}) {
    for (const auto& command : one_of_each()) {
      auto game = table_board();
      EXPECT_NO_THROW(game.accept(who, command)) << who << " " << command.index();
    }
    table_board().accept(who, comment());
  }
}

TEST(Rights, E3_the_second_coach_comments_only) {
  for (const auto& command : one_of_each()) {
    EXPECT_EQ(table_board().refuse("second", command).code, RejectionCode::not_permitted) << command.index();
  }
  auto game = table_board();
  game.accept("second", comment());
  EXPECT_EQ(game.at("A").comments.at(0).by, person("second"));
}

TEST(Rights, E3_observer_sponsor_and_strangers_do_nothing) {
  for (const auto* who : {"guest", "payer", "stranger"}) {
    for (const auto& command : one_of_each()) {
      EXPECT_EQ(table_board().refuse(who, command).code, RejectionCode::not_permitted) << who << command.index();
    }
    EXPECT_EQ(table_board().refuse(who, comment()).code, RejectionCode::not_permitted);
  }
}

template <std::size_t... Index>
std::vector<protocol::Command> every_kind(std::index_sequence<Index...>) {
  return {protocol::Command(std::in_place_index<Index>)...};
}

bool is_a_remark(const protocol::Command& command) {
  return std::holds_alternative<protocol::AddComment>(command) ||
         std::holds_alternative<protocol::AnswerComment>(command) ||
         std::holds_alternative<protocol::TakeBackComment>(command) ||
         std::holds_alternative<protocol::ThankCard>(command) ||
         std::holds_alternative<protocol::TakeBackThanks>(command);
}

TEST(Rights, E3_whoever_looks_on_does_nothing_of_an_engagement_either) {
  auto game = BoardBuilder(protocol::BoardKind::engagement);
  game.seat("second", Seat::second_coach).seat("payer", Seat::sponsor).seat("guest", Seat::observer);
  for (const auto& command : every_kind(std::make_index_sequence<std::variant_size_v<protocol::AnyCommand>>())) {
    EXPECT_EQ(game.refuse("guest", command).code, RejectionCode::not_permitted) << command.index();
    if (!is_a_remark(command)) {
      EXPECT_EQ(game.refuse("second", command).code, RejectionCode::not_permitted) << command.index();
    }
    if (!std::holds_alternative<protocol::SignContract>(command)) {
      EXPECT_EQ(game.refuse("payer", command).code, RejectionCode::not_permitted) << command.index();
    }
  }
}

TEST(Rights, whoever_gave_up_their_seat_does_nothing) {
  auto game = table_board();
  game.accept("coach", domain::UnseatParticipant{person("learner")});
  EXPECT_EQ(game.refuse("learner", pull("A")).code, RejectionCode::not_permitted);
  EXPECT_EQ(game.refuse("learner", comment()).code, RejectionCode::not_permitted);
}

TEST(Rights, C9_the_seat_comes_before_everything_else) {
  auto game = table_board();
  EXPECT_EQ(game.refuse("guest", pull("unknown")).code, RejectionCode::not_permitted);
}

TEST(Seats, a_board_is_made_once) {
  BoardBuilder game;
  EXPECT_EQ(game.refuse("coach", domain::CreateBoard{protocol::BoardId("board"), "Again", {}}).code,
            RejectionCode::id_taken);
}

TEST(Seats, a_board_and_its_makers_seat_are_one_act) {
  const domain::CreateBoard wish{protocol::BoardId("board"), "Asking first", protocol::BoardKind::plain, "Ann"};
  const auto events = std::get<std::vector<protocol::EventBody>>(decide(domain::Board(), person("ann"), wish));
  ASSERT_EQ(events.size(), 2U);
  EXPECT_EQ(std::get<protocol::ParticipantJoined>(events.back()),
            (protocol::ParticipantJoined{person("ann"), "Ann", Seat::coach}));
}

TEST(Seats, a_seat_is_taken_given_up_and_taken_again_under_the_same_id) {
  BoardBuilder game;
  EXPECT_EQ(game.refuse("coach", domain::SeatParticipant{person("learner"), "L", Seat::observer}).code,
            RejectionCode::id_taken);
  game.accept("coach", domain::UnseatParticipant{person("learner")});
  EXPECT_FALSE(game.board().find_participant(person("learner"))->active);
  EXPECT_EQ(game.refuse("coach", domain::UnseatParticipant{person("learner")}).code, RejectionCode::not_found);
  EXPECT_EQ(game.refuse("coach", domain::UnseatParticipant{person("nobody")}).code, RejectionCode::not_found);
  game.accept("coach", domain::SeatParticipant{person("learner"), "New name", Seat::observer});
  const protocol::Participant again{person("learner"), "New name", Seat::observer, true};
  EXPECT_EQ(game.board().settings().participants.at(1), again) << "in the place they had";
}

TEST(Seats, twenty_sit_at_a_board_and_no_more) {
  BoardBuilder game;
  for (int i = 2; i < 20; ++i) game.seat("p" + std::to_string(i), Seat::observer);
  const domain::SeatParticipant one_more{person("late"), "Late", Seat::observer};
  EXPECT_EQ(game.refuse("coach", one_more).code, RejectionCode::too_long);
  game.accept("coach", domain::UnseatParticipant{person("p5")});
  game.accept("coach", one_more);
}

TEST(Seats, no_seat_at_a_board_that_was_never_made) {
  const domain::Board nothing;
  const auto decision = domain::decide(nothing, person("coach"), domain::SystemCommand(domain::SeatParticipant{}));
  EXPECT_EQ(std::get<protocol::Rejection>(decision).code, RejectionCode::not_found);
}

}  // namespace
}  // namespace puffin::test
