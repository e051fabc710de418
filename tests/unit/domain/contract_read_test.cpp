#include <gtest/gtest.h>

#include "support/board_builder.hpp"

namespace puffin::test {
namespace {

using namespace protocol;

/// An engagement whose contract has all it needs, not signed yet.
BoardBuilder ready_to_sign() {
  BoardBuilder game(BoardKind::engagement);
  TermsChanges set;
  set.goals = {"Ask before answering"};
  set.deliverables = {Deliverable{DeliverableId("d1"), "A log of questions", 0}};
  set.start = Date{"2026-11-02"};
  set.end = Date{"2026-12-02"};
  set.rate = Rate{Money{0, "EUR"}, RatePer::session};
  set.role_is = {"Asks"};
  set.role_is_not = {"Decides"};
  set.payments = {Payment{PaymentId("p1"), "On signing", {}, {}}};
  game.accept("coach", EditContract{set, {}});
  game.accept("learner", AnswerReadiness{"I want this", "I can improve"});
  return game;
}

EditContract vision(const std::string& words) {
  TermsChanges set;
  set.vision = words;
  return {set, {}};
}

TEST(Contract, G4_a_wording_changed_since_it_was_read_is_not_signed) {
  auto game = ready_to_sign();
  const Seq read_at = game.board().seq();
  game.accept("learner", vision("A team that thinks for itself."));
  const auto no = game.refuse("coach", SignContract{1, read_at});
  EXPECT_EQ(no.code, RejectionCode::stale);
  EXPECT_EQ(no.stale_text->seq, game.board().seq());
  game.accept("coach", SignContract{1, game.board().seq()});
}

TEST(Contract, G4_what_is_no_term_may_happen_between_reading_and_signing) {
  auto game = ready_to_sign();
  const Seq read_at = game.board().seq();
  game.accept("learner", add("A"));
  game.accept("coach", SignContract{1, read_at});
  game.accept("learner", SignContract{1, read_at});
  EXPECT_EQ(game.board().settings().engagement->contract.state, ContractState::active);
}

TEST(Contract, B3_the_label_of_a_payment_is_not_overwritten_unseen) {
  auto game = ready_to_sign();
  const Seq read_at = game.board().seq();
  TermsChanges theirs;
  theirs.payments = {Payment{PaymentId("p1"), "When we begin", {}, {}}};
  game.accept("learner", EditContract{theirs, read_at});
  TermsChanges mine;
  mine.payments = {Payment{PaymentId("p1"), "On the first day", {}, {}}};
  const auto no = game.refuse("coach", EditContract{mine, read_at});
  EXPECT_EQ(no.code, RejectionCode::stale);
  EXPECT_EQ(no.stale_text->text, "When we begin");
}

EditContract vision_making(int version, const std::string& words) {
  auto edit = vision(words);
  edit.version = version;
  return edit;
}

TEST(Contract, G4_an_edit_written_before_a_signature_came_does_not_clear_it_unasked) {
  auto game = ready_to_sign();
  game.accept("learner", SignContract{1, {}});
  const auto no = game.refuse("coach", vision_making(1, "Written before the signature came"));
  EXPECT_EQ(no.code, RejectionCode::stale);
  EXPECT_EQ(no.stale_text->field, "version");
  EXPECT_EQ(no.stale_text->text, "1");
  EXPECT_EQ(game.board().settings().engagement->contract.signatures.size(), 1U);
  game.accept("coach", vision_making(2, "Sent again, knowing"));
  EXPECT_TRUE(game.board().settings().engagement->contract.signatures.empty());
}

TEST(Contract, G4_an_edit_that_knew_of_the_signature_somebody_else_cleared_first_clears_nothing_more) {
  auto game = ready_to_sign();
  game.accept("learner", SignContract{1, {}});
  game.accept("learner", vision("I change my mind."));
  game.accept("coach", vision_making(2, "And so do I."));
  game.accept("learner", SignContract{2, {}});
  game.refuse("coach", vision_making(2, "Once more."));
}

TEST(Contract, G4_an_edit_that_names_no_version_is_taken_as_it_was_before) {
  auto game = ready_to_sign();
  game.accept("learner", SignContract{1, {}});
  game.accept("coach", vision("Unasked"));
  EXPECT_EQ(game.board().settings().engagement->contract.version, 2);
}

}  // namespace
}  // namespace puffin::test
