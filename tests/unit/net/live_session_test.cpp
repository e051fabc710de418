#include "net/live_session.hpp"

#include <gtest/gtest.h>

#include "net/incoming_message.hpp"

namespace puffin::net {
namespace {

using namespace std::chrono_literals;

struct RecordingMembership : live::Membership {
  void command(protocol::CommandFrame frame) override { commands.push_back(frame.id.text); }
  void presence(std::string state_json) override { presences.push_back(std::move(state_json)); }
  void signal(protocol::SignalFrame frame) override { signals.push_back(frame.to.text + ' ' + frame.data_json); }
  void stage(bool on) override { stages.push_back(on); }
  std::vector<bool> stages;
  std::vector<std::string> commands;
  std::vector<std::string> presences;
  std::vector<std::string> signals;
};

/// A line that notes what a session asks of it, and the clocks of the session.
struct RecordingLine : LiveLine {
  void send(live::FramePtr frame) override { sent.push_back(frame->bytes); }
  void end(CloseReason reason) override {
    if (!ended) ended = reason;
  }
  void ask_in(protocol::JoinFrame join) override { asked = join.client.text; }
  void wake_for_presence(std::chrono::milliseconds wait) override { wakes.push_back(wait); }

  std::vector<std::string> sent;
  std::optional<CloseReason> ended;
  std::string asked;
  std::vector<std::chrono::milliseconds> wakes;
};

class LiveSessionTest : public ::testing::Test {
 protected:
  void say(const std::string& text) { session.take(text, true); }
  void join() {
    say(R"({"type":"join","protocol":1,"client":"some-client","since":null})");
    session.settle_in(room);
  }
  void press_presence(int times) {
    for (int i = 1; i <= times; ++i) say(R"({"type":"presence","state":{"x":)" + std::to_string(i) + "}}");
  }

  SteadyTime steady{1h};
  protocol::Instant wall{1000h};
  RecordingLine line;
  std::shared_ptr<RecordingMembership> room = std::make_shared<RecordingMembership>();
  LiveSession session{line, wall + 1h, [this] { return wall; }, [this] { return steady; }, true};
};

TEST_F(LiveSessionTest, L2_it_asks_in_and_waits_for_the_room) {
  say(R"({"type":"join","protocol":1,"client":"some-client","since":3})");
  EXPECT_EQ(line.asked, "some-client");
  EXPECT_TRUE(session.waits_for_room());
  session.settle_in(room);
  EXPECT_FALSE(session.waits_for_room());
  say(R"({"type":"command","id":"c1","command":{"type":"agree_card","card":"6f2f0f7e-2f0c-4bb2-9ad1-1b4a3a1f3a55"}})");
  EXPECT_EQ(room->commands, std::vector<std::string>{"c1"});
  EXPECT_FALSE(line.ended);
}

TEST_F(LiveSessionTest, L10_anything_before_the_join_and_a_second_join_are_bad_frames) {
  say(R"({"type":"ping","t":1})");
  EXPECT_EQ(line.ended, CloseReason::bad_frame);
  line.ended.reset();
  join();
  join();
  EXPECT_EQ(line.ended, CloseReason::bad_frame);
}

TEST_F(LiveSessionTest, L8_ping_is_answered) {
  join();
  say(R"({"type":"ping","t":[1]})");
  EXPECT_EQ(line.sent, std::vector<std::string>{R"({"type":"pong","t":[1]})"});
}

TEST_F(LiveSessionTest, L13_stage_is_handed_to_the_room_and_belongs_behind_the_join) {
  say(R"({"type":"stage","on":true})");
  EXPECT_EQ(line.ended, CloseReason::bad_frame);
  line.ended.reset();
  join();
  say(R"({"type":"stage","on":true})");
  say(R"({"type":"stage","on":false})");
  EXPECT_EQ(room->stages, (std::vector<bool>{true, false}));
  EXPECT_TRUE(line.sent.empty());
  EXPECT_FALSE(line.ended);
}

TEST_F(LiveSessionTest, H3_a_session_that_ran_out_ends_the_connection) {
  join();
  wall += 1h;
  say(R"({"type":"ping","t":1})");
  EXPECT_EQ(line.ended, CloseReason::login_gone);
}

TEST_F(LiveSessionTest, X2_frames_in_a_loop_end_it_pings_of_the_socket_too) {
  join();
  for (int i = 0; i < static_cast<int>(limits::frames_per_connection.burst); ++i) session.count_control_frame();
  EXPECT_EQ(line.ended, CloseReason::too_fast);
}

TEST_F(LiveSessionTest, L7_presence_is_thinned_to_the_latest_and_the_latest_is_told) {
  join();
  const int burst = static_cast<int>(limits::presence_per_connection.burst);
  press_presence(burst + 10);
  EXPECT_EQ(room->presences.size(), static_cast<std::size_t>(burst));
  ASSERT_EQ(line.wakes.size(), 1U);
  steady += line.wakes.front();
  session.send_waiting_presence();
  EXPECT_EQ(room->presences.back(), R"({"x":)" + std::to_string(burst + 10) + "}");
  session.send_waiting_presence();
  EXPECT_EQ(room->presences.size(), static_cast<std::size_t>(burst) + 1);
}

TEST_F(LiveSessionTest, L12_a_signal_goes_to_the_room_and_is_no_first_word) {
  const std::string signal = R"({"type":"signal","to":"other-client","data":{"x":1}})";
  say(signal);
  EXPECT_EQ(line.ended, CloseReason::bad_frame);
  line.ended.reset();
  join();
  say(signal);
  EXPECT_EQ(room->signals, std::vector<std::string>{R"(other-client {"x":1})"});
  EXPECT_FALSE(line.ended);
}

TEST_F(LiveSessionTest, L12_signals_in_a_loop_end_it) {
  join();
  const int burst = static_cast<int>(limits::signals_per_connection.burst);
  for (int i = 0; i < burst; ++i) say(R"({"type":"signal","to":"other-client","data":{}})");
  EXPECT_FALSE(line.ended);
  say(R"({"type":"signal","to":"other-client","data":{}})");
  EXPECT_EQ(line.ended, CloseReason::too_fast);
}

TEST_F(LiveSessionTest, L7_what_waited_is_dropped_with_the_place_in_the_room) {
  join();
  press_presence(100);
  const auto told = room->presences.size();
  session.leave();
  session.send_waiting_presence();
  EXPECT_EQ(room->presences.size(), told);
}

TEST(IncomingMessages, L10_grow_while_they_come_in_and_never_beyond_the_limit) {
  IncomingMessage message;
  std::size_t total = 0;
  while (!message.too_large()) {
    const auto room = message.room();
    ASSERT_GT(room.size(), 0U);
    std::fill(room.begin(), room.end(), 'x');
    message.received(room.size());
    total += room.size();
  }
  EXPECT_EQ(total, protocol::limits::frame_bytes + 1);
  EXPECT_EQ(message.take().size(), total);
  EXPECT_EQ(message.room().size(), limits::read_chunk_bytes);
  message.received(2);
  EXPECT_EQ(message.take(), "xx");
}

}  // namespace
}  // namespace puffin::net
