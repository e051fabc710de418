#include <gtest/gtest.h>

#include "support/board_builder.hpp"

namespace puffin::test {
namespace {

using protocol::RejectionCode;

const protocol::SessionId monday("monday");

/// A board of an engagement with a session that the coach opened; `second` is another coachee who has not joined.
BoardBuilder in_session() {
  BoardBuilder game(protocol::BoardKind::engagement);
  game.seat("second", protocol::Seat::coachee);
  const auto start = game.log().back().at + std::chrono::hours(1);
  game.accept("coach", protocol::PlanSession{monday, protocol::SessionType::coaching, start, 45});
  game.accept("coach", protocol::OpenSession{monday});
  game.accept("learner", protocol::JoinSession{monday});
  return game;
}

protocol::GiveCheckIn check_in(std::optional<std::string> shared = {}) { return {monday, false, std::move(shared)}; }

const protocol::Session& the_session(const BoardBuilder& game) {
  return game.board().settings().engagement->sessions.front();
}

TEST(CheckIn, S3_who_has_not_joined_the_session_has_no_turn_in_it) {
  auto game = in_session();
  EXPECT_EQ(game.refuse("second", check_in()).code, RejectionCode::not_permitted);
  game.accept("second", protocol::JoinSession{monday});
  game.accept("second", check_in());
}

TEST(CheckIn, S3_while_somebody_speaks_the_others_listen) {
  auto game = in_session();
  game.accept("coach", protocol::GiveVoice{monday, person("learner")});
  EXPECT_EQ(game.refuse("coach", check_in()).code, RejectionCode::not_permitted);
  game.accept("learner", check_in("Glad to be here"));
  ASSERT_EQ(the_session(game).check_ins.size(), 1U);
  EXPECT_EQ(the_session(game).check_ins.front().shared, "Glad to be here");
}

TEST(CheckIn, S3_who_passes_shares_nothing) {
  auto game = in_session();
  game.accept("learner", protocol::GiveCheckIn{monday, true, "not meant to be read"});
  EXPECT_EQ(the_session(game).check_ins.front().shared, std::nullopt);
}

TEST(Reflection, S7_no_line_is_shown_before_all_are_ready) {
  auto game = in_session();
  const protocol::RevealReflection reveal{monday, {"Silence is an answer"}};
  EXPECT_EQ(game.refuse("learner", reveal).code, RejectionCode::not_permitted);
  game.accept("learner", protocol::ReadyReflection{monday});
  EXPECT_EQ(game.refuse("learner", reveal).code, RejectionCode::not_permitted);
  game.accept("coach", protocol::ReadyReflection{monday});
  game.accept("learner", reveal);
  EXPECT_EQ(the_session(game).reflections.front().lines, reveal.lines);
}

}  // namespace
}  // namespace puffin::test
