#include <gtest/gtest.h>

#include <algorithm>

#include "protocol/cpp/codec.hpp"
#include "support/engagement_words.hpp"

// S1, G10, G11: how a contract comes to its end, what its report begins with and what the next one carries on.
namespace puffin::test {
namespace {

using namespace protocol;

Instant at(const char* text) { return *parse_instant(text); }

/// Signed by both with these dates and this cadence, in Lisbon; the clock stands on 2 November at nine.
BoardBuilder signed_with(std::optional<Cadence> cadence, const char* start, const char* end,
                         const std::optional<PlanSession>& planned = {}) {
  auto game = drafted_engagement();
  if (planned) game.accept("coach", *planned);
  TermsChanges set;
  set.cadence = cadence;
  set.start = Date{start};
  set.end = Date{end};
  game.accept("coach", EditContract{set, std::nullopt});
  game.accept("coach", sign(1));
  game.accept("learner", sign(1));
  return game;
}

const Cadence mondays{7, 1, 16 * 60, 45};

std::vector<Session> closings(const BoardBuilder& game) {
  std::vector<Session> found;
  std::ranges::copy_if(engagement(game).sessions, std::back_inserter(found),
                       [](const Session& one) { return one.type == SessionType::closing; });
  return found;
}

void expect_closing(const BoardBuilder& game, const char* start, int minutes) {
  const auto found = closings(game);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found.front().planned_start, at(start)) << format_instant(found.front().planned_start);
  EXPECT_EQ(found.front().planned_minutes, minutes);
}

TEST(ClosingSession, S1_the_cadences_last_one_a_week_before_the_end_closes) {
  const auto game = signed_with(mondays, "2026-11-02", "2027-01-31");
  expect_closing(game, "2027-01-18T16:00:00Z", 45);
  EXPECT_EQ(engagement(game).sessions.back().type, SessionType::coaching);
  EXPECT_EQ(engagement(game).sessions.back().planned_start, at("2027-01-25T16:00:00Z"));
}

TEST(ClosingSession, S1_seven_days_before_the_last_day_is_early_enough) {
  expect_closing(signed_with(mondays, "2026-11-02", "2026-12-07"), "2026-11-30T16:00:00Z", 45);
}

TEST(ClosingSession, S1_where_the_cadence_has_none_that_week_one_is_planned_at_its_time) {
  // Every fourth Monday: 2 and 30 November, 28 December. Seven days before 24 January is the 17th.
  const auto game = signed_with(Cadence{28, 1, 16 * 60, 45}, "2026-11-02", "2027-01-24");
  expect_closing(game, "2027-01-17T16:00:00Z", 45);
  EXPECT_EQ(engagement(game).sessions.size(), 4U);
}

TEST(ClosingSession, S1_without_a_cadence_it_is_at_ten_for_an_hour) {
  const auto game = signed_with(std::nullopt, "2026-11-02", "2026-12-02");
  expect_closing(game, "2026-11-25T10:00:00Z", 60);
  EXPECT_EQ(engagement(game).sessions.size(), 1U);
}

TEST(ClosingSession, S1_a_contract_of_less_than_two_weeks_closes_on_its_last_day) {
  expect_closing(signed_with(std::nullopt, "2026-11-03", "2026-11-15"), "2026-11-15T10:00:00Z", 60);
  expect_closing(signed_with(std::nullopt, "2026-11-03", "2026-11-16"), "2026-11-09T10:00:00Z", 60);
}

TEST(ClosingSession, S1_signed_within_its_last_week_it_closes_on_its_last_day) {
  expect_closing(signed_with(std::nullopt, "2026-10-05", "2026-11-06"), "2026-11-06T10:00:00Z", 60);
  EXPECT_TRUE(closings(signed_with(std::nullopt, "2026-09-01", "2026-10-31")).empty());
}

TEST(ClosingSession, S1_one_that_was_planned_while_drafting_is_enough) {
  const PlanSession own{session("ours"), SessionType::closing, at("2026-11-20T09:00:00Z"), 90};
  expect_closing(signed_with(std::nullopt, "2026-11-02", "2026-12-02", own), "2026-11-20T09:00:00Z", 90);
}

TEST(ClosingSession, S1_the_very_first_session_stays_the_first) {
  const auto game = signed_with(mondays, "2026-11-09", "2026-11-22");
  EXPECT_EQ(engagement(game).sessions.front().type, SessionType::first);
  expect_closing(game, "2026-11-15T16:00:00Z", 45);
}

/// Three goals with a deliverable each and one for the whole; a goal of the plan behind each of the first two.
class Renewal : public testing::Test {
 protected:
  Renewal() : game(drafted_engagement()) {
    TermsChanges set;
    set.goals = {{"Ask first", "Leave problems where they are found", "Rest"}};
    set.deliverables = {{{DeliverableId("questions"), "A list of questions", 0},
                         {DeliverableId("wall"), "A wall of problems", 1},
                         {DeliverableId("walk"), "A walk a day", 2},
                         {DeliverableId("talk"), "A talk", std::nullopt}}};
    game.accept("coach", EditContract{set, std::nullopt});
    game.accept("coach", sign(1));
    game.accept("learner", sign(1));
    practise("asking", 0);
    practise("leaving", 1);
  }

