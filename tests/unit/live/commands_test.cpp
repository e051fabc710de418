#include <gtest/gtest.h>

#include "room_words.hpp"

/// L4 to L6, C1, C2, C5, H7 to H9: what is done in a room and who hears of it.
namespace puffin::test {
namespace {

using live::Accepted;
using live::NoBoard;
using live::Refused;
using protocol::Column;
using protocol::Seat;

protocol::CommandFrame badly_shaped() {
  protocol::Rejection rejection;
  rejection.message = "There is no such command.";
  rejection.path = "type";
  return {protocol::CommandId("c1"), rejection};
}

TEST(Commands, L5_nobody_hears_before_it_is_durable) {
  TestRoom room;
  auto& ann = room.joined("ann");
  auto& ben = room.joined("ben");
  room.add_card(ann, "a");
  const auto over_http = room.send("ben", add("b"));
  room.tell();
  EXPECT_EQ(told(ann), Told{});
  EXPECT_EQ(told(ben), Told{});
  EXPECT_FALSE(*over_http);
  room.settle();
  EXPECT_EQ(told(ann), Told{"events 4 5"});
  EXPECT_EQ(told(ben), Told{"events 4 5"});
  EXPECT_EQ(std::get<Accepted>(**over_http).seq, 5U);
}

TEST(Commands, L5_a_refusal_waits_for_what_it_was_decided_on) {
  TestRoom room;
  auto& ann = room.joined("ann");
  room.add_card(ann, "a");
  room.command(ann, "again", add("a"));
  room.tell();
  EXPECT_EQ(told(ann), Told{});
  room.settle();
  EXPECT_EQ(told(ann), (Told{"events 4", "rejected again id_taken"}));
}

TEST(Commands, L4_what_became_durable_together_is_one_frame_for_all) {
  TestRoom room;
  auto& ann = room.joined("ann");
  auto& ben = room.joined("ben");
  const auto before = ann.member->frames().size();
  for (const char* id : {"a", "b", "c"}) room.add_card(ann, id);
  room.settle();
  ASSERT_EQ(ann.member->frames().size(), before + 1);
  EXPECT_EQ(ann.member->frames().back(), ben.member->frames().back()) << "the sender's too, the very same bytes";
  EXPECT_EQ(told(ben), Told{"events 4 5 6"});
}

TEST(Commands, L4_the_events_of_one_command_travel_in_one_frame) {
  TestRoom room;
  auto& ann = room.joined("ann");
  room.command(ann, "limit", limit(Column::in_progress, 1));
  for (const char* id : {"a", "b"}) room.command(ann, std::string("add-") + id, add(id));
  room.command(ann, "pull", pull("a"));
  room.settle();
  (void)told(ann);
  room.command(ann, "over", with_override(pull("b")));
  room.settle();
  const auto messages = ann.member->messages();
  ASSERT_EQ(messages.size(), 1U);
  ASSERT_EQ(messages[0]["events"].size(), 2U);
  EXPECT_EQ(messages[0]["events"][0]["type"], "card_moved");
  EXPECT_EQ(messages[0]["events"][1]["type"], "wip_overridden");
  EXPECT_EQ(messages[0]["events"][1]["command"], "over");
}

TEST(Commands, L4_an_event_names_its_cause_and_time) {
  TestRoom room;
  auto& ann = room.joined("ann");
  room.clock().advance(std::chrono::milliseconds(1234));
  room.add_card(ann, "a");
  room.settle();
  const auto event = ann.member->messages().at(0)["events"][0];
  EXPECT_EQ(event["by"], "ann");
  EXPECT_EQ(event["client"], "ann-tab-client");
  EXPECT_EQ(event["command"], "add-a");
  EXPECT_EQ(event["at"], "2026-03-02T09:00:01.234Z");
}

TEST(Commands, L6_a_refusal_goes_to_the_sender_alone) {
  TestRoom room;
  auto& ann = room.joined("ann");
  auto& other_tab = room.joined("ann", "other");
  auto& ben = room.joined("ben");
  room.command(ann, "c1", pull("nowhere"));
  room.settle();
  EXPECT_EQ(told(ann), Told{"rejected c1 not_found"});
  EXPECT_EQ(told(other_tab), Told{});
  EXPECT_EQ(told(ben), Told{});
}

TEST(Commands, C1_commands_of_one_connection_are_decided_in_the_order_sent) {
  TestRoom room;
  auto& ann = room.joined("ann");
  room.add_card(ann, "a");
  room.command(ann, "pull", pull("a"));
  room.command(ann, "deliver", deliver("a"));
  room.settle();
  EXPECT_EQ(room.logged().find_card(card("a"))->column, Column::verify);
}

TEST(Commands, C2_is_decided_against_what_is_in_flight_too) {
  TestRoom room;
  auto& ann = room.joined("ann");
  auto& ben = room.joined("ben");
  room.command(ann, "limit", limit(Column::in_progress, 1));
  for (const char* id : {"a", "b"}) room.command(ann, std::string("add-") + id, add(id));
  room.settle();
  (void)told(ann);
  (void)told(ben);
  room.command(ann, "first", pull("a"));
  room.command(ben, "second", pull("b"));
  room.settle();
  EXPECT_EQ(told(ann), Told{"events 7"});
  EXPECT_EQ(told(ben), (Told{"events 7", "rejected second wip_full"})) << "first accepted wins, the other sees who";
}

TEST(Commands, C5_a_wrong_shape_is_answered_and_changes_nothing) {
  TestRoom room;
  auto& ann = room.joined("ann");
  room.room().command(*ann.place, badly_shaped(), room.clock().now());
  EXPECT_EQ(told(ann), Told{"rejected c1 bad_command"});
  room.settle();
  EXPECT_EQ(room.logged_seq(), 3U);
}

TEST(Commands, H8_H9_without_a_seat_there_is_no_board) {
  TestRoom room;
  room.seat("sue", Seat::sponsor);
  const auto stranger = room.send("eve", add("a"));
  const auto sponsor = room.send("sue", add("a"));
  room.settle();
  EXPECT_TRUE(std::holds_alternative<NoBoard>(**stranger));
  EXPECT_TRUE(std::holds_alternative<NoBoard>(**sponsor));
  EXPECT_EQ(room.logged().card_count(), 0U);
}

TEST(Commands, H7_a_view_holds_all_that_was_answered_before) {
  TestRoom room;
  (void)room.send("ann", add("a"));
  room.settle();
  (void)room.send("ann", add("b"));
  std::optional<std::optional<live::BoardView>> seen;
  room.room().view(person("ben"), [&](auto view) { seen = view; });
  room.settle();
  ASSERT_TRUE(seen && *seen);
  EXPECT_GE((*seen)->seq, 4U);
  const auto board = nlohmann::json::parse(*(*seen)->board_json);
  EXPECT_EQ(board["cards"].size(), (*seen)->seq - 3);
}

TEST(Commands, H9_a_view_is_for_those_with_a_seat) {
  TestRoom room;
  std::optional<std::optional<live::BoardView>> seen;
  room.room().view(person("eve"), [&](auto view) { seen = view; });
  ASSERT_TRUE(seen);
  EXPECT_FALSE(*seen);
  EXPECT_FALSE(room.room().seat(person("eve")));
}

}  // namespace
}  // namespace puffin::test
