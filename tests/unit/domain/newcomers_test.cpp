#include <gtest/gtest.h>

#include "domain/newcomers.hpp"
#include "support/board_builder.hpp"

namespace puffin::test {
namespace {

using namespace protocol;

const ProposalId asked_for("p1");

domain::AdmitByLink comes(const std::string& id, Seat seat, std::optional<ProposalId> proposal = std::nullopt) {
  return {{person(id), "Name of " + id, seat}, std::move(proposal), std::nullopt};
}

/// An engagement whose coach asks for an observer's seat.
BoardBuilder asked_board() {
  BoardBuilder game(BoardKind::engagement);
  game.accept("coach", ProposeSeat{asked_for, Seat::observer, "Ola, who learns to coach"});
  return game;
}

TEST(Newcomers, G7_before_the_first_coachee_nobody_has_to_be_asked) {
  BoardBuilder game(BoardKind::engagement);
  game.accept("coach", domain::UnseatParticipant{person("learner")});
  EXPECT_TRUE(domain::may_come_in(game.board(), Seat::coachee, {}));
  EXPECT_TRUE(domain::may_come_in(game.board(), Seat::sponsor, {}));
}

TEST(Newcomers, G7_on_a_plain_board_nobody_is_asked) {
  EXPECT_TRUE(domain::may_come_in(BoardBuilder().board(), Seat::observer, {}));
}

TEST(Newcomers, G7_with_a_coachee_nobody_comes_unasked) {
  auto game = asked_board();
  for (const auto seat : {Seat::coach, Seat::coachee, Seat::second_coach, Seat::sponsor, Seat::observer}) {
    EXPECT_FALSE(domain::may_come_in(game.board(), seat, {}));
    EXPECT_FALSE(domain::may_come_in(game.board(), seat, ProposalId("unheard-of")));
  }
  EXPECT_EQ(game.refuse("ola", comes("ola", Seat::observer)).code, RejectionCode::not_permitted);
}

TEST(Newcomers, G7_a_yes_opens_the_seat_it_was_asked_for_and_no_other) {
  auto game = asked_board();
  EXPECT_FALSE(domain::may_come_in(game.board(), Seat::observer, asked_for));
  game.accept("learner", ConsentSeat{asked_for, true});
  EXPECT_TRUE(domain::may_come_in(game.board(), Seat::observer, asked_for));
  EXPECT_FALSE(domain::may_come_in(game.board(), Seat::coach, asked_for));
  game.accept("ola", comes("ola", Seat::observer, asked_for));
  EXPECT_TRUE(game.board().find_participant(person("ola"))->active);
}

TEST(Newcomers, G7_every_coachee_has_a_say_and_one_no_ends_it) {
  auto game = asked_board();
  game.seat("second", Seat::coachee);
  game.accept("learner", ConsentSeat{asked_for, true});
  EXPECT_FALSE(domain::may_come_in(game.board(), Seat::observer, asked_for));
  game.accept("second", ConsentSeat{asked_for, false});
  EXPECT_FALSE(domain::may_come_in(game.board(), Seat::observer, asked_for));
}

TEST(Newcomers, H6_a_coachees_answers_come_with_the_seat_in_one_act) {
  BoardBuilder game(BoardKind::engagement);
  game.accept("coach", domain::UnseatParticipant{person("learner")});
  auto wish = comes("lea", Seat::coachee);
  wish.answers = AnswerReadiness{"I want to listen", "I interrupt"};
  EXPECT_EQ(game.accept("lea", wish).size(), 2U);
  const auto& readiness = game.board().settings().engagement->readiness;
  ASSERT_EQ(readiness.size(), 1U);
  EXPECT_EQ(readiness.at(0).by, person("lea"));
  EXPECT_EQ(readiness.at(0).improve, "I interrupt");
}

TEST(Newcomers, H6_answers_of_anybody_but_an_engagements_coachee_are_passed_over) {
  auto observer = comes("ola", Seat::observer);
  observer.answers = AnswerReadiness{"w", "i"};
  BoardBuilder empty(BoardKind::engagement);
  empty.accept("coach", domain::UnseatParticipant{person("learner")});
  EXPECT_EQ(empty.accept("ola", observer).size(), 1U);
  auto coachee = comes("lea", Seat::coachee);
  coachee.answers = AnswerReadiness{"w", "i"};
  BoardBuilder plain;
  EXPECT_EQ(plain.accept("lea", coachee).size(), 1U);
}

TEST(Newcomers, G7_an_engagement_has_eight_coachees_at_most) {
  BoardBuilder game(BoardKind::engagement);
  for (int i = 2; i <= 8; ++i) game.seat("learner-" + std::to_string(i), Seat::coachee);
  game.accept("coach", ProposeSeat{asked_for, Seat::coachee, "a ninth"});
  for (const auto& one : game.board().settings().participants) {
    if (one.seat == Seat::coachee) game.accept(one.id.text, ConsentSeat{asked_for, true});
  }
  EXPECT_EQ(game.refuse("ninth", comes("ninth", Seat::coachee, asked_for)).code, RejectionCode::too_long);
}

}  // namespace
}  // namespace puffin::test
