#include <gtest/gtest.h>

#include "room_words.hpp"

/// L12: what one client says to another, and to nobody else.
namespace puffin::test {
namespace {

protocol::SignalFrame to(const std::string& client, std::string data = R"({"hello":1})") {
  return {protocol::ClientId{client}, std::move(data)};
}

TEST(Signals, L12_reach_the_one_client_named_and_not_the_disk) {
  TestRoom room;
  auto& ann = room.joined("ann");
  auto& ben = room.joined("ben");
  auto& ben_too = room.joined("ben", "other");
  room.room().signal(*ann.place, to("ben-tab-client"));
  EXPECT_EQ(told(ben), Told{R"(signal ann ann-tab-client {"hello":1})"});
  EXPECT_EQ(told(ben_too), Told{});
  EXPECT_EQ(told(ann), Told{});
  room.settle();
  EXPECT_EQ(room.logged_seq(), 3U);
}

TEST(Signals, L12_to_who_is_not_here_nothing_happens) {
  TestRoom room;
  auto& ann = room.joined("ann");
  auto& ben = room.joined("ben");
  room.room().signal(*ann.place, to("nobody-client"));
  room.leave(ben);
  room.room().signal(*ann.place, to("ben-tab-client"));
  EXPECT_EQ(told(ann), Told{"presence ben null"});
}

TEST(Signals, L12_from_who_has_left_are_passed_over) {
  TestRoom room;
  auto& ann = room.joined("ann");
  auto& ben = room.joined("ben");
  const auto place = *ann.place;
  room.leave(ann);
  room.room().signal(place, to("ben-tab-client"));
  EXPECT_EQ(told(ben), Told{"presence ann null"});
}

TEST(Signals, L12_under_a_client_id_that_two_people_use_nobody_is_reached) {
  TestRoom room;
  auto& ann = room.joined("ann");
  auto& ben = room.joined("ben");
  const protocol::JoinFrame same{1, protocol::ClientId{"ben-tab-client"}, 3};
  const auto copy = std::make_shared<RecordingMember>();
  ASSERT_TRUE(room.room().join(protocol::ParticipantId{"ann"}, same, copy));
  room.settle();
  (void)copy->messages();
  (void)told(ben);
  room.room().signal(*ann.place, to("ben-tab-client"));
  EXPECT_EQ(told(ben), Told{});
  EXPECT_TRUE(copy->messages().empty());
}

TEST(Signals, L12_to_a_newcomer_come_after_its_welcome) {
  TestRoom room;
  auto& ann = room.joined("ann");
  auto& ben = room.join("ben", "tab", 1);
  room.room().signal(*ann.place, to("ben-tab-client"));
  room.settle();
  EXPECT_EQ(told(ben), (Told{"welcome 3 events 2 3", R"(signal ann ann-tab-client {"hello":1})"}));
}

}  // namespace
}  // namespace puffin::test
