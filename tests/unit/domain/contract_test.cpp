#include <gtest/gtest.h>

#include "protocol/cpp/codec.hpp"
#include "support/engagement_words.hpp"

// G3 to G5: the contract is filled in together, signed by all on one version, and opens the board.
namespace puffin::test {
namespace {

using namespace protocol;

EditContract edited(TermsChanges set, std::optional<Seq> read_at = std::nullopt) { return {std::move(set), read_at}; }

TermsChanges with_ethics(std::string ethics) {
  TermsChanges set;
  set.ethics = std::move(ethics);
  return set;
}

TEST(Contract, G5_nothing_leaves_to_do_before_it_is_signed) {
  auto game = drafted_engagement();
  game.accept("learner", add("A"));
  EXPECT_EQ(game.refuse("learner", pull("A")).code, RejectionCode::no_contract);
  game.accept("coach", sign(1));
  EXPECT_EQ(game.refuse("learner", pull("A")).code, RejectionCode::no_contract);
  game.accept("learner", sign(1));
  game.accept("learner", pull("A"));
  EXPECT_EQ(game.at("A").column, Column::in_progress);
}

TEST(Contract, G4_the_last_signature_activates_it_in_the_same_act) {
  auto game = drafted_engagement();
  game.accept("learner", sign(1));
  EXPECT_EQ(engagement(game).contract.state, ContractState::partly_signed);
  const auto events = game.accept("coach", sign(1));
  ASSERT_GE(events.size(), 2U);
  EXPECT_TRUE(std::holds_alternative<ContractActivated>(events[1].body));
  EXPECT_EQ(engagement(game).state, EngagementState::active);
}

TEST(Contract, S1_activation_plans_the_sessions_of_its_cadence) {
  const auto game = active_engagement();
  const auto& sessions = engagement(game).sessions;
  ASSERT_EQ(sessions.size(), 13U);  // Mondays from 2 November to 25 January
  EXPECT_EQ(sessions.front().type, SessionType::first);
  EXPECT_EQ(sessions.front().planned_start, *parse_instant("2026-11-02T16:00:00Z"));
}

TEST(Contract, G4_what_is_missing_is_named) {
  BoardBuilder game(BoardKind::engagement);
  const auto no = game.refuse("coach", sign(1));
  EXPECT_EQ(no.code, RejectionCode::not_ready);
  EXPECT_EQ(no.missing, (std::vector<std::string>{"goals", "deliverables", "start", "end", "rate", "role_is",
                                                  "role_is_not", "readiness"}));
}

TEST(Contract, G3_every_coachee_says_their_own_yes_first) {
  auto game = drafted_engagement();
  game.seat("second", Seat::coachee);
  EXPECT_EQ(game.refuse("coach", sign(1)).missing, (std::vector<std::string>{"readiness"}));
  EXPECT_EQ(game.refuse("coach", AnswerReadiness{"They want it", "They should"}).code, RejectionCode::not_permitted);
  game.accept("second", AnswerReadiness{"I want it", "I can listen more"});
  game.accept("coach", sign(1));
}

TEST(Contract, G4_a_rate_of_zero_is_stated_none_is_missing) {
  auto game = drafted_engagement();
  TermsChanges no_rate;
  no_rate.rate = std::optional<Rate>();
  game.accept("coach", edited(no_rate));
  EXPECT_EQ(game.refuse("coach", sign(1)).missing, (std::vector<std::string>{"rate"}));
  TermsChanges zero;
  zero.rate = Rate{{0, "PLN"}, RatePer::none};
  game.accept("coach", edited(zero));
  game.accept("coach", sign(1));
}

TEST(Contract, G4_an_edit_after_a_signature_is_the_next_version_and_voids_it) {
  auto game = drafted_engagement();
  game.accept("learner", sign(1));
  game.accept("coach", edited(with_ethics("A published code")));
  EXPECT_EQ(engagement(game).contract.version, 2);
  EXPECT_TRUE(engagement(game).contract.signatures.empty());
  EXPECT_EQ(engagement(game).contract.state, ContractState::draft);
  const auto no = game.refuse("coach", sign(1));
  EXPECT_EQ(no.code, RejectionCode::stale);
  EXPECT_EQ(no.stale_text->text, "2");
}

TEST(Contract, G4_edits_before_any_signature_stay_the_same_version) {
  auto game = drafted_engagement();
  game.accept("coach", edited(with_ethics("A published code")));
  EXPECT_EQ(engagement(game).contract.version, 1);
}

TEST(Contract, G4_nobody_signs_twice) {
  auto game = drafted_engagement();
  game.accept("coach", sign(1));
  EXPECT_EQ(game.refuse("coach", sign(1)).code, RejectionCode::not_permitted);
}

TEST(Contract, G4_an_organisations_is_signed_by_its_sponsor_too) {
  auto game = drafted_engagement();
  TermsChanges of_organisation;
  of_organisation.kind = ContractKind::organisation;
  game.accept("coach", edited(of_organisation));
  game.seat("dana", Seat::sponsor);
  game.accept("coach", sign(1));
  game.accept("learner", sign(1));
  EXPECT_EQ(engagement(game).state, EngagementState::drafting);
  game.accept("dana", sign(1));
  EXPECT_EQ(engagement(game).state, EngagementState::active);
}

TEST(Contract, E3_a_sponsor_signs_nothing_else_and_nobody_who_looks_on_signs) {
  auto game = drafted_engagement();
  game.seat("dana", Seat::sponsor).seat("watcher", Seat::observer);
  EXPECT_EQ(game.refuse("dana", sign(1)).code, RejectionCode::not_permitted);
  EXPECT_EQ(game.refuse("dana", edited(with_ethics("x"))).code, RejectionCode::not_permitted);
  EXPECT_EQ(game.refuse("watcher", sign(1)).code, RejectionCode::not_permitted);
}

TEST(Contract, G4_once_active_it_is_not_edited) {
  auto game = active_engagement();
  EXPECT_EQ(game.refuse("coach", edited(with_ethics("x"))).code, RejectionCode::not_permitted);
}

TEST(Contract, G4_dates_out_of_order_are_refused_by_their_field) {
  auto game = drafted_engagement();
  TermsChanges backwards;
  backwards.end = Date{"2026-11-01"};
  EXPECT_EQ(game.refuse("coach", edited(backwards)).path, "set.end");
  TermsChanges endless;
  endless.end = Date{"2027-11-03"};
  EXPECT_EQ(game.refuse("coach", edited(endless)).path, "set.end");
  TermsChanges year;
  year.end = Date{"2027-11-02"};
  game.accept("coach", edited(year));
}

TEST(Contract, B3_words_that_were_not_read_are_not_overwritten) {
  auto game = drafted_engagement();
  const auto read_at = game.board().seq();
  game.accept("learner", edited(with_ethics("Mine"), read_at));
  const auto no = game.refuse("coach", edited(with_ethics("Mine, instead"), read_at));
  EXPECT_EQ(no.code, RejectionCode::stale);
  EXPECT_EQ(no.stale_text->text, "Mine");
  game.accept("coach", edited(with_ethics("Both"), game.board().seq()));
}

TEST(Contract, G4_a_deliverable_serves_a_goal_that_is_there) {
  auto game = drafted_engagement();
  TermsChanges set;
  set.deliverables = {{{DeliverableId("d"), "A talk", 2}}};
  EXPECT_EQ(game.refuse("coach", edited(set)).path, "set.deliverables");
}

TEST(Engagement, G2_the_coachee_alone_pauses_and_resumes_at_any_time) {
  auto game = active_engagement();
  game.accept("learner", add("A"));
  EXPECT_EQ(game.refuse("coach", PauseEngagement{""}).code, RejectionCode::not_permitted);
  game.accept("learner", PauseEngagement{"Holidays"});
  const auto no = game.refuse("learner", pull("A"));
  EXPECT_EQ(no.code, RejectionCode::no_contract);
  EXPECT_NE(no.message.find("is paused"), std::string::npos) << no.message;
  EXPECT_NE(no.message.find("Name of learner can resume it"), std::string::npos) << no.message;
  EXPECT_EQ(game.refuse("learner", add("B", Column::in_progress)).message, no.message);
  game.accept("learner", ResumeEngagement{});
  game.accept("learner", pull("A"));
}

TEST(Engagement, G2_ended_it_can_be_renewed_with_its_terms) {
  auto game = active_engagement();
  EXPECT_EQ(game.refuse("coach", RenewContract{Date{"2027-02-01"}, Date{"2027-04-01"}}).code,
            RejectionCode::not_permitted);
  game.accept("learner", EndEngagement{"Enough"});
  EXPECT_EQ(game.refuse("coach", EndEngagement{"Again"}).code, RejectionCode::not_permitted);
  game.accept("coach", RenewContract{Date{"2027-02-01"}, Date{"2027-04-01"}});
  EXPECT_EQ(engagement(game).state, EngagementState::drafting);
  EXPECT_EQ(engagement(game).contract.terms.goals, *whole_terms().goals);
  EXPECT_EQ(engagement(game).past.size(), 1U);
}

TEST(Engagement, G1_a_time_zone_that_does_not_exist_is_refused) {
  BoardBuilder game(BoardKind::engagement);
  SetIntent intent;
  intent.set.time_zone = "Europe/Atlantis";
  EXPECT_EQ(game.refuse("coach", intent).path, "set.time_zone");
}

TEST(Engagement, G1_a_plain_board_has_none) {
  BoardBuilder game;
  EXPECT_EQ(game.refuse("coach", sign(1)).code, RejectionCode::not_permitted);
}

}  // namespace
}  // namespace puffin::test
