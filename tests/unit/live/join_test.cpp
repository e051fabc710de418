#include <gtest/gtest.h>

#include "live/limits.hpp"
#include "room_words.hpp"
#include "support/scripted_client.hpp"

/// L2, L3: coming in, coming back. A new board stands at seq 3: made, and two people seated.
namespace puffin::test {
namespace {

using live::CloseCode;

TEST(Join, L3_welcomes_a_newcomer_with_the_board) {
  TestRoom room;
  auto& ann = room.join("ann");
  room.settle();
  const auto messages = ann.member->messages();
  ASSERT_EQ(messages.size(), 1U);
  EXPECT_EQ(told(messages[0]), "welcome 3 board");
  EXPECT_EQ(messages[0]["you"]["participant"], "ann");
  EXPECT_EQ(messages[0]["you"]["seat"], "coach");
  EXPECT_EQ(messages[0]["board"]["title"], "Practice");
  EXPECT_EQ(messages[0]["presence"].size(), 0U);
}

TEST(Join, L3_resumes_with_the_events_after_since) {
  TestRoom room;
  auto& ann = room.join("ann", "tab", 1);
  room.settle();
  EXPECT_EQ(told(ann), Told{"welcome 3 events 2 3"});
}

TEST(Join, L3_who_missed_nothing_is_welcomed_at_once) {
  TestRoom room;
  auto& ann = room.join("ann", "tab", 3);
  EXPECT_EQ(told(ann), Told{"welcome 3 events"});
}

TEST(Join, L3_who_knows_more_than_the_log_gets_the_board) {
  TestRoom room;
  auto& ann = room.join("ann", "tab", 4);
  room.settle();
  EXPECT_EQ(told(ann), Told{"welcome 3 board"});
}

TEST(Join, L3_who_missed_very_much_gets_the_board) {
  TestRoom room;
  auto& ann = room.joined("ann");
  for (std::uint64_t i = 0; i <= live::limits::resume_events; ++i) {
    room.command(ann, "r" + std::to_string(i), protocol::RenameBoard{"Title " + std::to_string(i)});
  }
  room.settle();
  auto& late = room.join("ben", "late", 3);
  auto& later = room.join("ben", "later", 4);
  room.settle();
  EXPECT_EQ(told(late).front(), "welcome 1004 board");
  EXPECT_EQ(seqs(later.member->messages().front()).size(), live::limits::resume_events);
}

TEST(Join, L3_who_missed_many_bytes_gets_the_board) {
  TestRoom room;
  auto& ann = room.joined("ann");
  room.add_card(ann, "long");
  for (int i = 0; i < 80; ++i) {
    protocol::EditCard edit{card("long"), {}, {}};
    edit.set.description = std::string(7900, static_cast<char>('a' + i % 26));
    room.command(ann, "e" + std::to_string(i), edit);
  }
  room.settle();
  auto& ben = room.join("ben", "tab", 3);
  room.settle();
  EXPECT_EQ(told(ben), Told{"welcome 84 board"});
}

TEST(Join, L3_hears_what_was_in_flight_when_it_joined) {
  TestRoom room;
  auto& ann = room.joined("ann");
  room.add_card(ann, "a");
  auto& ben = room.join("ben", "tab", 3);
  EXPECT_EQ(told(ben), Told{"welcome 3 events"}) << "seq 4 is not durable";
  room.settle();
  EXPECT_EQ(told(ben), Told{"events 4"});
}

TEST(Join, L5_the_welcome_names_nothing_that_is_in_flight) {
  TestRoom room;
  auto& ann = room.joined("ann");
  room.add_card(ann, "a");
  room.write();
  room.add_card(ann, "b");
  room.tell();
  auto& ben = room.join("ben", "tab", 4);
  EXPECT_EQ(told(ben), Told{"welcome 4 events"});
  room.settle();
  EXPECT_EQ(told(ben), Told{"events 5"});
}

TEST(Join, L3_has_no_gap_when_events_come_while_the_missed_ones_are_read) {
  TestRoom room;
  auto& ann = room.joined("ann");
  auto& ben = room.join("ben", "tab", 1);
  room.add_card(ann, "a");
  room.write();
  room.tell();
  EXPECT_EQ(told(ben), Told{}) << "its events are still being read";
  room.settle();
  EXPECT_EQ(told(ben), (Told{"welcome 3 events 2 3", "events 4"}));
}

TEST(Join, L5_a_board_that_is_ahead_of_the_disk_waits_for_it) {
  TestRoom room;
  auto& ann = room.join("ann", "tab", 3);
  room.add_card(ann, "a");
  auto& ben = room.join("ben");
  room.errands().work();
  room.tell();
  EXPECT_EQ(told(ben), Told{}) << "the encoded board holds a card that nobody may see yet";
  room.settle();
  EXPECT_EQ(told(ben), Told{"welcome 4 board"});
}

TEST(Join, L3_many_newcomers_share_one_encoded_board) {
  TestRoom room;
  auto& ann = room.join("ann");
  auto& ben = room.join("ben");
  EXPECT_EQ(room.errands().works(), 1U);
  room.settle();
  auto& late = room.join("ben", "late");
  EXPECT_EQ(room.errands().works(), 0U) << "the board is encoded already";
  EXPECT_EQ(ann.member->frames().at(0)->board, ben.member->frames().at(0)->board);
  EXPECT_EQ(ann.member->frames().at(0)->board, late.member->frames().at(0)->board);
}

TEST(Join, L3_an_older_encoded_board_is_followed_by_the_events_since) {
  TestRoom room;
  auto& ann = room.joined("ann");
  for (const char* id : {"a", "b", "c"}) room.add_card(ann, id);
  room.settle();
  auto& ben = room.join("ben");
  room.settle();
  EXPECT_EQ(told(ben), (Told{"welcome 3 board", "events 4 5 6"}));
}

TEST(Join, an_encoded_board_is_kept_by_the_welcomes_that_carry_it_alone) {
  TestRoom room;
  auto& ann = room.joined("ann");
  std::weak_ptr<const std::string> board = ann.member->frames().at(0)->board;
  EXPECT_FALSE(board.expired());
  room.leave(ann);
  ann.member.reset();
  EXPECT_TRUE(board.expired());
}

TEST(Join, L10_without_a_seat_there_is_no_board) {
  TestRoom room;
  auto& eve = room.join("eve");
  EXPECT_FALSE(eve.place);
  EXPECT_EQ(eve.member->closed(), CloseCode::no_board);
  EXPECT_TRUE(eve.member->frames().empty());
}

TEST(Join, E3_a_sponsor_sees_no_live_board) {
  TestRoom room;
  room.seat("sue", protocol::Seat::sponsor);
  EXPECT_EQ(room.join("sue").member->closed(), CloseCode::no_board);
  EXPECT_EQ(room.room().seat(person("sue"))->seat, protocol::Seat::sponsor);
}

TEST(Join, L10_a_newer_connection_of_a_tab_takes_the_place_of_the_older) {
  TestRoom room;
  const auto older = room.joined("ann").member;
  auto& ben = room.joined("ben");
  auto& newer = room.join("ann", "tab", 3);
  EXPECT_EQ(older->closed(), CloseCode::replaced);
  EXPECT_FALSE(newer.member->closed());
  EXPECT_EQ(told(newer), Told{"welcome 3 events"});
  EXPECT_EQ(told(ben), Told{"presence ann null"});
  EXPECT_FALSE(room.join("ann", "another tab", 3).member->closed());
  EXPECT_FALSE(newer.member->closed()) << "another tab is another client";
}

TEST(Join, L9_a_newcomer_that_cannot_be_caught_up_is_closed) {
  TestRoom room;
  auto& ann = room.joined("ann");
  auto& ben = room.join("ben", "tab", 1);
  for (std::size_t i = 0; i <= live::limits::outbox_frames; ++i) {
    room.command(ann, "r" + std::to_string(i), protocol::RenameBoard{"Again"});
    room.write();
    room.tell();
    (void)ann.member->messages();
  }
  room.settle();
  EXPECT_EQ(ben.member->closed(), CloseCode::too_slow);
  EXPECT_FALSE(ann.member->closed());
}

TEST(Join, one_who_leaves_before_the_welcome_is_forgotten) {
  TestRoom room;
  auto& ann = room.join("ann", "tab", 1);
  auto& ben = room.join("ben");
  room.leave(ann);
  room.leave(ben);
  room.settle();
  EXPECT_TRUE(ann.member->frames().empty());
  EXPECT_TRUE(ben.member->frames().empty());
  EXPECT_TRUE(room.room().idle());
}

}  // namespace
}  // namespace puffin::test