  void practise(const std::string& id, int contract_goal) {
    auto command = goal(id);
    command.contract_goal = contract_goal;
    game.accept("learner", command);
    game.accept("learner", AdoptGoal{GoalId(id)});
  }
  void close(const std::string& id, GoalStatus status) {
    game.accept("learner", CloseGoal{GoalId(id), status, "So far"});
  }
  const Terms& renewed() {
    game.accept("learner", EndEngagement{"The time is over"});
    game.accept("coach", RenewContract{Date{"2027-02-01"}, Date{"2027-04-01"}});
    return engagement(game).contract.terms;
  }
  std::vector<std::string> deliverables(const Terms& terms) {
    std::vector<std::string> ids;
    for (const auto& one : terms.deliverables) ids.push_back(one.id.text);
    return ids;
  }
  std::optional<int> names(const std::string& id) {
    return std::ranges::find(engagement(game).goals, GoalId(id), &Goal::id)->contract_goal;
  }

  BoardBuilder game;
};

TEST_F(Renewal, G10_a_closed_goal_is_left_behind_with_what_served_it) {
  close("asking", GoalStatus::achieved);
  const auto& terms = renewed();
  EXPECT_EQ(terms.goals, (std::vector<std::string>{"Leave problems where they are found", "Rest"}));
  EXPECT_EQ(deliverables(terms), (std::vector<std::string>{"wall", "walk", "talk"}));
  EXPECT_EQ(terms.deliverables[0].goal, 0);
  EXPECT_EQ(terms.deliverables[1].goal, 1);
  EXPECT_EQ(terms.deliverables[2].goal, std::nullopt);
}

TEST_F(Renewal, G10_the_goals_of_the_plan_follow_their_words) {
  close("asking", GoalStatus::dropped);
  renewed();
  EXPECT_EQ(names("leaving"), 0);
  EXPECT_EQ(names("asking"), std::nullopt);
}

TEST_F(Renewal, G10_what_one_still_works_on_stays) {
  practise("asking anew", 0);
  close("asking", GoalStatus::partly);
  EXPECT_EQ(renewed().goals.size(), 3U);
}

TEST_F(Renewal, G10_a_proposal_taken_back_closes_nothing) {
  auto proposed = goal("resting");
  proposed.contract_goal = 2;
  game.accept("coach", proposed);
  game.accept("coach", CloseGoal{GoalId("resting"), GoalStatus::dropped, ""});
  EXPECT_EQ(renewed().goals.size(), 3U);
}

TEST_F(Renewal, G10_a_deliverable_whose_cards_are_all_done_is_left_behind) {
  const auto serves = [&](const std::string& id, const std::string& deliverable) {
    EditCard edit{card(id), {}, std::nullopt};
    edit.set.deliverable = DeliverableId(deliverable);
    game.accept("learner", edit);
  };
  game.stand("A", Column::done).stand("B", Column::done).stand("C", Column::to_do);
  serves("A", "questions");
  serves("B", "wall");
  serves("C", "wall");
  EXPECT_EQ(deliverables(renewed()), (std::vector<std::string>{"wall", "walk", "talk"}));
}

TEST_F(Renewal, G10_cards_stay_on_the_board_and_payments_do_not_come_back) {
  game.stand("A", Column::in_progress);
  EXPECT_TRUE(renewed().payments.empty());
  EXPECT_EQ(game.at("A").column, Column::in_progress);
  EXPECT_EQ(engagement(game).contract.state, ContractState::draft);
}

TEST_F(Renewal, G10_sessions_the_old_contract_planned_are_cancelled_others_stay) {
  game.accept("coach", PlanSession{session("by-hand"), SessionType::coaching, at("2026-12-24T09:00:00Z"), 45});
  renewed();
  for (const Session& one : engagement(game).sessions) {
    EXPECT_EQ(one.state, one.id == session("by-hand") ? SessionState::planned : SessionState::cancelled) << one.id.text;
  }
  EXPECT_GT(engagement(game).sessions.size(), 10U);
}

EditReport report(const char* results, std::optional<Seq> read_at = std::nullopt) {
  EditReport command;
  command.set.results = results;
  command.read_at = read_at;
  return command;
}

TEST(Report, G11_the_coachees_words_come_first) {
  auto game = active_engagement();
  const auto no = game.refuse("coach", report("We did well"));
  EXPECT_EQ(no.code, RejectionCode::not_permitted);
  game.accept("learner", report("I ask first now"));
  game.accept("coach", report("I ask first now, and they answer"));
  EXPECT_EQ(engagement(game).report.edited_by, (std::vector<ParticipantId>{person("learner"), person("coach")}));
}

TEST(Report, G11_one_of_several_coachees_is_enough_also_when_they_left) {
  auto game = drafted_engagement();
  game.seat("second", Seat::coachee);
  game.accept("second", report("Mine"));
  game.accept("coach", domain::UnseatParticipant{person("second")});
  game.accept("coach", report("Ours"));
}

TEST(Report, B3_words_that_were_not_read_are_not_overwritten) {
  auto game = active_engagement();
  game.accept("learner", report("Mine"));
  const auto read_at = game.board().seq();
  game.accept("learner", report("Mine, in other words"));
  const auto no = game.refuse("coach", report("Ours", read_at));
  EXPECT_EQ(no.code, RejectionCode::stale);
  EXPECT_EQ(no.stale_text->field, "results");
  EXPECT_EQ(no.stale_text->text, "Mine, in other words");
  game.accept("coach", report("Ours", game.board().seq()));
}

TEST(Report, G11_a_renewed_contract_begins_one_of_its_own) {
  auto game = active_engagement();
  game.accept("learner", report("The first ninety days"));
  game.accept("learner", EndEngagement{"Done"});
  game.accept("coach", RenewContract{Date{"2027-02-01"}, Date{"2027-04-01"}});
  EXPECT_EQ(engagement(game).past.front().report.results, "The first ninety days");
  EXPECT_EQ(game.refuse("coach", report("Again")).code, RejectionCode::not_permitted);
}

}  // namespace
}  // namespace puffin::test
