#include <gtest/gtest.h>

#include "protocol/cpp/codec.hpp"
#include "unit/protocol/examples.hpp"

// What the server sends, against the golden messages.
namespace puffin::test {
namespace {

using namespace protocol;

const Participant seated_ana{ana, "Ana", Seat::coachee, true};
const ClientId coach_tab{"tab-coach-1"};

std::string bytes(const std::string& name) { return example(name).dump(); }

Welcome welcome_of_ana() {
  Welcome welcome;
  welcome.seq = 29;
  welcome.you = seated_ana;
  welcome.client = ClientId{"tab-4f1c9a7e5b"};
  return welcome;
}

TEST(ServerFrames, L3_welcome_with_the_board) {
  const std::string board = bytes("board");
  Welcome welcome = welcome_of_ana();
  const Json looking{{"looking", "3f2a1b4c-5d6e-4f70-8192-a3b4c5d6e7f8"}};
  welcome.presence = {{coach, coach_tab, looking.dump()}, {coach, ClientId{"tab-coach-2"}, "{}"}};
  welcome.board_json = board;
  EXPECT_EQ(welcome_frame(welcome), bytes("frame_welcome_board"));
}

TEST(ServerFrames, L3_welcome_with_events) {
  const Json events = example("frame_welcome_events").at("events");
  Welcome welcome = welcome_of_ana();
  welcome.events_json = events.at(0).dump() + ',' + events.at(1).dump();
  EXPECT_EQ(welcome_frame(welcome), bytes("frame_welcome_events"));
}

TEST(ServerFrames, L3_welcome_with_nothing_new) {
  Welcome welcome = welcome_of_ana();
  welcome.events_json = "";
  EXPECT_EQ(welcome_frame(welcome), bytes("frame_welcome_nothing_new"));
}

TEST(ServerFrames, L4_events) {
  const Json events = example("frame_events").at("events");
  const std::string joined = events.at(0).dump() + ',' + events.at(1).dump();
  EXPECT_EQ(std::string(events_frame_prefix) + joined + std::string(events_frame_suffix), bytes("frame_events"));
}

TEST(ServerFrames, L6_rejected) {
  const std::string rejection = bytes("rejection_wip_full");
  EXPECT_EQ(rejected_frame(CommandId{"c-7"}, rejection), bytes("frame_rejected"));
}

TEST(ServerFrames, L7_presence) {
  const std::string state = example("frame_presence").at("state").dump();
  EXPECT_EQ(presence_frame({coach, coach_tab, state}), bytes("frame_presence"));
  EXPECT_EQ(presence_frame({coach, coach_tab, "null"}), bytes("frame_presence_left"));
}

TEST(ServerFrames, L12_signal) {
  const std::string data = example("frame_signal").at("data").dump();
  EXPECT_EQ(signal_frame({coach, coach_tab, data}), bytes("frame_signal"));
}

TEST(ServerFrames, L8_pong) { EXPECT_EQ(pong_frame("1763834400123"), bytes("frame_pong")); }

TEST(ServerFrames, L10_bye) { EXPECT_EQ(bye_frame("restart"), bytes("frame_bye")); }

TEST(ServerFrames, X3_ids_of_clients_are_escaped) {
  EXPECT_EQ(rejected_frame(CommandId{"\"}"}, R"({"code":"x"})"), R"({"type":"rejected","command":"\"}","code":"x"})");
}

}  // namespace
}  // namespace puffin::test
