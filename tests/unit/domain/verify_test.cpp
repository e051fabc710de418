#include <gtest/gtest.h>

#include "support/board_builder.hpp"

namespace puffin::test {
namespace {

using protocol::RejectionCode;

BoardBuilder board_with_lines(std::vector<std::string> lines) {
  BoardBuilder game;
  game.stand("A", Column::verify);
  protocol::EditCard edit{card("A"), {}, {}};
  edit.set.done_when = std::move(lines);
  game.accept("learner", edit);
  return game;
}

TEST(Verify, the_owner_does_not_verify_their_own_card) {
  auto game = board_with_lines({});
  EXPECT_EQ(game.refuse("learner", verify("A")).code, RejectionCode::verify_not_allowed);
  game.accept("coach", verify("A"));
}

TEST(Verify, a_coachs_card_is_verified_by_a_coachee) {
  BoardBuilder game;
  game.stand("A", Column::verify, "coach");
  EXPECT_EQ(game.refuse("coach", verify("A")).code, RejectionCode::verify_not_allowed);
  game.accept("learner", verify("A"));
}

TEST(Verify, a_card_without_an_owner_is_anybodys_to_verify) {
  auto game = board_with_lines({});
  protocol::EditCard edit{card("A"), {}, {}};
  edit.set.owner = std::optional<protocol::ParticipantId>();
  game.accept("learner", edit);
  game.accept("learner", verify("A"));
}

TEST(Verify, solo_practice_asks_for_evidence_instead_of_another_person) {
  auto game = board_with_lines({});
  game.accept("learner", protocol::SetVerifyPolicy{protocol::VerifyPolicy::self_with_evidence});
  protocol::EditCard edit{card("A"), {}, {}};
  edit.set.evidence = std::vector<std::string>();
  game.accept("learner", edit);
  EXPECT_EQ(game.refuse("learner", verify("A")).code, RejectionCode::evidence_required);
  edit.set.evidence = {{"recorded talk"}};
  game.accept("learner", edit);
  game.accept("learner", verify("A"));
}

TEST(Verify, every_done_when_line_needs_its_yes) {
  auto game = board_with_lines({"one", "two", "three"});
  EXPECT_EQ(game.refuse("coach", verify("A", {true, false, false})).lines, (std::vector<std::uint64_t>{1, 2}));
  EXPECT_EQ(game.refuse("coach", verify("A", {true})).lines, (std::vector<std::uint64_t>{1, 2}));
  const auto silent = move("A", Column::verify, Column::done);
  EXPECT_EQ(game.refuse("coach", silent).code, RejectionCode::criteria_not_met);
  game.accept("coach", verify("A", {true, true, true}));
}

TEST(Verify, a_no_is_a_no_even_when_its_line_is_gone) {
  auto game = board_with_lines({"one"});
  EXPECT_EQ(game.refuse("coach", verify("A", {true, false})).lines, std::vector<std::uint64_t>{1});
  game.accept("coach", verify("A", {true, true}));
}

TEST(Verify, what_was_seen_is_kept_in_the_event) {
  auto game = board_with_lines({"one"});
  auto command = verify("A", {true});
  command.move.verification->saw = "counted the marks together";
  const auto events = game.accept("coach", command);
  EXPECT_EQ(std::get<protocol::CardMoved>(events.front().body).verification, command.move.verification);
}

TEST(Verify, a_return_may_carry_the_answers) {
  auto game = board_with_lines({"one", "two"});
  auto command = give_back("A", "second case missing");
  command.move.verification = protocol::Verification{std::nullopt, {true, false}};
  const auto events = game.accept("coach", command);
  EXPECT_EQ(std::get<protocol::CardMoved>(events.front().body).verification, command.move.verification);
}

TEST(Verify, who_may_verify_is_said_before_what_is_missing) {
  auto game = board_with_lines({"one"});
  EXPECT_EQ(game.refuse("learner", verify("A", {false})).code, RejectionCode::verify_not_allowed);
}

}  // namespace
}  // namespace puffin::test
