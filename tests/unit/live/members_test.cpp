#include <gtest/gtest.h>

#include "room_words.hpp"

/// L7, L9, L11: who is here, what the others see of them, and how they go.
namespace puffin::test {
namespace {

using live::CloseCode;

TEST(Presence, L7_reaches_the_others_and_not_the_disk) {
  TestRoom room;
  auto& ann = room.joined("ann");
  auto& ben = room.joined("ben");
  room.room().presence(*ann.place, R"({"looks_at":"a"})");
  EXPECT_EQ(told(ben), Told{R"(presence ann {"looks_at":"a"})"});
  EXPECT_EQ(told(ann), Told{});
  room.settle();
  EXPECT_EQ(room.logged_seq(), 3U);
}

TEST(Presence, L7_leaving_is_told_as_null) {
  TestRoom room;
  auto& ann = room.joined("ann");
  auto& ben = room.joined("ben");
  room.leave(ann);
  EXPECT_EQ(told(ben), Told{"presence ann null"});
}

TEST(Presence, L3_the_welcome_names_who_is_here) {
  TestRoom room;
  auto& ann = room.joined("ann");
  auto& ann_too = room.joined("ann", "other");
  room.room().presence(*ann.place, R"({"at":1})");
  room.room().presence(*ann.place, R"({"at":2})");
  room.room().presence(*ann_too.place, R"({"at":3})");
  room.room().presence(*ann_too.place, "null");
  auto& ben = room.join("ben", "tab", 1);
  room.room().presence(*ann.place, R"({"at":4})");
  room.settle();
  const auto presence = ben.member->messages().at(0)["presence"];
  ASSERT_EQ(presence.size(), 1U);
  EXPECT_EQ(presence[0]["client"], "ann-tab-client");
  EXPECT_EQ(presence[0]["state"]["at"], 4);
}

TEST(Seats, L11_who_loses_the_seat_is_closed_at_once) {
  TestRoom room;
  auto& ann = room.joined("ann");
  auto& ben = room.joined("ben");
  auto& ben_too = room.join("ben", "other");
  room.unseat("ben");
  room.add_card(ann, "a");
  EXPECT_FALSE(ben.member->closed()) << "not before it is durable";
  room.settle();
  EXPECT_EQ(ben.member->closed(), CloseCode::login_gone);
  EXPECT_EQ(ben_too.member->closed(), CloseCode::login_gone);
  EXPECT_EQ(told(ben), Told{}) << "nothing of what follows";
  EXPECT_EQ(told(ann), (Told{"presence ben null", "presence ben null", "events 4 5"}));
  EXPECT_EQ(room.join("ben").member->closed(), CloseCode::no_board);
}

TEST(Seats, A5_a_command_in_flight_behind_the_loss_of_the_seat_is_refused) {
  TestRoom room;
  auto& ben = room.joined("ben");
  room.unseat("ben");
  room.add_card(ben, "a");
  room.settle();
  EXPECT_EQ(room.logged().card_count(), 0U);
}

TEST(Members, a_command_of_one_who_left_is_passed_over) {
  TestRoom room;
  auto& ann = room.joined("ann");
  const auto place = *ann.place;
  room.leave(ann);
  room.room().command(place, {protocol::CommandId("late"), add("a")}, room.clock().now());
  room.room().presence(place, "{}");
  room.room().leave(place);
  room.settle();
  EXPECT_EQ(room.logged_seq(), 3U);
}

TEST(Members, L9_a_slow_reader_is_closed_and_the_others_notice_nothing) {
  TestRoom room;
  auto& ann = room.joined("ann");
  auto& slow = room.join("ben", "slow", 3, std::make_shared<RecordingMember>(live::Outbox::Limits{2000, 10}));
  for (int i = 0; i < 20; ++i) {
    room.command(ann, "r" + std::to_string(i), protocol::RenameBoard{"Title"});
    room.settle();
    (void)ann.member->messages();
  }
  EXPECT_EQ(slow.member->closed(), CloseCode::too_slow);
  EXPECT_FALSE(ann.member->closed());
  auto& back = room.join("ben", "slow", 3);
  room.settle();
  EXPECT_EQ(seqs(back.member->messages().at(0)).size(), 20U);
}

TEST(Members, are_counted) {
  TestRoom room;
  auto& ann = room.joined("ann");
  (void)room.joined("ben");
  EXPECT_EQ(room.tally().members, 2U);
  room.add_card(ann, "a");
  room.command(ann, "no", pull("nowhere"));
  room.settle();
  EXPECT_EQ(room.tally().events_delivered, 2U);
  EXPECT_EQ(room.tally().rejections, 1U);
  room.leave(ann);
  EXPECT_EQ(room.tally().members, 1U);
}

}  // namespace
}  // namespace puffin::test
