#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "domain/sponsor_page.hpp"
#include "support/engagement_words.hpp"

namespace puffin::test {
namespace {

using namespace protocol;
using testing::HasSubstr;
using testing::Not;

/// Every text of the contract holds a word by which it is known again.
TermsChanges telling_terms(ContractKind kind, std::vector<std::string> sponsor_sees) {
  TermsChanges set;
  set.kind = kind;
  set.vision = "word-vision";
  set.quote = Quote{{424242, "EUR"}, {}};
  set.goals = {"word-goal"};
  set.deliverables = {Deliverable{DeliverableId("d1"), "word-deliverable", 0}};
  set.start = Date{"2026-11-03"};
  set.end = Date{"2026-12-24"};
  set.rate = Rate{{131313, "EUR"}, RatePer::session};
  set.payment_terms = "word-payment-terms";
  set.payments = {Payment{PaymentId("y1"), "word-payment", Money{171717, "EUR"}, {}}};
  set.role_is = {"word-role-is"};
  set.role_is_not = {"word-role-is-not"};
  set.coach_commits = {"word-coach-commits"};
  set.coachee_commits = {"word-coachee-commits"};
  set.cadence = Cadence{};
  set.confidentiality = "word-confidentiality";
  set.sponsor_sees = std::move(sponsor_sees);
  set.ethics = "word-ethics";
  set.ending = "word-ending";
  return set;
}

/// An engagement with a sponsor and private words wherever there is room for words.
BoardBuilder talkative(ContractKind kind, std::vector<std::string> sponsor_sees) {
  BoardBuilder game(BoardKind::engagement);
  game.seat("payer", Seat::sponsor).seat("watcher", Seat::observer);
  IntentChanges intent;
  intent.topic = "private-topic";
  intent.intention = "private-intention";
  intent.style = {"private-style"};
  intent.coach_profile = "private-profile";
  intent.time_zone = "Pacific/Auckland";
  game.accept("coach", SetIntent{intent});
  game.accept("learner", AnswerReadiness{"private-want", "private-improve"});
  auto card = add("A");
  card.title = "private-card";
  game.accept("learner", card);
  game.accept("coach", AddComment{test::card("A"), CommentId("m1"), {}, "private-comment"});
  game.accept("coach", ProposeSeat{ProposalId("p1"), Seat::observer, "private-who"});
  game.accept("coach", EditContract{telling_terms(kind, std::move(sponsor_sees)), {}});
  game.accept("learner", AddGoal{GoalId("g1"), "private-goal", {}, "private-why", {}, {}});
  return game;
}

void all_sign(BoardBuilder& game) {
  for (const auto* who : {"coach", "learner", "payer"}) game.attempt(who, sign(1));
}

void hold_session(BoardBuilder& game) {
  game.happen("coach", SessionPlanned{SessionId("s1"), SessionType::coaching, {}, 45});
  game.accept("coach", OpenSession{SessionId("s1")});
  game.accept("learner", JoinSession{SessionId("s1")});
  game.accept("learner", GiveCheckIn{SessionId("s1"), false, "private-check-in"});
  game.accept("learner", CorrectSummary{SessionId("s1"), "private-summary"});
  game.accept("coach", CloseSession{SessionId("s1")});
}

std::string page_of(const BoardBuilder& game) {
  return encode_sponsor_page(domain::sponsor_page(game.board(), person("payer")));
}

TEST(SponsorPage, H19_what_is_to_be_signed_is_shown_whole_and_nothing_else) {
  const auto game = talkative(ContractKind::organisation, {});
  const auto page = page_of(game);
  for (const auto* word : {"word-vision", "word-goal", "word-deliverable", "424242", "131313", "171717", "word-payment",
                           "word-role-is", "word-role-is-not", "word-coachee-commits", "word-ethics", "word-ending"}) {
    EXPECT_THAT(page, HasSubstr(word));
  }
  EXPECT_THAT(page, Not(HasSubstr("private")));
  EXPECT_TRUE(domain::sponsor_page(game.board(), person("payer")).may_sign);
}

TEST(SponsorPage, H19_a_contract_that_others_sign_among_themselves_is_not_shown) {
  const auto game = talkative(ContractKind::individual, {"goals"});
  const auto page = page_of(game);
  EXPECT_THAT(page, Not(HasSubstr("word-")));
  EXPECT_THAT(page, Not(HasSubstr("private")));
  EXPECT_FALSE(domain::sponsor_page(game.board(), person("payer")).may_sign);
}

TEST(SponsorPage, H19_of_a_settled_contract_only_what_it_names) {
  const std::vector<std::pair<std::string, std::vector<std::string>>> shown{
      {"vision", {"word-vision"}},
      {"goals", {"word-goal"}},
      {"deliverables", {"word-deliverable"}},
      {"dates", {"2026-11-03", "2026-12-24"}},
      {"cadence", {"every_days"}},
      {"price", {"424242", "131313", "word-payment-terms", "word-payment\"", "171717"}},
      {"sessions_held", {"\"2026-11-02\""}},
  };
  for (const auto& [named, words] : shown) {
    auto game = talkative(ContractKind::organisation, {"A line in words-of-our-own", named});
    all_sign(game);
    hold_session(game);
    const auto page = page_of(game);
    for (const auto& [other, others] : shown) {
      for (const auto& word : others) {
        EXPECT_EQ(page.find(word) != std::string::npos, other == named) << named << " shows " << word;
      }
    }
    for (const auto* word : {"private", "word-role", "word-coach", "word-confidentiality", "word-ethics", "word-ending",
                             "words-of-our-own", "watcher"}) {
      EXPECT_THAT(page, Not(HasSubstr(word))) << named;
    }
  }
}

TEST(SponsorPage, H19_released_sentences_come_and_go) {
  auto game = talkative(ContractKind::individual, {});
  game.accept("learner", ReleaseSentence{ReleaseId("r1"), "I hold back my first answer."});
  EXPECT_THAT(page_of(game), HasSubstr("I hold back my first answer."));
  game.accept("learner", WithdrawSentence{ReleaseId("r1")});
  EXPECT_THAT(page_of(game), Not(HasSubstr("hold back")));
}

TEST(SponsorPage, H19_who_signed_is_shown_and_a_signature_is_given_once) {
  auto game = talkative(ContractKind::organisation, {});
  game.accept("payer", sign(1));
  const auto page = domain::sponsor_page(game.board(), person("payer"));
  ASSERT_EQ(page.signatures.size(), 1U);
  EXPECT_EQ(page.signatures.at(0).by, person("payer"));
  EXPECT_FALSE(page.may_sign);
}

TEST(SponsorPage, H19_nobody_is_asked_to_sign_what_is_not_complete) {
  BoardBuilder game(BoardKind::engagement);
  game.seat("payer", Seat::sponsor);
  TermsChanges set;
  set.kind = ContractKind::organisation;
  game.accept("coach", EditContract{set, {}});
  EXPECT_FALSE(domain::sponsor_page(game.board(), person("payer")).may_sign);
}

TEST(SponsorPage, H19_days_are_those_of_the_engagements_zone) {
  auto game = talkative(ContractKind::organisation, {"sessions_held"});
  all_sign(game);
  game.happen("coach", SessionPlanned{SessionId("s2"), SessionType::coaching, {}, 45});
  hold_session(game);
  const auto page = domain::sponsor_page(game.board(), person("payer"));
  // 9 o'clock UTC is 22 o'clock in Auckland, on the same day; a session that was only planned is not among them.
  EXPECT_EQ(page.sessions_held, std::vector<Date>{Date{"2026-11-02"}});
}

}  // namespace
}  // namespace puffin::test
