#include <gtest/gtest.h>

#include "protocol/cpp/limits.hpp"
#include "support/board_builder.hpp"

namespace puffin::test {
namespace {

using namespace protocol;

EditCard shared_with(const std::string& id, const std::string& who) {
  EditCard edit{card(id), {}, {}};
  edit.set.co_owner = person(who);
  return edit;
}

AddLabel label(const std::string& id, const std::string& name) { return {LabelId(id), name, LabelColor::moss}; }

EditCard labelled(const std::string& id, std::vector<LabelId> labels) {
  EditCard edit{card(id), {}, {}};
  edit.set.labels = std::move(labels);
  return edit;
}

TEST(CoOwner, C16_is_somebody_else_than_the_owner) {
  BoardBuilder game;
  game.seat("watcher", Seat::observer).stand("A", Column::in_progress);
  EXPECT_EQ(game.refuse("learner", shared_with("A", "learner")).path, "set.co_owner");
  EXPECT_EQ(game.refuse("learner", shared_with("A", "watcher")).code, RejectionCode::not_found);
  game.accept("learner", shared_with("A", "coach"));
  EditCard handed{card("A"), {}, {}};
  handed.set.owner = person("coach");
  game.accept("learner", handed);
  EXPECT_EQ(game.at("A").owner, person("coach"));
  EXPECT_EQ(game.at("A").co_owner, std::nullopt);
}

TEST(CoOwner, C16_neither_of_two_owners_verifies) {
  BoardBuilder game;
  game.seat("peer", Seat::coachee).stand("A", Column::verify);
  game.accept("learner", shared_with("A", "coach"));
  EXPECT_EQ(game.refuse("learner", verify("A")).code, RejectionCode::verify_not_allowed);
  EXPECT_EQ(game.refuse("coach", verify("A")).code, RejectionCode::verify_not_allowed);
  game.accept("peer", verify("A"));
}

TEST(CoOwner, C16_moves_the_card_as_its_owner_does) {
  BoardBuilder game;
  PolicyChanges strict;
  strict.move = MovePolicy::owner_only;
  game.accept("coach", SetPolicies{strict});
  game.stand("A", Column::to_do);
  EXPECT_EQ(game.refuse("coach", pull("A")).code, RejectionCode::not_permitted);
  game.accept("learner", shared_with("A", "coach"));
  game.accept("coach", pull("A"));
}

TEST(CoOwner, W8_a_shared_card_takes_the_seat_of_its_owner_alone) {
  BoardBuilder game;
  game.accept("coach", SetPersonWipLimit{1});
  game.stand("A", Column::in_progress).stand("B", Column::to_do, "coach");
  game.accept("learner", shared_with("A", "coach"));
  game.accept("coach", pull("B"));
}

TEST(Labels, C16_a_name_is_on_a_board_once) {
  BoardBuilder game;
  game.accept("coach", label("l1", "Asking"));
  game.accept("coach", label("l2", "Huddle"));
  EXPECT_EQ(game.refuse("coach", label("l3", "Asking")).path, "name");
  EXPECT_EQ(game.refuse("coach", EditLabel{LabelId("l2"), {"Asking", {}}}).path, "set.name");
  EXPECT_EQ(game.refuse("coach", label("l1", "Other")).code, RejectionCode::id_taken);
  game.accept("coach", EditLabel{LabelId("l1"), {"Asking", LabelColor::rose}});
}

TEST(Labels, C16_a_board_holds_thirty) {
  BoardBuilder game;
  for (std::size_t i = 0; i < limits::labels_per_board; ++i) {
    game.accept("coach", label("l" + std::to_string(i), "Label " + std::to_string(i)));
  }
  EXPECT_EQ(game.refuse("coach", label("more", "One more")).code, RejectionCode::too_long);
}

TEST(Labels, C16_a_removed_label_goes_from_its_cards) {
  BoardBuilder game;
  game.stand("A", Column::done);
  EXPECT_EQ(game.refuse("coach", labelled("A", {LabelId("l1")})).code, RejectionCode::not_found);
  game.accept("coach", label("l1", "Asking"));
  game.accept("coach", labelled("A", {LabelId("l1")}));
  game.accept("learner", RemoveLabel{LabelId("l1")});
  EXPECT_TRUE(game.at("A").labels.empty());
  EXPECT_EQ(game.refuse("learner", RemoveLabel{LabelId("l1")}).code, RejectionCode::not_found);
}

TEST(Agreement, C17_is_taken_back_by_who_gave_it) {
  BoardBuilder game;
  game.stand("A", Column::to_do);
  game.accept("coach", AgreeCard{card("A")});
  EXPECT_EQ(game.refuse("learner", WithdrawAgreement{card("A")}).code, RejectionCode::stale);
  game.accept("coach", WithdrawAgreement{card("A")});
  EXPECT_TRUE(game.at("A").agreed.empty());
  game.accept("coach", AgreeCard{card("A")});
}

TEST(Comments, C18_only_a_question_is_answered) {
  BoardBuilder game;
  game.stand("A", Column::to_do);
  game.accept("coach", AddComment{card("A"), CommentId("m1"), CommentKind::question, "Why this one?"});
  game.accept("coach", AddComment{card("A"), CommentId("m2"), CommentKind::plain, "Good."});
  EXPECT_EQ(game.refuse("learner", AnswerComment{card("A"), CommentId("m2"), true}).code, RejectionCode::not_permitted);
  EXPECT_EQ(game.refuse("learner", AnswerComment{card("A"), CommentId("m3"), true}).code, RejectionCode::not_found);
  const auto event = game.accept("learner", AnswerComment{card("A"), CommentId("m1"), true}).front();
  EXPECT_EQ(game.at("A").comments[0].answered, (Agreement{person("learner"), event.at}));
  EXPECT_EQ(game.refuse("coach", AnswerComment{card("A"), CommentId("m1"), true}).code, RejectionCode::stale);
  game.accept("coach", AnswerComment{card("A"), CommentId("m1"), false});
  EXPECT_FALSE(game.at("A").comments[0].answered);
}

TEST(Comments, C18_who_wrote_one_takes_it_back_and_its_place_stays) {
  BoardBuilder game;
  game.stand("A", Column::to_do);
  game.accept("coach", AddComment{card("A"), CommentId("m1"), CommentKind::question, "Why this one?"});
  EXPECT_EQ(game.refuse("learner", TakeBackComment{card("A"), CommentId("m1")}).code, RejectionCode::not_permitted);
  game.accept("coach", TakeBackComment{card("A"), CommentId("m1")});
  ASSERT_EQ(game.at("A").comments.size(), 1U);
  EXPECT_EQ(game.at("A").comments[0].text, "");
  EXPECT_TRUE(game.at("A").comments[0].taken_back);
  EXPECT_EQ(game.refuse("coach", TakeBackComment{card("A"), CommentId("m1")}).code, RejectionCode::stale);
  EXPECT_EQ(game.refuse("coach", AnswerComment{card("A"), CommentId("m1"), true}).code, RejectionCode::stale);
}

TEST(Thanks, C18_once_a_person_and_card_until_taken_back) {
  BoardBuilder game;
  game.seat("second", Seat::second_coach).stand("A", Column::done);
  game.accept("coach", ThankCard{card("A"), "Your question changed the meeting"});
  game.accept("second", ThankCard{card("A"), ""});
  EXPECT_EQ(game.refuse("coach", ThankCard{card("A"), "Again"}).code, RejectionCode::stale);
  game.accept("coach", TakeBackThanks{card("A")});
  ASSERT_EQ(game.at("A").thanks.size(), 1U);
  EXPECT_EQ(game.at("A").thanks[0].by, person("second"));
  EXPECT_EQ(game.refuse("coach", TakeBackThanks{card("A")}).code, RejectionCode::stale);
}

TEST(Blockers, C19_an_open_one_is_said_anew_and_its_clock_goes_on) {
  BoardBuilder game;
  game.stand("A", Column::in_progress);
  BlockerChanges changes;
  changes.reason = "the key is lost";
  changes.remover = person("coach");
  EXPECT_EQ(game.refuse("coach", EditBlocker{card("A"), changes}).code, RejectionCode::stale);
  const auto since = game.accept("learner", block("A")).front().at;
  game.accept("coach", EditBlocker{card("A"), changes});
  EXPECT_EQ(game.at("A").blocker->reason, "the key is lost");
  EXPECT_EQ(game.at("A").blocker->remover, person("coach"));
  EXPECT_EQ(game.at("A").blocker->since, since);
  EXPECT_EQ(game.at("A").blocker->by, person("learner"));
  changes.remover = person("stranger");
  EXPECT_EQ(game.refuse("coach", EditBlocker{card("A"), changes}).code, RejectionCode::not_found);
}

}  // namespace
}  // namespace puffin::test
