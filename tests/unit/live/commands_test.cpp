#include <gtest/gtest.h>

#include "room_words.hpp"

/// L4 to L7, L11 and C1 to C3: what is done in a room and who hears of it.
namespace puffin::test {
namespace {

using live::Accepted;
using live::CloseCode;
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

TEST(Commands, C3_a_repeat_while_in_flight_is_applied_once) {
  TestRoom room;
  auto& ann = room.joined("ann");
  for (int i = 0; i < 3; ++i) room.add_card(ann, "a");
  room.settle();
  EXPECT_EQ(told(ann), Told{"events 4"});
  EXPECT_EQ(room.logged_seq(), 4U);
}

TEST(Commands, C3_a_repeat_gets_its_own_events_again_and_nobody_else_does) {
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

TEST(Commands, C3_a_repeat_gets_the_first_refusal_again) {
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

TEST(Commands, C3_holds_over_another_connection) {
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

TEST(Commands, C3_holds_after_a_restart) {
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

TEST(Commands, C3_what_was_not_written_before_a_crash_never_was) {
  TestRoom room;
  auto& ann = room.joined("ann");
  room.add_card(ann, "a");
  room.crash_and_restart();
  auto& again = room.join("ann", "tab", 3);
  room.add_card(again, "a");
  room.settle();
  EXPECT_EQ(told(again), (Told{"welcome 3 events", "events 4"}));
}

TEST(Commands, C3_ids_of_different_clients_and_people_are_different) {
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

TEST(Commands, C3_O2_the_same_id_with_another_wish_keeps_the_first_outcome) {
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

TEST(Commands, C3_H8_over_http_a_repeat_gets_the_same_answer) {
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
