#include <gtest/gtest.h>

#include "room_words.hpp"

/// C3: however often a command is sent, it is applied once, and its sender is told the first outcome.
namespace puffin::test {
namespace {

using live::Accepted;
using live::Refused;

TEST(Repeats, C3_a_repeat_while_in_flight_is_applied_once) {
  TestRoom room;
  auto& ann = room.joined("ann");
  for (int i = 0; i < 3; ++i) room.add_card(ann, "a");
  room.settle();
  EXPECT_EQ(told(ann), Told{"events 4"});
  EXPECT_EQ(room.logged_seq(), 4U);
}

TEST(Repeats, C3_a_repeat_gets_its_own_events_again_and_nobody_else_does) {
  TestRoom room;
  auto& ann = room.joined("ann");
  auto& ben = room.joined("ben");
  room.add_card(ann, "a");
  room.settle();
  (void)told(ann);
  (void)told(ben);
  room.add_card(ann, "a");
  room.settle();
  EXPECT_EQ(told(ann), Told{"events 4"});
  EXPECT_EQ(told(ben), Told{});
  EXPECT_EQ(room.logged_seq(), 4U);
}

TEST(Repeats, C3_a_repeat_gets_the_first_refusal_again) {
  TestRoom room;
  auto& ann = room.joined("ann");
  room.command(ann, "c1", pull("a"));
  room.settle();
  EXPECT_EQ(told(ann), Told{"rejected c1 not_found"});
  room.add_card(ann, "a");
  room.command(ann, "c1", pull("a"));
  room.settle();
  EXPECT_EQ(told(ann), (Told{"rejected c1 not_found", "events 4"})) << "though it would be accepted by now";
}

TEST(Repeats, C3_holds_over_another_connection) {
  TestRoom room;
  auto& ann = room.joined("ann");
  room.add_card(ann, "a");
  room.command(ann, "c1", pull("nowhere"));
  room.leave(ann);
  auto& again = room.join("ann", "tab", 3);
  room.add_card(again, "a");
  room.command(again, "c1", pull("nowhere"));
  room.settle();
  EXPECT_EQ(told(again), (Told{"welcome 3 events", "events 4", "rejected c1 not_found"}));
  EXPECT_EQ(room.logged_seq(), 4U);
}

TEST(Repeats, C3_holds_after_a_restart) {
  TestRoom room;
  auto& ann = room.joined("ann");
  room.add_card(ann, "a");
  room.command(ann, "c1", pull("nowhere"));
  room.write();  // and nobody was told
  room.crash_and_restart();
  auto& again = room.join("ann");
  room.add_card(again, "a");
  room.command(again, "c1", pull("nowhere"));
  room.settle();
  EXPECT_EQ(told(again), (Told{"welcome 4 board", "rejected c1 not_found", "events 4"}));
  EXPECT_EQ(room.logged_seq(), 4U);
}

TEST(Repeats, C3_what_was_not_written_before_a_crash_never_was) {
  TestRoom room;
  auto& ann = room.joined("ann");
  room.add_card(ann, "a");
  room.crash_and_restart();
  auto& again = room.join("ann", "tab", 3);
  room.add_card(again, "a");
  room.settle();
  EXPECT_EQ(told(again), (Told{"welcome 3 events", "events 4"}));
}

TEST(Repeats, C3_ids_of_different_clients_and_people_are_different) {
  TestRoom room;
  auto& ann = room.joined("ann");
  auto& other_tab = room.joined("ann", "other");
  auto& ben = room.joined("ben");
  room.command(ann, "c1", add("a"));
  room.command(other_tab, "c1", add("b"));
  room.command(ben, "c1", add("c"));
  room.settle();
  EXPECT_EQ(room.logged().card_count(), 3U);
}

TEST(Repeats, C3_O2_the_same_id_with_another_wish_keeps_the_first_outcome) {
  TestRoom room;
  auto& ann = room.joined("ann");
  room.command(ann, "c1", add("a"));
  room.command(ann, "c1", add("b"));
  room.settle();
  room.command(ann, "c1", add("c"));
  room.settle();
  EXPECT_EQ(told(ann), (Told{"events 4", "events 4"}));
  EXPECT_EQ(room.logged().card_count(), 1U);
}

TEST(Repeats, C3_H8_over_http_a_repeat_gets_the_same_answer) {
  TestRoom room;
  const auto first = room.send("ann", add("a"), "h1");
  const auto meanwhile = room.send("ann", add("a"), "h1");
  const auto refused = room.send("ann", add("a"), "h2");
  room.settle();
  const auto later = room.send("ann", add("a"), "h1");
  const auto refused_again = room.send("ann", add("a"), "h2");
  for (const auto& result : {first, meanwhile, later}) EXPECT_EQ(std::get<Accepted>(**result).seq, 4U);
  EXPECT_EQ(std::get<Refused>(**refused).rejection_json, std::get<Refused>(**refused_again).rejection_json);
  EXPECT_EQ(nlohmann::json::parse(std::get<Refused>(**refused).rejection_json)["code"], "id_taken");
}

}  // namespace
}  // namespace puffin::test
