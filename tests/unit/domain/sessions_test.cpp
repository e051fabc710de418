#include <gtest/gtest.h>

#include <algorithm>

#include "domain/sessions.hpp"
#include "protocol/cpp/codec.hpp"
#include "support/engagement_words.hpp"

// S1 to S8: planned, opened, gone through together, closed.
namespace puffin::test {
namespace {

using namespace protocol;
using std::chrono::hours;

class Sessions : public testing::Test {
 protected:
  Sessions() { plan("s"); }

  void plan(const std::string& id) {
    game.accept("coach", PlanSession{session(id), SessionType::coaching, game.now() + hours(1), 45});
  }
  void open() {
    game.accept("coach", OpenSession{session("s")});
    game.accept("learner", JoinSession{session("s")});
  }
  const Session& present() const { return *std::ranges::find(engagement(game).sessions, session("s"), &Session::id); }

  BoardBuilder game = active_engagement();
};

TEST_F(Sessions, S2_one_is_open_at_most) {
  plan("t");
  game.accept("coach", OpenSession{session("s")});
  EXPECT_EQ(game.refuse("learner", OpenSession{session("t")}).code, RejectionCode::not_permitted);
  EXPECT_EQ(game.refuse("learner", OpenSession{session("s")}).code, RejectionCode::not_permitted);
  game.accept("learner", CloseSession{session("s")});
  game.accept("learner", OpenSession{session("t")});
}

TEST_F(Sessions, S2_opening_begins_the_first_step_of_its_script) {
  game.accept("coach", OpenSession{session("s")});
  ASSERT_EQ(present().steps.size(), 1U);
  EXPECT_EQ(present().steps.front().step, SessionStep::check_in);
  EXPECT_EQ(present().attendees, (std::vector<ParticipantId>{person("coach")}));
}

TEST_F(Sessions, S2_steps_come_in_any_order_but_from_its_own_script) {
  open();
  game.accept("learner", EnterStep{session("s"), SessionStep::reflect});
  game.accept("coach", EnterStep{session("s"), SessionStep::verify});
  EXPECT_EQ(game.refuse("coach", EnterStep{session("s"), SessionStep::choose}).path, "step");
}

TEST_F(Sessions, S1_moving_and_cancelling_need_a_reason_and_a_planned_one) {
  EXPECT_EQ(game.refuse("coach", MoveSession{session("s"), game.now() + hours(5), " "}).code,
            RejectionCode::reason_required);
  game.accept("coach", MoveSession{session("s"), game.now() + hours(5), "The line stands still"});
  EXPECT_EQ(present().postponed.size(), 1U);
  EXPECT_EQ(game.refuse("coach", CancelSession{session("s"), ""}).code, RejectionCode::reason_required);
  open();
  EXPECT_EQ(game.refuse("coach", CancelSession{session("s"), "Too late"}).code, RejectionCode::not_permitted);
}

TEST_F(Sessions, S3_one_voice_at_a_time_others_wait) {
  open();
  game.accept("coach", GiveVoice{session("s"), person("learner")});
  EXPECT_EQ(game.refuse("coach", GiveCheckIn{session("s"), false, std::nullopt}).code, RejectionCode::not_permitted);
  game.accept("learner", GiveCheckIn{session("s"), true, "never kept"});
  EXPECT_TRUE(present().check_ins.front().passed);
  EXPECT_EQ(present().check_ins.front().shared, std::nullopt) << "who passes shares nothing";
}

TEST_F(Sessions, S7_reflections_are_revealed_when_all_are_ready) {
  open();
  game.accept("learner", ReadyReflection{session("s")});
  EXPECT_EQ(game.refuse("learner", RevealReflection{session("s"), {"Too early"}}).code, RejectionCode::not_permitted);
  game.accept("coach", ReadyReflection{session("s")});
  game.accept("learner", RevealReflection{session("s"), {"Silence is people thinking."}});
  game.accept("coach", RevealReflection{session("s"), {"I waited."}});
  EXPECT_EQ(game.refuse("coach", RevealReflection{session("s"), {"Again"}}).code, RejectionCode::not_permitted);
}

TEST_F(Sessions, S7_who_was_ready_reveals_theirs_after_the_session_too) {
  open();
  game.accept("learner", ReadyReflection{session("s")});
  game.accept("coach", CloseSession{session("s")});
  game.accept("learner", RevealReflection{session("s"), {"Late, and mine."}});
  EXPECT_EQ(game.refuse("coach", RevealReflection{session("s"), {"Never ready"}}).code, RejectionCode::not_permitted);
}

TEST_F(Sessions, S7_the_pulse_is_the_coachees_once) {
  open();
  EXPECT_EQ(game.refuse("coach", SendPulse{session("s"), 5, std::nullopt}).code, RejectionCode::not_permitted);
  game.accept("learner", SendPulse{session("s"), 4, std::nullopt});
  EXPECT_EQ(game.refuse("learner", SendPulse{session("s"), 5, std::nullopt}).code, RejectionCode::not_permitted);
}

TEST_F(Sessions, S8_a_corrected_summary_is_confirmed_anew) {
  open();
  game.accept("coach", CloseSession{session("s")});
  game.accept("coach", ConfirmSummary{session("s")});
  game.accept("learner", CorrectSummary{session("s"), "In my words."});
  EXPECT_TRUE(present().confirmed_by.empty());
  EXPECT_EQ(game.refuse("coach", CorrectSummary{session("s"), "In mine."}).code, RejectionCode::not_permitted);
  game.accept("learner", ConfirmSummary{session("s")});
  game.accept("coach", ConfirmSummary{session("s")});
}

TEST_F(Sessions, S8_what_both_confirmed_stays_as_it_is_and_takes_an_addendum) {
  open();
  game.accept("coach", CloseSession{session("s")});
  game.accept("coach", ConfirmSummary{session("s")});
  game.accept("learner", CorrectSummary{session("s"), "In my words."});
  for (const auto* who : {"learner", "coach"}) game.accept(who, ConfirmSummary{session("s")});
  const auto no = game.refuse("learner", CorrectSummary{session("s"), "Once more."});
  EXPECT_EQ(no.code, RejectionCode::not_permitted);
  EXPECT_NE(no.message.find("add a note"), std::string::npos) << "the no says how to go on";
  EXPECT_EQ(game.refuse("learner", CorrectSummary{session("s"), std::nullopt}).code, RejectionCode::not_permitted);
  game.accept("learner", AddAddendum{session("s"), "One thing came up afterwards."});
  EXPECT_EQ(present().summary, "In my words.");
}

TEST_F(Sessions, S8_it_is_open_while_somebody_who_took_part_has_not_confirmed) {
  game.seat("second", Seat::coachee);
  open();
  game.accept("second", JoinSession{session("s")});
  game.accept("coach", CloseSession{session("s")});
  for (const auto* who : {"coach", "learner"}) game.accept(who, ConfirmSummary{session("s")});
  game.accept("second", CorrectSummary{session("s"), "There were three of us."});
}

TEST_F(Sessions, S8_nothing_is_settled_while_the_session_goes_on) {
  open();
  for (const auto* who : {"coach", "learner"}) game.accept(who, ConfirmSummary{session("s")});
  game.accept("learner", CorrectSummary{session("s"), "We are not done."});
}

TEST_F(Sessions, S11_lines_of_a_step_are_kept_in_the_order_they_were_written) {
  open();
  game.accept("learner", NoteStep{session("s"), SessionStep::commit, "You waited."});
  game.accept("coach", NoteStep{session("s"), SessionStep::commit, "You asked for less."});
  ASSERT_EQ(present().notes.size(), 2U);
  EXPECT_EQ(present().notes.front().by, person("learner"));
  EXPECT_EQ(present().notes.back().text, "You asked for less.");
  EXPECT_EQ(game.refuse("coach", NoteStep{session("s"), SessionStep::retro, "Not here"}).path, "step");
  game.accept("coach", CloseSession{session("s")});
  EXPECT_EQ(game.refuse("coach", NoteStep{session("s"), SessionStep::commit, "Late"}).code,
            RejectionCode::not_permitted);
}

TEST_F(Sessions, S11_who_has_not_joined_writes_no_line) {
  game.accept("coach", OpenSession{session("s")});
  EXPECT_EQ(game.refuse("learner", NoteStep{session("s"), SessionStep::commit, "From outside"}).code,
            RejectionCode::not_permitted);
}

TEST_F(Sessions, S10_one_that_was_left_open_ends_three_hours_after_the_last_act) {
  EXPECT_EQ(domain::closes_itself_at(engagement(game)), std::nullopt);
  open();
  const auto joined = game.log().back().at;
  EXPECT_EQ(domain::closes_itself_at(engagement(game)), joined + hours(3));
  game.accept("learner", add("A"));
  const auto last = game.log().back().at;
  EXPECT_EQ(domain::closes_itself_at(engagement(game)), last + hours(3)) << "any act on the board is one";
  const auto at = [&](Instant now) {
    return domain::decide(game.board(), person("coach"), domain::CloseLeftSession{session("s"), now});
  };
  EXPECT_TRUE(std::holds_alternative<Rejection>(at(last + hours(3) - std::chrono::milliseconds(1))));
  const auto ended = at(last + hours(3));
  ASSERT_TRUE(std::holds_alternative<std::vector<EventBody>>(ended));
  EXPECT_EQ(std::get<std::vector<EventBody>>(ended), (std::vector<EventBody>{SessionClosed{session("s")}}));
}

TEST_F(Sessions, S10_what_is_closed_does_not_close_again) {
  open();
  game.accept("coach", CloseSession{session("s")});
  const auto again =
      domain::decide(game.board(), person("coach"), domain::CloseLeftSession{session("s"), game.now() + hours(9)});
  EXPECT_TRUE(std::holds_alternative<Rejection>(again));
  EXPECT_LT(*present().last_act_at, *present().closed_at) << "closing is no act by which it was kept open";
}

TEST_F(Sessions, S2_closed_ones_only_get_addenda) {
  open();
  EXPECT_EQ(game.refuse("coach", AddAddendum{session("s"), "Too early"}).code, RejectionCode::not_permitted);
  game.accept("coach", CloseSession{session("s")});
  EXPECT_EQ(game.refuse("coach", EnterStep{session("s"), SessionStep::verify}).code, RejectionCode::not_permitted);
  game.accept("coach", AddAddendum{session("s"), "The third huddle was good."});
}

class Promises : public Sessions {
 protected:
  Promises() {
    game.accept("learner", add("A"));
    game.accept("learner", pull("A"));
  }
  const Commitment& first() const { return engagement(game).commitments.front(); }
};

TEST_F(Promises, S9_a_day_means_its_end_in_the_engagements_zone) {
  game.accept("learner", promise("k", "A", "2026-11-05"));
  EXPECT_EQ(first().due_at, *parse_instant("2026-11-05T23:59:59Z"));
}

TEST_F(Promises, S9_no_day_means_the_start_of_the_next_session) {
  auto command = promise("k", "A", "2026-11-05");
  command.due.reset();
  game.accept("learner", command);
  EXPECT_EQ(first().due_at, present().planned_start);
}

TEST_F(Promises, S9_a_day_that_has_passed_is_refused) {
  EXPECT_EQ(game.refuse("learner", promise("k", "A", "2026-11-01")).path, "due");
}

TEST_F(Promises, S9_one_open_promise_for_a_card) {
  game.accept("learner", promise("k", "A", "2026-11-05"));
  EXPECT_EQ(game.refuse("learner", promise("l", "A", "2026-11-06")).code, RejectionCode::not_permitted);
}

TEST_F(Promises, S9_kept_means_delivered_by_its_day) {
  game.accept("learner", promise("k", "A", "2026-11-05"));
  EXPECT_EQ(game.refuse("learner", settle("k", CommitmentState::kept)).path, "state");
  game.accept("learner", deliver("A"));
  EXPECT_EQ(game.refuse("learner", settle("k", CommitmentState::late, CommitmentReason::other)).path, "state");
  game.accept("learner", settle("k", CommitmentState::kept));
}

TEST_F(Promises, S9_a_return_undoes_the_delivery) {
  game.accept("learner", promise("k", "A", "2026-11-05"));
  game.accept("learner", deliver("A"));
  game.accept("coach", give_back("A"));
  EXPECT_EQ(game.refuse("learner", settle("k", CommitmentState::kept)).path, "state");
}

TEST_F(Promises, S9_late_and_not_kept_say_what_got_in_the_way) {
  game.accept("learner", promise("k", "A", "2026-11-05"));
  game.wait(hours(100));
  EXPECT_EQ(game.refuse("learner", settle("k", CommitmentState::not_kept)).code, RejectionCode::reason_required);
  game.accept("learner", deliver("A"));
  EXPECT_EQ(game.refuse("learner", settle("k", CommitmentState::kept)).path, "state");
  game.accept("learner", settle("k", CommitmentState::late, CommitmentReason::underestimated));
}

TEST_F(Promises, S9_renegotiated_before_its_day_alone) {
  game.accept("learner", promise("k", "A", "2026-11-05"));
  game.wait(hours(100));
  EXPECT_EQ(game.refuse("learner", settle("k", CommitmentState::renegotiated)).path, "state");
}

}  // namespace
}  // namespace puffin::test
